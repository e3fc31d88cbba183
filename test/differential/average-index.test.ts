import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { averageIndex } from '../../src/rules/pension/employee/average-index/average-index.js'
import { brokenSteps } from '../support/check-steps.js'
import { runs } from '../property/settings.js'
import { drafts, monthNumber, monthOf, recordOf } from '../unit/account/random-career.js'
import { oracleIndex } from '../unit/average-index/index-oracle.js'
import { INDEX_LAWS, indexLaw } from '../unit/average-index/toy-index-law.js'

const laws = Object.values(INDEX_LAWS).map((facts) => ({ facts, law: indexLaw(facts) }))
const cases = fc.record({
  draft: drafts,
  which: fc.nat(laws.length - 1),
  retirement: fc.integer({ min: monthNumber('1988-01'), max: monthNumber('2045-12') }),
})

describe('the average index and its oracle', () => {
  it('agree to 4 decimals on random careers: both denominators, gaps, deemed and made-up months', () => {
    const sources = new Set<string>()
    fc.assert(
      fc.property(cases, ({ draft, which, retirement }) => {
        const { facts, law } = laws[which] as (typeof laws)[number]
        const record = recordOf(draft)
        const result = averageIndex(record, monthOf(retirement), law)
        const expected = oracleIndex(record, monthOf(retirement), facts)
        if (expected === null) return result.outcome === 'undetermined'
        if (result.outcome !== 'determined') throw new Error(JSON.stringify(result.missing))
        for (const row of result.rows) sources.add(row.denominatorIs)
        const { overall, actual, paidMonths, deemedMonths } = result.values
        expect({
          overall: overall.toFixed(4),
          actual: actual?.toFixed(4) ?? null,
          paidMonths,
          deemedMonths,
        }).toEqual(expected)
        return true
      }),
      { numRuns: runs(10_000) },
    )
    expect([...sources].sort()).toEqual(['averageWage', 'reference'])
  })

  it('every row and every sum follows from its formula', () => {
    fc.assert(
      fc.property(cases, ({ draft, which, retirement }) => {
        const { law } = laws[which] as (typeof laws)[number]
        expect(brokenSteps(averageIndex(recordOf(draft), monthOf(retirement), law))).toEqual([])
      }),
      { numRuns: runs(300) },
    )
  })
})
