import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lawOf, residentPension, type AnyOutcome } from 'shebao'
import { monthText, yearMonth, type YearMonth } from '../../src/calendar/index.js'
import { brokenSteps } from '../support/check-steps.js'
import { toyPack } from '../toy/toy-pack.js'
import { runs } from './settings.js'

const luoyang = lawOf('luoyang')
const laws = [
  luoyang,
  luoyang.with({
    name: 'extras',
    changes: [
      { path: 'residentPension.extra.longYears', from: '2010-01', value: '3' },
      { path: 'residentPension.basic.amount', from: '2010-01', value: '200' },
    ],
  }),
  lawOf('toytown', { pack: toyPack }),
]
const month = (from: number, to: number) =>
  fc.integer({ min: yearMonth(from, 1), max: yearMonth(to, 12) }).map((each) => monthText(each as YearMonth))
const yuan = (max: number) => fc.integer({ min: 0, max }).map((fen) => (fen / 100).toFixed(2))
const people = fc.record(
  {
    which: fc.nat(laws.length - 1),
    birth: month(1935, 1990),
    paidYears: fc.integer({ min: 0, max: 45 }),
    accountBalance: yuan(50_000_000),
    month: month(1991, 2055),
    qualified: month(2009, 2050),
    schemeStart: month(2009, 2013).filter((each) => each <= '2013-03'),
    localAddition: yuan(50_000),
    drawsOtherPension: fc.boolean(),
  },
  { requiredKeys: ['which', 'birth', 'paidYears', 'accountBalance'] },
)
const TIERS = [200, 300, 400, 500, 600, 700, 800, 900, 1000, 1500, 2000, 2500, 3000, 4000, 5000]

function awardOf({ which, qualified, ...person }: typeof people extends fc.Arbitrary<infer T> ? T : never) {
  const usable = qualified !== undefined && qualified > person.birth ? { qualified } : {}
  return residentPension.award({ ...person, ...usable }, laws[which] as (typeof laws)[number])
}

describe('any residents’ pension', () => {
  it('is the sum of its items and of its payments, none of them negative, and explains itself', () => {
    let due = 0
    fc.assert(
      fc.property(people, (person) => {
        const answer = awardOf(person)
        expect(brokenSteps(answer)).toEqual([])
        if (answer.outcome === 'undetermined') expect(answer.missing.length).toBeGreaterThan(0)
        if (answer.outcome === 'notEntitled') expect(answer.reasons.length).toBeGreaterThan(0)
        if (answer.outcome !== 'entitled') return
        due++
        const { total, ...items } = answer.amounts
        const sum = Object.values(items).reduce((all, each) => all.plus(each))
        expect(sum.eq(total)).toBe(true)
        expect(Object.values(items).every((each) => !each.isNegative())).toBe(true)
        const paid = answer.payments.reduce((all, { amount }) => all.plus(amount), total.minus(total))
        expect(paid.eq(total)).toBe(true)
        expect(answer.values.firstPayment <= answer.values.month).toBe(true)
        expect(answer.values.reachMonth <= answer.firstPayment).toBe(true)
      }),
      { numRuns: runs(2_000) },
    )
    expect(due).toBeGreaterThan(runs(200))
  })

  it('is never lower for more years or a larger account', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 15 }), yuan(1_000_000), (person, years, more) => {
        const before = awardOf(person)
        if (before.outcome !== 'entitled') return
        const accountBalance = before.values.accountBalance.plus(more)
        const after = awardOf({
          ...person,
          paidYears: person.paidYears + years,
          accountBalance: accountBalance.toFixed(),
        })
        if (after.outcome === 'undetermined')
          // More than the full period asks for an addition that the law does not know in every month.
          expect(after.missing.map(({ path }) => path)).toEqual(['residentPension.extra.longYears'])
        else if (after.outcome !== 'entitled') throw new Error(JSON.stringify(after))
        else expect(after.amounts.total.gte(before.amounts.total)).toBe(true)
      }),
      { numRuns: runs(1_000) },
    )
  })
})

describe('more paid tiers', () => {
  it('never lower the account, nor the pension drawn from it', () => {
    const ledgers = fc.record({
      tiers: fc.array(fc.nat(TIERS.length - 1), { minLength: 1, maxLength: 15 }),
      raise: fc.nat(),
      by: fc.integer({ min: 1, max: TIERS.length - 1 }),
      rate: fc.integer({ min: 0, max: 120_000 }).map((each) => (each / 1_000_000).toFixed(6)),
      accrual: fc.constantFrom('nextYear', 'fullYear', 'monthAfter'),
    })
    fc.assert(
      fc.property(ledgers, ({ tiers, raise, by, rate, accrual }) => {
        const law = luoyang.with({
          name: accrual,
          changes: [
            { path: 'residentPension.account.accrual', from: '2010-01', value: accrual },
            { path: 'residentPension.account.rate', from: '2010-01', value: rate },
          ],
        })
        const pension = (paid: readonly number[], extra = 0) => {
          const account = residentPension.account(
            {
              through: '2040-12',
              payments: [
                ...paid.map((tier, i) => ({ year: 2021 + i, paid: TIERS[tier] as number, month: 6 })),
                ...(extra > 0 ? [{ year: 2039, paid: TIERS[extra] as number, month: 6 }] : []),
              ],
            },
            law,
          )
          if (account.outcome !== 'determined') throw new Error(JSON.stringify(account.missing))
          expect(brokenSteps(account)).toEqual([])
          const award = residentPension.award(
            { birth: '1964-08', paidYears: 15, accountBalance: account.values.balance, month: '2025-01' },
            law,
          )
          if (award.outcome !== 'entitled') throw new Error(award.outcome)
          return award.amounts.total
        }
        const at = raise % tiers.length
        const raised = tiers.map((tier, i) => (i === at ? Math.min(tier + by, TIERS.length - 1) : tier))
        const before = pension(tiers)
        expect(pension(raised).gte(before)).toBe(true)
        expect(pension(tiers, by).gte(before)).toBe(true)
      }),
      { numRuns: runs(400) },
    )
  })
})

describe('every other answer of the branch', () => {
  it('explains itself for random input', () => {
    const cases = fc.record({
      which: fc.nat(laws.length - 1),
      birth: month(1935, 1990),
      at: month(1991, 2055),
      paidYears: fc.integer({ min: 0, max: 45 }),
      balance: yuan(10_000_000),
      account: yuan(100_000),
      months: fc.integer({ min: 0, max: 600 }),
      basic: yuan(50_000),
      spell: fc.integer({ min: 0, max: 40 }),
    })
    fc.assert(
      fc.property(cases, ({ which, birth, at, paidYears, balance, account, months, basic, spell }) => {
        const law = laws[which] as (typeof laws)[number]
        const until = monthText((Number(at.slice(0, 4)) * 12 + Number(at.slice(5)) - 1 + spell) as YearMonth)
        const outcomes: AnyOutcome[] = [
          residentPension.eligibility({ birth, month: at, paidYears }, law),
          residentPension.death({ month: at, accountBalance: balance, drawn: { account, months } }, law),
          residentPension.arrears({ paid: [{ from: at, to: until, basic }] }, law),
        ]
        for (const outcome of outcomes) {
          expect(brokenSteps(outcome)).toEqual([])
          if (outcome.outcome === 'undetermined') expect(outcome.missing.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: runs(1_000) },
    )
  })

  it('never gives heirs more than the account holds, nor less than nothing', () => {
    fc.assert(
      fc.property(
        yuan(10_000_000),
        yuan(100_000),
        fc.integer({ min: 0, max: 600 }),
        (balance, account, months) => {
          const answer = residentPension.death(
            { month: '2025-01', accountBalance: balance, drawn: { account, months } },
            luoyang,
          )
          if (answer.outcome !== 'entitled') throw new Error(answer.outcome)
          const { inherited } = answer.amounts
          expect(inherited.gte(0) && inherited.lte(balance)).toBe(true)
          expect(inherited.plus(answer.values.drawn).eq(balance)).toBe(true)
        },
      ),
      { numRuns: runs(500) },
    )
  })
})
