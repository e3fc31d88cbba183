import { calendarDate, dateParts, firstDay, lastDay, type CalendarDate } from './calendar-date.js'
import { daysApart, shiftDays } from './utc.js'
import { addMonths, monthOfYear, yearMonth, yearOf } from './year-month.js'

/**
 * A day moved by a whole number of days, forwards or back.
 *
 * @example
 * dateText(addDays(calendarDate(2026, 3, 1), -1)) // '2026-02-28'
 */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return calendarDate(...shiftDays(...dateParts(date), days))
}

/**
 * Days from one day to another: the first day does not count, the last one does. Negative when the second lies
 * before the first.
 *
 * @example
 * daysBetween(calendarDate(2026, 3, 1), calendarDate(2026, 3, 31)) // 30
 */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return daysApart(dateParts(from), dateParts(to))
}

/**
 * What a day becomes that the target month does not have (31 January plus one month): the last day of that
 * month, or the first day of the next.
 */
export type EndOfMonth = 'lastDay' | 'nextMonth'

/**
 * A day moved by whole months. Always counted from the given day, so 31 January plus two months is 31 March.
 *
 * @example
 * dateText(addMonthsToDate(calendarDate(2024, 2, 29), 12, 'nextMonth')) // '2025-03-01'
 * dateText(addMonthsToDate(calendarDate(2024, 2, 29), 12, 'lastDay')) // '2025-02-28'
 */
export function addMonthsToDate(date: CalendarDate, months: number, endOfMonth: EndOfMonth): CalendarDate {
  const [year, month, day] = dateParts(date)
  const target = yearMonth(year, month + months)
  const last = lastDay(target)
  if (day <= last % 100) return calendarDate(yearOf(target), monthOfYear(target), day)
  return endOfMonth === 'lastDay' ? last : firstDay(addMonths(target, 1))
}
