import { shown, type Issue } from '../errors.js'
import { addMonths, monthText, parseMonth, type YearMonth } from './year-month.js'

/** A stretch of months, both ends included; `from` is never after `to`. {@link parseInterval} sees to that. */
export interface MonthInterval {
  readonly from: YearMonth
  readonly to: YearMonth
}

/**
 * Months in an interval, both ends counted.
 *
 * @example
 * intervalMonths({ from: yearMonth(2026, 1), to: yearMonth(2026, 3) }) // 3
 */
export function intervalMonths(interval: MonthInterval): number {
  return interval.to - interval.from + 1
}

/**
 * True when the month lies in the interval.
 *
 * @example
 * contains({ from: yearMonth(2026, 1), to: yearMonth(2026, 3) }, yearMonth(2026, 3)) // true
 */
export function contains(interval: MonthInterval, month: YearMonth): boolean {
  return interval.from <= month && month <= interval.to
}

/**
 * The months two intervals share, or undefined.
 *
 * @example
 * const firstHalf = { from: yearMonth(2026, 1), to: yearMonth(2026, 6) }
 * const contributionYear = { from: yearMonth(2025, 7), to: yearMonth(2026, 6) }
 * intersection(firstHalf, contributionYear) // { from: yearMonth(2026, 1), to: yearMonth(2026, 6) }
 */
export function intersection(a: MonthInterval, b: MonthInterval): MonthInterval | undefined {
  const from = a.from > b.from ? a.from : b.from
  const to = a.to < b.to ? a.to : b.to
  return from <= to ? { from, to } : undefined
}

/**
 * The intervals sorted, with those that touch or overlap joined: the months they cover, each once.
 *
 * @example
 * const firstQuarter = { from: yearMonth(2026, 1), to: yearMonth(2026, 3) }
 * const secondQuarter = { from: yearMonth(2026, 4), to: yearMonth(2026, 6) }
 * union([secondQuarter, firstQuarter]) // [{ from: yearMonth(2026, 1), to: yearMonth(2026, 6) }]
 */
export function union(intervals: readonly MonthInterval[]): MonthInterval[] {
  const joined: { from: YearMonth; to: YearMonth }[] = []
  for (const { from, to } of [...intervals].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = joined[joined.length - 1]
    if (last !== undefined && from <= last.to + 1) last.to = to > last.to ? to : last.to
    else joined.push({ from, to })
  }
  return joined
}

/**
 * The months of `interval` that none of `others` covers, in order.
 *
 * @example
 * const year = { from: yearMonth(2026, 1), to: yearMonth(2026, 12) }
 * const paid = { from: yearMonth(2026, 1), to: yearMonth(2026, 9) }
 * difference(year, [paid]) // [{ from: yearMonth(2026, 10), to: yearMonth(2026, 12) }]
 */
export function difference(interval: MonthInterval, others: readonly MonthInterval[]): MonthInterval[] {
  const left: MonthInterval[] = []
  let from: YearMonth = interval.from
  for (const other of union(others)) {
    if (other.to < from || other.from > interval.to) continue
    if (other.from > from) left.push({ from, to: addMonths(other.from, -1) })
    from = addMonths(other.to, 1)
  }
  if (from <= interval.to) left.push({ from, to: interval.to })
  return left
}

/**
 * `{ from, to }` at the door, each 'YYYY-MM': undefined after adding `calendar.month` (for either end, or both)
 * or `calendar.intervalReversed`.
 *
 * @param path where the interval stands in the caller's input
 * @example
 * parseInterval({ from: '2026-01', to: '2026-03' }, ['spells', 0], [])?.to === yearMonth(2026, 3) // true
 */
export function parseInterval(
  input: { readonly from?: unknown; readonly to?: unknown },
  path: Issue['path'],
  issues: Issue[],
): MonthInterval | undefined {
  const from = parseMonth(input.from, [...path, 'from'], issues)
  const to = parseMonth(input.to, [...path, 'to'], issues)
  if (from === undefined || to === undefined) return undefined
  if (to >= from) return { from, to }
  issues.push({
    code: 'calendar.intervalReversed',
    path: [...path, 'to'],
    message: `the last month lies before the first, ${monthText(from)}`,
    received: shown(input.to),
  })
  return undefined
}
