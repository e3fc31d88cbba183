import { describe, expect, it } from 'vitest'
import type { Issue } from '../../../src/errors.js'
import {
  contains,
  difference,
  intersection,
  intervalMonths,
  parseInterval,
  union,
  yearMonth,
  type MonthInterval,
} from '../../../src/calendar/index.js'

const of2026 = (from: number, to: number): MonthInterval => ({
  from: yearMonth(2026, from),
  to: yearMonth(2026, to),
})

describe('an interval', () => {
  it('counts both its ends', () => {
    expect(intervalMonths(of2026(1, 3))).toBe(3)
    expect(intervalMonths(of2026(5, 5))).toBe(1)
  })

  it('contains both its ends and nothing beyond', () => {
    expect([1, 2, 4, 5].map((month) => contains(of2026(2, 4), yearMonth(2026, month)))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })
})

describe('intersection', () => {
  it('is what both cover', () => {
    expect(intersection(of2026(1, 6), of2026(4, 9))).toEqual(of2026(4, 6))
    expect(intersection(of2026(1, 12), of2026(4, 9))).toEqual(of2026(4, 9))
    expect(intersection(of2026(1, 3), of2026(3, 9))).toEqual(of2026(3, 3))
  })

  it('is undefined for neighbours', () => {
    expect(intersection(of2026(1, 3), of2026(4, 9))).toBeUndefined()
  })
})

describe('union', () => {
  it('joins what overlaps or touches and keeps gaps', () => {
    expect(union([of2026(7, 8), of2026(1, 3), of2026(4, 5), of2026(2, 3)])).toEqual([
      of2026(1, 5),
      of2026(7, 8),
    ])
    expect(union([of2026(1, 12), of2026(3, 4)])).toEqual([of2026(1, 12)])
    expect(union([])).toEqual([])
  })

  it('leaves its input alone', () => {
    const given = Object.freeze([Object.freeze(of2026(2, 3)), Object.freeze(of2026(1, 5))])
    expect(union(given)).toEqual([of2026(1, 5)])
    expect(given).toEqual([of2026(2, 3), of2026(1, 5)])
  })
})

describe('difference', () => {
  it('is what none of the others covers', () => {
    expect(difference(of2026(1, 12), [of2026(9, 10), of2026(3, 4)])).toEqual([
      of2026(1, 2),
      of2026(5, 8),
      of2026(11, 12),
    ])
    expect(difference(of2026(3, 6), [of2026(1, 4)])).toEqual([of2026(5, 6)])
    expect(difference(of2026(3, 6), [of2026(6, 9)])).toEqual([of2026(3, 5)])
    expect(difference(of2026(3, 6), [of2026(1, 2), of2026(7, 9)])).toEqual([of2026(3, 6)])
    expect(difference(of2026(3, 6), [of2026(1, 12)])).toEqual([])
    expect(difference(of2026(3, 6), [])).toEqual([of2026(3, 6)])
  })
})

describe('an interval at the door', () => {
  const read = (from: unknown, to: unknown): [MonthInterval | undefined, Issue[]] => {
    const issues: Issue[] = []
    return [parseInterval({ from, to }, ['spells', 2], issues), issues]
  }

  it('is taken when the months are in order', () => {
    expect(read('2026-01', '2026-03')).toEqual([of2026(1, 3), []])
    expect(read('2026-01', '2026-01')).toEqual([of2026(1, 1), []])
  })

  it('is refused when the last month lies before the first', () => {
    expect(read('2026-03', '2026-01')).toEqual([
      undefined,
      [
        {
          code: 'calendar.intervalReversed',
          path: ['spells', 2, 'to'],
          message: 'the last month lies before the first, 2026-03',
          received: '"2026-01"',
        },
      ],
    ])
  })

  it('names both ends when both are bad', () => {
    const [value, issues] = read('2026-13', undefined)
    expect(value).toBeUndefined()
    expect(issues.map(({ code, path }) => [code, path.at(-1)])).toEqual([
      ['calendar.month', 'from'],
      ['calendar.month', 'to'],
    ])
  })
})
