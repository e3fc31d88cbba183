import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMonth, type YearMonth } from '../../src/calendar/index.js'
import type { Fen } from '../../src/money/index.js'
import { readCareer, type CareerRecord } from '../../src/records/index.js'
import { averageIndex } from '../../src/rules/pension/employee/average-index/average-index.js'
import {
  averageOfRatios,
  type RatioRun,
} from '../../src/rules/pension/employee/average-index/index-formula.js'
import { countedMonths } from '../../src/rules/pension/employee/average-index/index-months.js'
import { D } from '../support/evaluate-formula.js'
import { drafts, monthNumber, monthOf, recordOf, type Draft } from '../unit/account/random-career.js'
import { INDEX_LAWS, indexLaw } from '../unit/average-index/toy-index-law.js'
import { runs } from './settings.js'

const law = fc.constantFrom(...Object.values(INDEX_LAWS).map(indexLaw))
const retirement = fc.integer({ min: monthNumber('2000-01'), max: monthNumber('2045-12') }).map(monthOf)

const anyRun = fc.record({
  months: fc.integer({ min: 1, max: 800 }),
  base: fc.nat(9_000_000),
  denominator: fc.integer({ min: 1, max: 2_000_000 }),
})
/** Wages of two and five, whose quotients end: half of the last decimal comes up often. */
const endingRun = fc.record({
  months: fc.integer({ min: 1, max: 60 }),
  base: fc.nat(900_000),
  denominator: fc.constantFrom(20_000, 40_000, 200_000, 250_000, 320_000, 500_000),
})
/** Halves and quarters that do not end on their own and end together: x/3 + (3 - x)/3. */
const thirds = fc
  .tuple(fc.integer({ min: 1, max: 60_000 }), fc.integer({ min: 1, max: 40 }), fc.constantFrom(3, 7, 9, 11))
  .map(([base, whole, part]) => [
    { months: 1, base, denominator: part * 20_000 },
    { months: 1, base: part * whole - (base % part), denominator: part * 20_000 },
  ])

const runsOfMonths = fc.oneof(
  fc.array(anyRun, { maxLength: 60 }),
  fc.array(endingRun, { minLength: 1, maxLength: 8 }),
  thirds,
) as unknown as fc.Arbitrary<RatioRun[]>

function values(record: CareerRecord, retirement: string, law: Parameters<typeof averageIndex>[2]) {
  const result = averageIndex(record, retirement, law)
  return result.outcome === 'determined' ? result.values : undefined
}

function halves(record: CareerRecord, n: number): CareerRecord {
  const cut = <T extends { readonly from: string; readonly to: string }>(items: readonly T[]): T[] =>
    items.flatMap((item, i) => {
      const months = monthNumber(item.to) - monthNumber(item.from)
      if ((i + n) % 2 === 0 || months === 0) return [item]
      const middle = monthNumber(item.from) + (n % months)
      return [
        { ...item, to: monthOf(middle) },
        { ...item, from: monthOf(middle + 1) },
      ]
    })
  return { ...record, spells: cut(record.spells).reverse(), contributions: cut(record.contributions) }
}

describe('the average of month ratios', () => {
  it('agrees with decimal.js to the fourth decimal, ties included', () => {
    let ties = 0
    fc.assert(
      fc.property(runsOfMonths, fc.nat(4_000_000), fc.integer({ min: 1, max: 900 }), (runs, other, count) => {
        let sum = new D(other).div(10_000)
        for (const { months, base, denominator } of runs)
          sum = sum.plus(new D(months).times(base).div(denominator))
        const exact = sum.div(count).toDecimalPlaces(40, D.ROUND_HALF_UP)
        if (exact.times(20_000).isInteger() && !exact.times(10_000).isInteger()) ties++
        expect(averageOfRatios(runs, other, count)).toBe(
          exact.toDecimalPlaces(4, D.ROUND_HALF_UP).times(10_000).toNumber(),
        )
      }),
      { numRuns: runs(30_000) },
    )
    expect(ties).toBeGreaterThan(10)
  })

  it('rounds exact halves up, and what misses a half by one fen in a thousand million down', () => {
    const half = [{ months: 1, base: 1 as Fen, denominator: 20_000 as Fen }]
    expect(averageOfRatios(half, 0, 1)).toBe(1)
    const beside = [{ months: 1, base: 999_999_999 as Fen, denominator: 20_000_000_000_000 as Fen }]
    expect(averageOfRatios(beside, 0, 1)).toBe(0)
    const third = [
      { months: 1, base: 1 as Fen, denominator: 60_000 as Fen },
      { months: 2, base: 1 as Fen, denominator: 60_000 as Fen },
    ]
    expect(averageOfRatios(third, 0, 1)).toBe(1)
  })
})

describe('the average index', () => {
  it('does not change when spells and rows are cut in two and listed in another order', () => {
    fc.assert(
      fc.property(drafts, law, retirement, fc.nat(1000), (draft, law, retirement, n) => {
        const record = recordOf(draft)
        expect(averageIndex(halves(record, n), retirement, law)).toEqual(
          averageIndex(record, retirement, law),
        )
      }),
      { numRuns: runs(1_000) },
    )
  })

  it('never falls with a higher base', () => {
    const more = fc.integer({ min: 1, max: 500_000 })
    fc.assert(
      fc.property(drafts, law, retirement, fc.nat(20), more, (draft, law, retirement, part, by) => {
        const before = values(recordOf(draft), retirement, law)
        const after = values(recordOf(raised(draft, part, by)), retirement, law)
        if (before === undefined || after === undefined) return before === after
        expect(after.overall.gte(before.overall)).toBe(true)
        expect(after.actual === null || before.actual === null || after.actual.gte(before.actual)).toBe(true)
        return true
      }),
      { numRuns: runs(1_000) },
    )
  })

  it('lies between the lowest and the highest ratio of the rows where no month is skipped or deemed', () => {
    fc.assert(
      fc.property(drafts, law, retirement, (draft, law, retirement) => {
        const result = averageIndex(recordOf(draft), retirement, law)
        if (result.outcome !== 'determined' || result.values.actual === null) return
        const ratios = result.rows.map(({ ratio }) => ratio.toNumber())
        expect(result.values.actual.toNumber()).toBeLessThanOrEqual(Math.max(...ratios))
        if (result.values.skippedMonths === 0 || result.values.unpaidMonths === 'leftOut')
          expect(result.values.actual.toNumber()).toBeGreaterThanOrEqual(Math.min(...ratios))
      }),
      { numRuns: runs(500) },
    )
  })

  it('counts each month once: rows, months and skipped months cover the time from first payment to retirement', () => {
    fc.assert(
      fc.property(drafts, law, retirement, (draft, law, retirement) => {
        const result = averageIndex(recordOf(draft), retirement, law)
        if (result.outcome !== 'determined') return
        const { paidMonths, deemedMonths, totalMonths, skippedMonths } = result.values
        expect(result.rows.reduce((sum, row) => sum + row.months, 0)).toBe(paidMonths)
        expect(totalMonths).toBe(paidMonths + deemedMonths)
        const first = result.rows[0]?.from
        if (first === undefined) return
        const start = readMonth(result.values.accountStart) as YearMonth
        const months = countedMonths(readCareer(recordOf(draft)), start, readMonth(retirement) as YearMonth)
        const deemedAfter = months.deemed.reduce(
          (sum, { from, to }) => sum + Math.max(0, to - Math.max(from, monthNumber(first)) + 1),
          0,
        )
        expect(paidMonths + skippedMonths + deemedAfter).toBe(
          monthNumber(retirement) - monthNumber(first) + 1,
        )
      }),
      { numRuns: runs(500) },
    )
  })
})

function raised(draft: Draft, part: number, by: number): Draft {
  return {
    ...draft,
    parts: draft.parts.map((each, i) =>
      i === part % draft.parts.length ? { ...each, bases: each.bases.map((fen) => fen + by) } : each,
    ),
  }
}
