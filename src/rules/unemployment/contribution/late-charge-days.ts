import {
  addDays,
  daysBetween,
  lastDay,
  monthOf,
  type CalendarDate,
  type YearMonth,
} from '../../../calendar/index.js'
import type { Share } from '../../../money/index.js'

/** Days late in a row at one rate. */
export interface LateDays {
  readonly from: CalendarDate
  readonly to: CalendarDate
  readonly days: number
  readonly dailyRate: Share
}

/**
 * The days late, from the day after the due date to the day of payment, that day included, each at the rate of its
 * own month; days in a row at one rate together. None when paid in time, undefined when a month has no rate.
 */
export function lateDays(
  dueDate: CalendarDate,
  paidDate: CalendarDate,
  rateAt: (month: YearMonth) => Share | undefined,
): readonly LateDays[] | undefined {
  const runs: LateDays[] = []
  let lacking = false
  for (let from = addDays(dueDate, 1); from <= paidDate; from = addDays(lastDay(monthOf(from)), 1)) {
    const monthEnd = lastDay(monthOf(from))
    const to = monthEnd < paidDate ? monthEnd : paidDate
    const dailyRate = rateAt(monthOf(from))
    if (dailyRate === undefined) {
      lacking = true
      continue
    }
    const days = daysBetween(from, to) + 1
    const last = runs[runs.length - 1]
    if (last !== undefined && last.dailyRate === dailyRate)
      runs[runs.length - 1] = { ...last, to, days: last.days + days }
    else runs.push({ from, to, days, dailyRate })
  }
  return lacking ? undefined : runs
}
