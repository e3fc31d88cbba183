import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CIVIL_AWARD_STATUS, civilAwardColumns, civilPension, lawOf, monthNumber, type Law } from 'shebao'
import { runs } from '../property/settings.js'
import { brokenSteps } from '../support/check-steps.js'
import { D as Base, type Num } from '../support/evaluate-formula.js'

/** Twenty growths of six decimals have 120 decimals. */
const D = Base.clone({ precision: 160 })

interface Case {
  /** Months after 2014-10. */
  readonly at: number
  readonly extraAge: number
  readonly paidMonths: number
  readonly deemedMonths: number
  readonly paidIndex: number
  readonly deemedIndex: number
  readonly balance: number
  readonly annuity: number
  readonly basicPay: number
  readonly serviceYears: number
  readonly points: number
  readonly allowances: number
  readonly increase: number
}

const FIRST = 2014 * 12 + 9
const fen = (most: number) => fc.oneof(fc.integer({ min: 0, max: most }), fc.constant(0))

const someone: fc.Arbitrary<Case> = fc.record({
  at: fc.integer({ min: 0, max: 122 }),
  extraAge: fc.integer({ min: 0, max: 90 }),
  paidMonths: fc.integer({ min: 0, max: 123 }),
  deemedMonths: fc.integer({ min: 180, max: 480 }),
  paidIndex: fc.integer({ min: 1, max: 30_000 }),
  deemedIndex: fc.integer({ min: 1, max: 30_000 }),
  balance: fc.oneof(fc.integer({ min: 0, max: 2e7 }), fc.integer({ min: 0, max: 1e11 })),
  annuity: fen(200_000),
  basicPay: fc.oneof(fc.integer({ min: 0, max: 500_000 }), fc.integer({ min: 0, max: 1e8 })),
  serviceYears: fc.integer({ min: 20, max: 46 }),
  points: fc.constantFrom(0, 0, 0, 50_000, 100_000, 12_345),
  allowances: fen(300_000),
  increase: fen(80_000),
})

/** Growth of 2015 to 2023: odd ones, and round ones that bring ties. */
const growths: fc.Arbitrary<readonly string[]> = fc.array(
  fc.oneof(
    fc.constantFrom('0', '0.05', '0.1', '0.5', '0.25', '0.065'),
    fc.integer({ min: 0, max: 300_000 }).map((g) => new D(g).div(1e6).toFixed()),
  ),
  { minLength: 9, maxLength: 9 },
)

/** Provincial bases as the oracle takes them; those before 2022 are loaded, not law. */
const BASES: Readonly<Record<number, string>> = { 2022: '6155', 2023: '6401', 2024: '6606' }
const EARLIER = '5123.47'

function lawWith(growth: readonly string[]): Law {
  return lawOf('luoyang').with({
    name: 'growth and early bases',
    changes: [
      { path: 'employeePension.award.base.provincial', from: '2014-10', to: '2021-12', value: EARLIER },
      ...growth.map((value, i) => ({
        path: 'civilPension.comparison.growth' as const,
        from: `${2015 + i}-01`,
        to: `${2015 + i}-12`,
        value,
      })),
    ],
  })
}

/** Ten points a year; the first band has the last three months of 2014, too, and the last ends in September 2024. */
function bandOf(year: number, month: number): Num | undefined {
  if (year > 2024 || (year === 2024 && month > 9)) return undefined
  if (year <= 2015) return new D('0.1')
  return new D(year - 2014).div(10)
}

const DIVISORS: Readonly<Record<number, number>> = {
  60: 139,
  61: 132,
  62: 125,
  63: 117,
  64: 109,
  65: 101,
  66: 93,
  67: 84,
}
const cents = (value: Num) => value.toDecimalPlaces(2, D.ROUND_HALF_UP)
const yuan = (amount: number) => new D(amount).div(100)

/** The award as the notice of 2015 has it, in decimals: no shared code, no scaled integers. */
function oracle(c: Case, growth: readonly string[]) {
  const year = Math.floor((FIRST + c.at) / 12)
  const month = ((FIRST + c.at) % 12) + 1
  const w = new D(BASES[year] ?? EARLIER)
  const all = c.paidMonths + c.deemedMonths
  const years = (months: number) => new D(months).div(12).toDecimalPlaces(2, D.ROUND_HALF_UP)
  const deemedIndex = new D(c.deemedIndex).div(1e4)
  const z = deemedIndex
    .times(c.deemedMonths)
    .plus(new D(c.paidIndex).div(1e4).times(c.paidMonths))
    .div(all)
    .toDecimalPlaces(4, D.ROUND_HALF_UP)
  const basic = cents(w.plus(w.times(z)).div(2).times(years(all)).times('0.01'))
  const transitional = cents(w.times(deemedIndex).times(years(c.deemedMonths)).times('0.013'))
  const account = cents(yuan(c.balance).div(DIVISORS[60 + Math.floor(c.extraAge / 12)] as number))
  const plain = basic.plus(transitional).plus(account)
  const band = bandOf(year, month)
  if (band === undefined) return { basic, transitional, account, total: plain, old: undefined }
  const m = new D(c.serviceYears >= 35 ? '0.9' : c.serviceYears >= 30 ? '0.85' : '0.8').plus(
    new D(c.points).div(1e6),
  )
  const factor = growth
    .slice(0, Math.max(year - 2015, 0))
    .reduce((f, g) => f.times(new D(g).plus(1)), new D(1))
  const old = cents(yuan(c.basicPay).times(m).plus(yuan(c.allowances)).plus(yuan(c.increase)).times(factor))
  const annuity = yuan(c.annuity)
  const fresh = plain.plus(annuity)
  const due = fresh.lte(old) ? old : old.plus(cents(fresh.minus(old).times(band)))
  return { basic, transitional, account, old, due, total: D.max(due.minus(annuity), 0) }
}

const text = (month: number) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
const birthOf = (c: Case) => FIRST + c.at - 720 - c.extraAge
/** Work began two years before the deemed months, in any case before the reform. */
const startOf = (c: Case) => Math.max(birthOf(c) + 1, FIRST - c.deemedMonths - 24)

function columnsOf(cases: readonly Case[]) {
  const ints = (of: (c: Case) => number) => Int32Array.from(cases, of)
  const floats = (of: (c: Case) => number) => Float64Array.from(cases, of)
  return {
    sex: new Uint8Array(cases.length),
    originalRetirementAge: new Uint8Array(cases.length).fill(60),
    birth: ints(birthOf),
    startedWork: ints(startOf),
    retirement: ints((c) => FIRST + c.at),
    totalMonths: ints((c) => c.paidMonths + c.deemedMonths),
    deemedMonths: ints((c) => c.deemedMonths),
    paidIndex: ints((c) => c.paidIndex),
    deemedIndex: ints((c) => c.deemedIndex),
    accountBalance: floats((c) => c.balance),
    annuityMonthly: floats((c) => c.annuity),
    basicPay: floats((c) => c.basicPay),
    serviceYears: Uint8Array.from(cases, (c) => c.serviceYears),
    ratioPoints: ints((c) => c.points),
    allowances: floats((c) => c.allowances),
    increase: floats((c) => c.increase),
  }
}

function single(c: Case, law: Law) {
  return civilPension.award(
    {
      sex: 'male',
      originalRetirementAge: 60,
      birth: text(birthOf(c)),
      startedWork: text(startOf(c)),
      retirement: text(FIRST + c.at),
      totalMonths: c.paidMonths + c.deemedMonths,
      deemedMonths: c.deemedMonths,
      paidIndex: new D(c.paidIndex).div(1e4).toFixed(4),
      deemedIndex: new D(c.deemedIndex).div(1e4).toFixed(4),
      accountBalance: yuan(c.balance).toFixed(2),
      annuityMonthly: yuan(c.annuity).toFixed(2),
      oldMethod: {
        basicPay: yuan(c.basicPay).toFixed(2),
        serviceYears: c.serviceYears,
        ratioPoints: new D(c.points).div(1e6).toFixed(6),
        allowances: yuan(c.allowances).toFixed(2),
        increase: yuan(c.increase).toFixed(2),
      },
    },
    law,
  )
}

const LAWS = fc.sample(growths, { numRuns: 40, seed: 20240930 })

/** The status of a row for what the single function refuses. */
const REFUSED: Readonly<Record<string, string>> = {
  'retirement.originalAge': 'badOriginalAge',
  'civilPension.deemedOfNewPeople': 'badMonths',
}

describe('the award of public institutions', () => {
  it('agrees to the fen with decimal.js in columns: 40 random growths, 250 random people each', () => {
    const wrong: string[] = []
    LAWS.forEach((growth, k) => {
      const law = lawWith(growth)
      const cases = fc.sample(someone, { numRuns: runs(250), seed: k })
      const results = civilAwardColumns(columnsOf(cases), law)
      cases.forEach((c, i) => {
        const want = oracle(c, growth)
        const expected = [want.basic, want.transitional, want.account, want.old ?? new D(0), want.total]
        const got = [results.basic, results.transitional, results.account, results.oldStandard, results.total]
        const off = expected.some((amount, n) => amount.times(100).toNumber() !== got[n]?.[i])
        if (results.status[i] !== 0 || off)
          wrong.push(
            JSON.stringify({ c, growth, status: results.status[i], expected, got: got.map((g) => g[i]) }),
          )
      })
    })
    expect(wrong.slice(0, 3)).toEqual([])
  })

  it('is the same for a single person as in columns, and every explained formula gives its value', () => {
    LAWS.slice(0, 10).forEach((growth, k) => {
      const law = lawWith(growth)
      const cases = fc.sample(someone, { numRuns: runs(40), seed: 100 + k })
      const results = civilAwardColumns(columnsOf(cases), law)
      cases.forEach((c, i) => {
        const award = single(c, law)
        if (award.outcome !== 'entitled') throw new Error(JSON.stringify(award))
        expect(award.amounts.total.times(100).toNumber()).toBe(results.total[i])
        expect(award.values.topUp?.times(100).toNumber() ?? 0).toBe(results.topUp[i])
        expect(award.values.paidExcess?.times(100).toNumber() ?? 0).toBe(results.paidExcess[i])
        expect(award.values.newStandard?.times(100).toNumber() ?? 0).toBe(results.newStandard[i])
        expect(brokenSteps(award)).toEqual([])
      })
    })
  })

  it('never pays less than the old standard while the comparison applies, the annuity included', () => {
    const [growth = []] = LAWS
    const law = lawWith(growth)
    const cases = fc.sample(someone, { numRuns: runs(2000), seed: 7 })
    const results = civilAwardColumns(columnsOf(cases), law)
    cases.forEach((c, i) => {
      const old = results.oldStandard[i] as number
      expect((results.total[i] as number) + c.annuity).toBeGreaterThanOrEqual(old)
    })
    expect(results.oldStandard.some((old) => old > 0)).toBe(true)
  })

  it('answers in columns as it does for one, also where nothing is due', () => {
    const law = lawWith(LAWS[0] ?? [])
    const odd = fc.record({
      sex: fc.constantFrom('male' as const, 'female' as const),
      age: fc.constantFrom(50, 55, 60),
      retirement: fc.integer({ min: FIRST - 30, max: FIRST + 250 }),
      extraAge: fc.integer({ min: -60, max: 60 }),
      worked: fc.integer({ min: 100, max: 480 }),
      totalMonths: fc.integer({ min: 0, max: 500 }),
      deemedShare: fc.constantFrom(0, 0.5, 1),
      serviceYears: fc.integer({ min: 0, max: 40 }),
    })
    const cases = fc.sample(odd, { numRuns: runs(600), seed: 11 })
    const seen = new Set<string>()
    for (const c of cases) {
      const birth = c.retirement - c.age * 12 - c.extraAge
      const startedWork = Math.max(c.retirement - c.worked, birth + 1)
      const deemedMonths = Math.floor(c.totalMonths * c.deemedShare)
      const results = civilAwardColumns(
        {
          sex: Uint8Array.of(c.sex === 'male' ? 0 : 1),
          originalRetirementAge: Uint8Array.of(c.age),
          birth: Int32Array.of(birth),
          startedWork: Int32Array.of(startedWork),
          retirement: Int32Array.of(c.retirement),
          totalMonths: Int32Array.of(c.totalMonths),
          deemedMonths: Int32Array.of(deemedMonths),
          paidIndex: Int32Array.of(11_000),
          deemedIndex: Int32Array.of(12_000),
          accountBalance: Float64Array.of(1_234_567),
          annuityMonthly: Float64Array.of(0),
          basicPay: Float64Array.of(250_000),
          serviceYears: Uint8Array.of(c.serviceYears),
          ratioPoints: Int32Array.of(0),
          allowances: Float64Array.of(150_000),
          increase: Float64Array.of(26_000),
        },
        law,
      )
      const column = CIVIL_AWARD_STATUS[results.status[0] as number] as string
      let one: string
      try {
        const award = civilPension.award(
          {
            sex: c.sex,
            originalRetirementAge: c.age,
            birth: text(birth),
            startedWork: text(startedWork),
            retirement: text(c.retirement),
            totalMonths: c.totalMonths,
            deemedMonths,
            paidIndex: '1.1',
            deemedIndex: '1.2',
            accountBalance: '12345.67',
            annuityMonthly: '0',
            oldMethod: {
              basicPay: '2500',
              serviceYears: c.serviceYears,
              allowances: '1500',
              increase: '260',
            },
          },
          law,
        )
        one =
          award.outcome === 'notEntitled'
            ? (award.reasons[0]?.code.replace(/^\w+\./, '') ?? '')
            : award.outcome
        if (award.outcome === 'entitled')
          expect(award.amounts.total.times(100).toNumber()).toBe(results.total[0])
      } catch (error) {
        const { code } = error as { code: string }
        one = REFUSED[code] ?? String(error)
      }
      expect(one, JSON.stringify(c)).toBe(column)
      seen.add(column)
    }
    expect([...seen].sort()).toEqual(
      [
        'badMonths',
        'badOriginalAge',
        'beforeReform',
        'entitled',
        'tooEarly',
        'tooFewMonths',
        'undetermined',
      ].sort(),
    )
  })

  it('has statuses for rows that cannot be', () => {
    const good = fc.sample(someone, { numRuns: 1, seed: 1 })
    const columns = { ...columnsOf([{ ...(good[0] as Case), at: 50 }]) }
    const law = lawWith(LAWS[0] ?? [])
    const status = (change: Partial<ReturnType<typeof columnsOf>>) =>
      CIVIL_AWARD_STATUS[civilAwardColumns({ ...columns, ...change }, law).status[0] as number]
    expect(status({})).toBe('entitled')
    expect(status({ sex: Uint8Array.of(2) })).toBe('badSex')
    expect(status({ originalRetirementAge: Uint8Array.of(61) })).toBe('badOriginalAge')
    expect(status({ startedWork: Int32Array.of(monthNumber('2020-01')) })).toBe('badMonth')
    expect(status({ deemedMonths: Int32Array.of(900) })).toBe('badMonths')
    expect(status({ deemedIndex: Int32Array.of(0) })).toBe('badIndex')
    expect(status({ accountBalance: Float64Array.of(0.5) })).toBe('badBalance')
    expect(status({ accountBalance: Float64Array.of(NaN) })).toBe('badBalance')
    expect(status({ basicPay: Float64Array.of(-1) })).toBe('badOldMethod')
    expect(status({ ratioPoints: Int32Array.of(-1) })).toBe('badOldMethod')
    expect(status({ serviceYears: Uint8Array.of(19) })).toBe('undetermined')
    expect(() => civilAwardColumns({ ...columns, sex: new Uint8Array(2) }, law)).toThrow(RangeError)
  })
})
