import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addMonths,
  contains,
  difference,
  intersection,
  intervalMonths,
  monthText,
  parseInterval,
  union,
  yearMonth,
  type MonthInterval,
  type YearMonth,
} from '../../src/calendar/index.js'
import { runs } from './settings.js'

/** Within five years, so that they touch, overlap and leave gaps often. */
const month = fc.nat(59).map((at) => addMonths(yearMonth(1986, 1), at))
const interval = fc
  .tuple(month, month)
  .map(([a, b]): MonthInterval => (a <= b ? { from: a, to: b } : { from: b, to: a }))
const short = fc
  .tuple(month, fc.nat(5))
  .map(([from, more]): MonthInterval => ({ from, to: addMonths(from, more) }))
const intervals = fc.array(fc.oneof(short, short, interval), { maxLength: 8 })
const settings = { numRuns: runs(10_000) }

describe('an interval', () => {
  it('has the months it contains', () => {
    fc.assert(
      fc.property(interval, month, (a, at) => {
        expect(intervalMonths(a)).toBe(monthsOf([a]).size)
        expect(contains(a, at)).toBe(monthsOf([a]).has(at))
      }),
      settings,
    )
  })

  it('comes back from its texts', () => {
    fc.assert(
      fc.property(month, month, (from, to) => {
        const read = parseInterval({ from: monthText(from), to: monthText(to) }, [], [])
        expect(read).toEqual(from <= to ? { from, to } : undefined)
      }),
      settings,
    )
  })
})

describe('union', () => {
  it('covers the same months, sorted, with a gap between every two', () => {
    fc.assert(
      fc.property(intervals, (all) => {
        const joined = union(all)
        expect(monthsOf(joined)).toEqual(monthsOf(all))
        expect(apart(joined)).toBe(true)
        expect(joined.reduce((sum, each) => sum + intervalMonths(each), 0)).toBe(monthsOf(all).size)
      }),
      settings,
    )
  })

  it('depends neither on the order nor on being taken twice', () => {
    fc.assert(
      fc.property(
        intervals.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          expect(union(shuffled)).toEqual(union(all))
          expect(union(union(all))).toEqual(union(all))
        },
      ),
      settings,
    )
  })
})

describe('intersection', () => {
  it('holds the months both have, whichever comes first', () => {
    fc.assert(
      fc.property(fc.oneof(interval, short), fc.oneof(interval, short), (a, b) => {
        const shared = intersection(a, b)
        const expected = new Set([...monthsOf([a])].filter((each) => monthsOf([b]).has(each)))
        expect(monthsOf(shared === undefined ? [] : [shared])).toEqual(expected)
        expect(intersection(b, a)).toEqual(shared)
      }),
      settings,
    )
  })
})

describe('difference', () => {
  it('and intersection part an interval into two that share nothing', () => {
    fc.assert(
      fc.property(interval, intervals, (whole, others) => {
        const left = difference(whole, others)
        const taken = union(others).flatMap((each) => intersection(whole, each) ?? [])
        expect(apart(left)).toBe(true)
        expect(union([...left, ...taken])).toEqual([whole])
        expect(intervalMonthsOf(left) + intervalMonthsOf(taken)).toBe(intervalMonths(whole))
        expect(monthsOf(left)).toEqual(
          new Set([...monthsOf([whole])].filter((each) => !monthsOf(others).has(each))),
        )
      }),
      settings,
    )
  })
})

/** The oracle: months one by one. */
function monthsOf(all: readonly MonthInterval[]): Set<YearMonth> {
  const months = new Set<YearMonth>()
  for (const { from, to } of all)
    for (let month = from; month <= to; month = (month + 1) as YearMonth) months.add(month)
  return months
}

function intervalMonthsOf(all: readonly MonthInterval[]): number {
  return all.reduce((sum, each) => sum + intervalMonths(each), 0)
}

/** Sorted, none empty, and at least one month free between neighbours. */
function apart(all: readonly MonthInterval[]): boolean {
  return all.every(({ from, to }, at) => {
    const before = all[at - 1]
    return from <= to && (before === undefined || from > before.to + 1)
  })
}
