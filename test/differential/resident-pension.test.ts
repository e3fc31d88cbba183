import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lawOf, residentPension } from 'shebao'
import { runs } from '../property/settings.js'
import { brokenSteps } from '../support/check-steps.js'
import { D, type Num } from '../support/evaluate-formula.js'
import { monthText, yearMonth, type YearMonth } from '../../src/calendar/index.js'
import {
  HENAN_TIERS,
  oracleAccountPension,
  oracleBalance,
  oracleBasic,
  oracleWorth,
} from './resident-oracle.js'

const law = lawOf('luoyang')
const ACCRUALS = ['nextYear', 'fullYear', 'monthAfter'] as const
const laws = ACCRUALS.map((value) =>
  law.with({ name: value, changes: [{ path: 'residentPension.account.accrual', from: '2010-01', value }] }),
)
const rateText = (millionths: number) => new D(millionths).div(1_000_000).toFixed()

const ledgers = fc.record({
  which: fc.nat(2),
  from: fc.integer({ min: 2020, max: 2035 }),
  tiers: fc.array(fc.option(fc.nat(HENAN_TIERS.length - 1), { freq: 5 }), { minLength: 1, maxLength: 20 }),
  month: fc.integer({ min: 1, max: 12 }),
  collective: fc.integer({ min: 0, max: 50_000 }),
  extraYears: fc.integer({ min: 0, max: 8 }),
  throughMonth: fc.integer({ min: 1, max: 12 }),
  rates: fc.array(fc.integer({ min: 0, max: 120_000 }), { minLength: 1, maxLength: 9 }),
  opening: fc.option(fc.integer({ min: 0, max: 10_000_000 })),
})

describe('the account of a resident and its oracle', () => {
  it('agree to the fen', () => {
    fc.assert(
      fc.property(ledgers, (given) => {
        const { which, from, tiers, month, collective, throughMonth, rates, opening } = given
        const end = from + tiers.length + given.extraYears
        const rateOf = (year: number) => rateText(rates[year % rates.length] as number)
        const paid = tiers.flatMap((tier, i) => {
          if (tier === null) return []
          const [own, subsidy] = HENAN_TIERS[tier] as readonly [number, number]
          const extra = new D(collective).div(100)
          return [{ year: from + i, own, credited: extra.plus(own).plus(subsidy), month }]
        })
        if (paid.length === 0 && opening === null) return
        const answer = residentPension.account(
          {
            through: `${end}-${String(throughMonth).padStart(2, '0')}`,
            payments: paid.map(({ year, own }) => ({
              year,
              paid: own,
              month,
              collective: new D(collective).div(100).toFixed(),
            })),
            rates: Array.from({ length: end - from + 2 }, (_, i) => from - 1 + i).map((year) => ({
              year,
              rate: rateOf(year),
            })),
            ...(opening !== null && {
              opening: { year: from - 1, balance: new D(opening).div(100).toFixed() },
            }),
          },
          laws[which] as typeof law,
        )
        if (answer.outcome !== 'determined') throw new Error(JSON.stringify(answer.missing))
        const expected = oracleBalance(
          paid,
          end,
          throughMonth,
          rateOf,
          ACCRUALS[which] as (typeof ACCRUALS)[number],
          new D(opening ?? 0).div(100),
          opening === null ? undefined : from - 1,
        )
        expect(answer.values.balance.toFixed(2)).toBe(expected.toFixed(2))
        expect(answer.rows.at(-1)?.closing.toFixed(2)).toBe(expected.toFixed(2))
      }),
      { numRuns: runs(3_000) },
    )
  })
})

const awards = fc.record({
  birth: fc.integer({ min: yearMonth(1955, 1), max: yearMonth(1966, 12) }),
  later: fc.integer({ min: 0, max: 150 }),
  paidYears: fc.integer({ min: 15, max: 30 }),
  balance: fc.integer({ min: 0, max: 20_000_000 }),
  addition: fc.option(fc.integer({ min: 0, max: 20_000 })),
})

describe('the residents’ pension and its oracle', () => {
  it('agree to the fen, and on the months whose basic pension is not known', () => {
    let due = 0
    fc.assert(
      fc.property(awards, ({ birth, later, paidYears, balance, addition }) => {
        const month = monthText((birth + 721 + later) as YearMonth)
        const accountBalance = new D(balance).div(100)
        const local = new D(addition ?? 0).div(100)
        const answer = residentPension.award(
          {
            birth: monthText(birth as YearMonth),
            paidYears,
            accountBalance: accountBalance.toFixed(),
            month,
            ...(addition !== null && { localAddition: local.toFixed() }),
          },
          law,
        )
        const basic = oracleBasic(month)
        if (basic === null) {
          expect(answer.outcome).toBe('undetermined')
          return
        }
        if (answer.outcome !== 'entitled') throw new Error(JSON.stringify(answer))
        due++
        const expected: Num = oracleAccountPension(accountBalance).plus(basic).plus(local)
        expect(answer.amounts.total.toFixed(2)).toBe(expected.toFixed(2))
        const paid = answer.payments.reduce((sum, { amount }) => sum.plus(amount), new D(0))
        expect(paid.toFixed(2)).toBe(expected.toFixed(2))
      }),
      { numRuns: runs(4_000) },
    )
    expect(due).toBeGreaterThan(runs(1_000))
  })
})

const comparisons = fc.record({
  birth: fc.integer({ min: yearMonth(1970, 1), max: yearMonth(2000, 12) }),
  fromYear: fc.integer({ min: 2020, max: 2028 }),
  years: fc.integer({ min: 1, max: 30 }),
  paymentMonth: fc.integer({ min: 1, max: 12 }),
  rate: fc.integer({ min: 0, max: 60_000 }),
  untilAge: fc.integer({ min: 62, max: 95 }),
  tier: fc.nat(HENAN_TIERS.length - 1),
  which: fc.nat(2),
})

describe('a comparison of tiers and its oracle', () => {
  it('agree on balance, gain, break-even and, to half a millionth, on the internal rate', () => {
    let compared = 0
    fc.assert(
      fc.property(comparisons, (given) => {
        const { birth, fromYear, paymentMonth, rate, untilAge, which } = given
        const reach = birth + 720
        const room = Math.floor((reach - yearMonth(fromYear, paymentMonth)) / 12) + 1
        if (room < 1) return
        const years = Math.min(given.years, room)
        const [own, subsidy] = HENAN_TIERS[given.tier] as readonly [number, number]
        const answer = residentPension.compareTiers(
          {
            birth: monthText(birth as YearMonth),
            fromYear,
            years,
            paymentMonth,
            rate: rateText(rate),
            untilAge,
            tiers: [own],
          },
          laws[which] as typeof law,
        )
        if (answer.outcome !== 'determined') throw new Error(JSON.stringify(answer.missing))
        const row = answer.rows[0]
        if (row === undefined) throw new Error('no row')
        const balance = oracleBalance(
          Array.from({ length: years }, (_, i) => ({
            year: fromYear + i,
            credited: new D(own + subsidy),
            month: paymentMonth,
          })),
          Math.floor(reach / 12),
          (reach % 12) + 1,
          () => rateText(rate),
          ACCRUALS[which] as (typeof ACCRUALS)[number],
        )
        expect(row.balance.toFixed(2)).toBe(balance.toFixed(2))
        const gain = oracleAccountPension(balance)
        expect(row.gain.toFixed(2)).toBe(gain.toFixed(2))
        expect(row.breakEvenMonths).toBe(new D(own).times(years).div(gain).ceil().toNumber())
        const worthAt = (shift: string) =>
          oracleWorth(
            new D(row.internalRate?.toFixed() ?? 'NaN').plus(shift),
            new D(own),
            years,
            reach + 1 - yearMonth(fromYear, paymentMonth),
            gain,
            birth + untilAge * 12 - (reach + 1),
          )
        expect(worthAt('-0.0000005').gte(0)).toBe(true)
        expect(worthAt('0.0000005').lte(0)).toBe(true)
        compared++
      }),
      { numRuns: runs(60) },
    )
    expect(compared).toBeGreaterThan(runs(30))
  })

  it('has no step that does not follow from its formula', () => {
    fc.assert(
      fc.property(comparisons, ({ birth, fromYear, paymentMonth, rate, untilAge, which }) => {
        if (birth + 720 < yearMonth(fromYear, paymentMonth)) return
        const input = { fromYear, years: 1, paymentMonth, rate: rateText(rate), untilAge, tiers: [200, 5000] }
        const by = laws[which] as typeof law
        const answer = residentPension.compareTiers({ ...input, birth: monthText(birth as YearMonth) }, by)
        expect(brokenSteps(answer)).toEqual([])
      }),
      { numRuns: runs(60) },
    )
  })
})
