import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ALLOWANCE_CASE, incapacity, incapacityColumns, INCAPACITY_STATUS, lawOf, monthNumber } from 'shebao'
import { runs } from '../property/settings.js'
import { brokenSteps } from '../support/check-steps.js'

/**
 * Incapacity allowances computed again with decimal.js from 人社部发〔2024〕72号, for Luoyang in 2025: bases 6738 and
 * 6573, years and items as the benefit sheets have them. Statutory ages and divisors are written out here once more.
 */
const law = lawOf('luoyang')

/** Whole-age divisors of 国发〔2005〕38号, from 45 on. */
const DIVISORS = [
  216, 212, 208, 204, 199, 195, 190, 185, 180, 175, 170, 164, 158, 152, 145, 139, 132, 125, 117,
]

const people = fc
  .record({
    group: fc.constantFrom(
      { sex: 'male', age: 60 } as const,
      { sex: 'female', age: 55 } as const,
      { sex: 'female', age: 50 } as const,
    ),
    monthsToOriginal: fc.integer({ min: -60, max: 200 }),
    application: fc.integer({ min: monthNumber('2025-01'), max: monthNumber('2025-12') }),
    totalMonths: fc.oneof(fc.integer({ min: 1, max: 240 }), fc.integer({ min: 160, max: 500 })),
    deemedShare: fc.constantFrom(0, 0, 0.1, 0.4),
    overall: fc.integer({ min: 4_000, max: 30_000 }),
    actual: fc.integer({ min: 4_000, max: 30_000 }),
    balance: fc.integer({ min: 0, max: 60_000_000 }),
  })
  .map(({ group: { sex, age }, monthsToOriginal, application, totalMonths, deemedShare, ...rest }) => ({
    sex,
    age,
    birth: application - age * 12 + monthsToOriginal,
    application,
    totalMonths,
    deemedMonths: Math.floor(totalMonths * deemedShare),
    ...rest,
  }))
type Person = typeof people extends fc.Arbitrary<infer T> ? T : never

describe('incapacity allowances and their oracle', () => {
  it('agree on case, amounts and months', () => {
    const seen = { fullFormula: 0, basicUntilFiveYears: 0, basicForMonths: 0, none: 0 }
    fc.assert(
      fc.property(people, (person) => {
        const result = incapacity.allowance(inputOf(person), law)
        const expected = oracle(person)
        if (expected === undefined) {
          expect(result.outcome).toBe('notEntitled')
          seen.none++
          return
        }
        if (result.outcome !== 'entitled') throw new Error(JSON.stringify(result))
        seen[expected.case]++
        const { values, amounts } = result
        expect({
          case: values.case,
          basic: amounts.basic.toFixed(2),
          account: amounts.account.toFixed(2),
          transitional: amounts.transitional.toFixed(2),
          total: amounts.total.toFixed(2),
          months: [values.firstPayment, values.amountThrough, values.through, values.recomputedIn],
        }).toEqual({ ...expected, months: expected.months.map((each) => (each === 0 ? null : text(each))) })
        expect(brokenSteps(result)).toEqual([])
      }),
      { numRuns: runs(3_000) },
    )
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(runs(100))
  })

  it('agree on columns', () => {
    const rows = fc.sample(people, { numRuns: runs(3_000), seed: 72 })
    const results = incapacityColumns(columnsOf(rows), law)
    rows.forEach((person, row) => {
      const expected = oracle(person)
      const status = INCAPACITY_STATUS[results.status[row] ?? -1]
      expect(status).toBe(expected === undefined ? 'ageReached' : 'entitled')
      const months = [results.firstPayment, results.amountThrough, results.through, results.recomputedIn]
      expect({
        case: ALLOWANCE_CASE[(results.case[row] ?? 0) - 1],
        total: results.total[row],
        months: months.map((column) => column[row]),
      }).toEqual({
        case: expected?.case,
        total: new Decimal(expected?.total ?? 0).times(100).toNumber(),
        months: expected?.months ?? [0, 0, 0, 0],
      })
    })
  })
})

function columnsOf(rows: readonly Person[]) {
  return {
    sex: Uint8Array.from(rows, ({ sex }) => (sex === 'male' ? 0 : 1)),
    originalRetirementAge: Uint8Array.from(rows, ({ age }) => age),
    birth: Int32Array.from(rows, ({ birth }) => birth),
    application: Int32Array.from(rows, ({ application }) => application),
    totalMonths: Int32Array.from(rows, ({ totalMonths }) => totalMonths),
    deemedMonths: Int32Array.from(rows, ({ deemedMonths }) => deemedMonths),
    overallIndex: Int32Array.from(rows, ({ overall }) => overall),
    actualIndex: Int32Array.from(rows, ({ actual }) => actual),
    accountBalance: Float64Array.from(rows, ({ balance }) => balance),
  }
}

function inputOf({ sex, age, birth, application, totalMonths, deemedMonths, ...rest }: Person) {
  return {
    sex,
    originalRetirementAge: age,
    birth: text(birth),
    application: `${text(application)}-28`,
    finding: `${text(application)}-01`,
    totalIncapacity: true,
    totalMonths,
    deemedMonths,
    overallIndex: (rest.overall / 10_000).toFixed(4),
    actualIndex: (rest.actual / 10_000).toFixed(4),
    accountBalance: (rest.balance / 100).toFixed(2),
  }
}

/** What articles 3 to 5 give; undefined from the statutory age on. Months are month numbers, 0 for none. */
function oracle(person: Person) {
  const { birth, application, totalMonths, deemedMonths, age } = person
  const statutory = birth + age * 12 + delay(age, birth)
  const left = statutory - application
  if (left <= 0) return undefined
  const which =
    totalMonths < 180
      ? ('basicForMonths' as const)
      : left <= 60
        ? ('fullFormula' as const)
        : ('basicUntilFiveYears' as const)
  const round = (value: Decimal, places: number) => value.toDecimalPlaces(places, Decimal.ROUND_HALF_UP)
  const years = (months: number) => round(new Decimal(months).div(12), 2)
  const index = (value: number) => new Decimal(value).div(10_000)
  const basic = round(
    new Decimal('6573')
      .times(index(person.overall))
      .plus('6738')
      .div(2)
      .times(years(totalMonths))
      .times('0.01'),
    2,
  )
  const full = which === 'fullFormula'
  const account = full
    ? round(new Decimal(person.balance).div(100).div(divisor(application - birth)), 2)
    : new Decimal(0)
  const transitional = full
    ? round(new Decimal('6573').times(index(person.actual)).times(years(deemedMonths)).times('0.013'), 2)
    : new Decimal(0)
  const first = application + 1
  const duration = 12 + 3 * Math.ceil(Math.max(0, totalMonths / 12 - 5))
  const through = which === 'basicForMonths' ? Math.min(first + duration - 1, statutory) : statutory
  const anew = which === 'basicUntilFiveYears' ? statutory - 60 : 0
  return {
    case: which,
    basic: basic.toFixed(2),
    account: account.toFixed(2),
    transitional: transitional.toFixed(2),
    total: basic.plus(account).plus(transitional).toFixed(2),
    months: [first, anew === 0 ? through : anew, through, anew],
  }
}

/** Months of delay: one for every four birth months from 1965 or 1970, for every two from 1975. */
function delay(age: number, birth: number): number {
  const [from, step, cap] = { 60: [1965, 4, 36], 55: [1970, 4, 36], 50: [1975, 2, 60] }[age] as [
    number,
    number,
    number,
  ]
  const past = birth - from * 12
  return past < 0 ? 0 : Math.min(cap, Math.floor(past / step) + 1)
}

/** Between whole ages by month, to one decimal. */
function divisor(ageMonths: number): Decimal {
  const years = Math.floor(ageMonths / 12)
  const low = new Decimal(DIVISORS[years - 45] ?? NaN)
  const high = DIVISORS[years - 44] ?? NaN
  return low
    .minus(
      low
        .minus(high)
        .times(ageMonths % 12)
        .div(12),
    )
    .toDecimalPlaces(1, Decimal.ROUND_HALF_UP)
}

function text(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
}
