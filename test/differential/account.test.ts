import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { account } from '../../src/rules/pension/employee/account/account.js'
import { brokenSteps } from '../support/check-steps.js'
import { runs } from '../property/settings.js'
import { oracleAccount } from '../unit/account/account-oracle.js'
import { drafts, monthNumber, monthOf, recordOf, yuan } from '../unit/account/random-career.js'
import { ACCOUNT_LAWS, accountLaw } from '../unit/account/toy-account-law.js'

const laws = Object.values(ACCOUNT_LAWS).map((facts) => ({ facts, law: accountLaw(facts) }))

const cases = fc.record({
  draft: drafts,
  which: fc.nat(laws.length - 1),
  through: fc.integer({ min: monthNumber('1994-03'), max: monthNumber('2043-12') }),
  known: fc.option(fc.record({ before: fc.nat(300), balance: fc.integer({ min: 0, max: 40_000_000 }) })),
})

describe('the account and its oracle', () => {
  it('agree to the fen on random careers: both methods, part years, gaps, made-up months, known balances', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(cases, ({ draft, which, through, known }) => {
        const { facts, law } = laws[which] as (typeof laws)[number]
        const knownAt =
          known === null ? undefined : Math.max(monthNumber(facts.start), through - known.before)
        const balance =
          known === null || knownAt === undefined
            ? {}
            : { account: { balance: yuan(known.balance), at: monthOf(knownAt) } }
        const record = { ...recordOf(draft), ...balance }
        const result = account(record, monthOf(through), law)
        if (result.outcome !== 'determined') throw new Error(JSON.stringify(result.missing))
        for (const row of result.rows) seen.add(`${row.method} ${row.months === 12 ? 'full' : 'part'}`)
        expect(result.values.balance.toFixed(2)).toBe(
          oracleAccount(record, monthOf(through), facts).toFixed(2),
        )
      }),
      { numRuns: runs(10_000) },
    )
    expect([...seen].sort()).toEqual([
      'monthlyProduct full',
      'monthlyProduct part',
      'monthlyProductForPartYear part',
      'yearly full',
    ])
  })

  it('every row of the ledger follows from its formula', () => {
    fc.assert(
      fc.property(cases, ({ draft, which, through }) => {
        const { law } = laws[which] as (typeof laws)[number]
        expect(brokenSteps(account(recordOf(draft), monthOf(through), law))).toEqual([])
      }),
      { numRuns: runs(300) },
    )
  })
})
