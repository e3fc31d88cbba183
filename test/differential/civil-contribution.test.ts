import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { civilPension, lawOf } from 'shebao'
import { runs } from '../property/settings.js'
import { D, type Num } from '../support/evaluate-formula.js'

const law = lawOf('luoyang')

/** Published bounds of Luoyang by the first month they hold, written down here from the notices. */
const BOUNDS: readonly (readonly [from: string, floor: number, ceiling: number])[] = [
  ['2018-07', 2828, 14140],
  ['2019-05', 2464, 12318],
  ['2019-07', 2745, 13725],
  ['2020-07', 2745, 14925],
  ['2021-07', 3197, 15984],
  ['2022-07', 3409, 17043],
  ['2023-07', 3579, 17895],
  ['2024-07', 3756, 18780],
  ['2025-07', 3831, 19155],
]

interface Case {
  readonly unit: 'government' | 'institution'
  readonly from: number
  readonly months: number
  readonly basic: number
  readonly national: number
  readonly own: number
  readonly bonus: number
}

const FIRST = 2018 * 12 + 6
const text = (month: number) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
const yuan = (fen: number) => new D(fen).div(100)
const cents = (value: Num) => value.toDecimalPlaces(2, D.ROUND_HALF_UP)

const someone: fc.Arbitrary<Case> = fc.record({
  unit: fc.constantFrom('government' as const, 'institution' as const),
  from: fc.integer({ min: FIRST, max: FIRST + 95 - 36 }),
  months: fc.integer({ min: 1, max: 36 }),
  basic: fc.integer({ min: 0, max: 1_500_000 }),
  national: fc.integer({ min: 0, max: 100_000 }),
  own: fc.integer({ min: 0, max: 900_000 }),
  bonus: fc.integer({ min: 0, max: 1_000_000 }),
})

/** Month by month, in decimals: no shared code. */
function oracle(c: Case): { employer: Num; employee: Num } {
  const monthly = yuan(c.basic).plus(yuan(c.national)).plus(yuan(c.own))
  const wage = c.unit === 'government' ? cents(monthly.plus(yuan(c.bonus).div(12))) : monthly
  let employer = new D(0)
  let employee = new D(0)
  for (let month = c.from; month < c.from + c.months; month++) {
    const [, floor, ceiling] = BOUNDS.filter(([from]) => from <= text(month)).at(-1) ?? ['', 0, 0]
    const base = D.min(D.max(wage, floor), ceiling)
    employer = employer.plus(cents(base.times(text(month) < '2019-05' ? '0.2' : '0.16')))
    employee = employee.plus(cents(base.times('0.08')))
  }
  return { employer, employee }
}

describe('the contribution of a public institution', () => {
  it('agrees to the fen with decimal.js, month by month', () => {
    const wrong: string[] = []
    for (const c of fc.sample(someone, { numRuns: runs(2000), seed: 20190501 })) {
      const own = yuan(c.own).toFixed(2)
      const bill = civilPension.contribution(
        {
          unit: c.unit,
          from: text(c.from),
          to: text(c.from + c.months - 1),
          pay: {
            basicPay: yuan(c.basic).toFixed(2),
            nationalAllowances: yuan(c.national).toFixed(2),
            ...(c.unit === 'government'
              ? { standardisedAllowances: own, yearEndBonus: yuan(c.bonus).toFixed(2) }
              : { performancePay: own }),
          },
        },
        law,
      )
      if (bill.outcome !== 'determined') throw new Error(JSON.stringify(bill))
      const { employer, employee } = oracle(c)
      const { totals } = bill
      if (!totals.employer.eq(employer.toFixed()) || !totals.account.eq(employee.toFixed()))
        wrong.push(JSON.stringify({ c, employer, employee, totals }))
    }
    expect(wrong.slice(0, 3)).toEqual([])
  })
})
