/**
 * The only place that touches date-fns and `Date`. Every `Date` here is a UTC one and never leaves this file:
 * China had summer time in 1940-42, 1946-49 and 1986-91, and a local midnight of those summers is another day
 * for a process in another zone.
 */
import { UTCDateMini } from '@date-fns/utc/date/mini'
import { addDays } from 'date-fns/addDays'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { getDaysInMonth } from 'date-fns/getDaysInMonth'

/**
 * Days in a month of a year (month 1 to 12).
 *
 * @example
 * daysInMonth(2024, 2) // 29
 */
export function daysInMonth(year: number, month: number): number {
  return getDaysInMonth(new UTCDateMini(year, month - 1, 1))
}

/** Year, month and day of the date a number of days away. */
export function shiftDays(
  year: number,
  month: number,
  day: number,
  days: number,
): readonly [year: number, month: number, day: number] {
  const date = addDays(new UTCDateMini(year, month - 1, day), days)
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
}

/** Days from one date to another. */
export function daysApart(
  from: readonly [year: number, month: number, day: number],
  to: readonly [year: number, month: number, day: number],
): number {
  return differenceInCalendarDays(
    new UTCDateMini(to[0], to[1] - 1, to[2]),
    new UTCDateMini(from[0], from[1] - 1, from[2]),
  )
}
