import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accountAfterAward } from '../../src/rules/pension/employee/account/account-after-award.js'
import { brokenSteps } from '../support/check-steps.js'
import { runs } from '../property/settings.js'
import { oracleDrawdown } from '../unit/account/drawdown-oracle.js'
import { monthNumber, monthOf, yuan } from '../unit/account/random-career.js'
import { ACCOUNT_LAWS, accountLaw } from '../unit/account/toy-account-law.js'

const laws = Object.values(ACCOUNT_LAWS).map((facts) => ({ facts, law: accountLaw(facts) }))

const cases = fc.record({
  which: fc.nat(laws.length - 1),
  balance: fc.integer({ min: 0, max: 40_000_000 }),
  // As awards divide a balance, and any item at all.
  item: fc.oneof(
    fc.integer({ min: 1, max: 240 }).map((divisor) => ({ divisor })),
    fc.integer({ min: 0, max: 300_000 }).map((fen) => ({ fen })),
  ),
  first: fc.integer({ min: monthNumber('1994-03'), max: monthNumber('2030-12') }),
  months: fc.integer({ min: 1, max: 180 }),
})

describe('the account after award and its oracle', () => {
  it('agree on balance and on the month from which the pool pays', () => {
    let usedUp = 0
    fc.assert(
      fc.property(cases, ({ which, balance, item, first, months }) => {
        const { facts, law } = laws[which] as (typeof laws)[number]
        const fen = 'fen' in item ? item.fen : Math.round(balance / item.divisor)
        const firstPayment = monthOf(first)
        const through = monthOf(Math.min(first + months - 1, monthNumber('2045-12')))
        const input = { balance: yuan(balance), monthlyItem: yuan(fen), firstPayment, through }
        const result = accountAfterAward(input, law)
        if (result.outcome !== 'determined') throw new Error(JSON.stringify(result.missing))
        const expected = oracleDrawdown(yuan(balance), yuan(fen), firstPayment, through, facts)
        expect(result.values.balance.toFixed(2)).toBe(expected.balance.toFixed(2))
        expect(result.values.poolFrom).toBe(expected.poolFrom)
        if (expected.poolFrom !== null) usedUp++
      }),
      { numRuns: runs(5_000) },
    )
    expect(usedUp).toBeGreaterThan(runs(1_000))
  })

  it('every row follows from its formula, and the account pays no more than it held and earned', () => {
    fc.assert(
      fc.property(cases, ({ which, balance, item, first, months }) => {
        const { law } = laws[which] as (typeof laws)[number]
        const fen = 'fen' in item ? item.fen : Math.round(balance / item.divisor)
        const through = monthOf(Math.min(first + months - 1, monthNumber('2045-12')))
        const input = {
          balance: yuan(balance),
          monthlyItem: yuan(fen),
          firstPayment: monthOf(first),
          through,
        }
        const result = accountAfterAward(input, law)
        if (result.outcome !== 'determined') throw new Error(JSON.stringify(result.missing))
        expect(brokenSteps(result)).toEqual([])
        expect(result.values.balance.isNegative()).toBe(false)
        expect(result.rows.every((row) => row.monthlyPayment.lte(yuan(fen)))).toBe(true)
      }),
      { numRuns: runs(500) },
    )
  })
})
