import { shown, type Issue } from '../errors.js'
import { daysInMonth } from './utc.js'
import {
  digits,
  FIRST_YEAR,
  LAST_YEAR,
  monthOfYear,
  yearMonth,
  yearOf,
  type YearMonth,
} from './year-month.js'

declare const unit: unique symbol
/** A calendar day as one ordered integer, year x 10000 + month x 100 + day. Outside it is 'YYYY-MM-DD'; it has no time and no zone. */
export type CalendarDate = number & { readonly [unit]: 'CalendarDate' }

/**
 * The day of a year and month (1 to 12). The caller vouches that it exists; {@link readDate} checks.
 *
 * @example
 * dateText(calendarDate(1988, 7, 1)) // '1988-07-01'
 */
export function calendarDate(year: number, month: number, day: number): CalendarDate {
  return (year * 10_000 + month * 100 + day) as CalendarDate
}

/**
 * A day as year, month (1 to 12) and day of the month.
 *
 * @example
 * dateParts(calendarDate(1988, 7, 1)) // [1988, 7, 1]
 */
export function dateParts(date: CalendarDate): readonly [year: number, month: number, day: number] {
  return [Math.floor(date / 10_000), Math.floor(date / 100) % 100, date % 100]
}

/**
 * The month a day lies in.
 *
 * @example
 * monthText(monthOf(calendarDate(1988, 7, 1))) // '1988-07'
 */
export function monthOf(date: CalendarDate): YearMonth {
  const [year, month] = dateParts(date)
  return yearMonth(year, month)
}

/**
 * The first day of a month.
 *
 * @example
 * dateText(firstDay(yearMonth(2024, 2))) // '2024-02-01'
 */
export function firstDay(month: YearMonth): CalendarDate {
  return calendarDate(yearOf(month), monthOfYear(month), 1)
}

/**
 * The last day of a month.
 *
 * @example
 * dateText(lastDay(yearMonth(2024, 2))) // '2024-02-29'
 */
export function lastDay(month: YearMonth): CalendarDate {
  const year = yearOf(month)
  const number = monthOfYear(month)
  return calendarDate(year, number, daysInMonth(year, number))
}

/**
 * A day as 'YYYY-MM-DD'.
 *
 * @example
 * dateText(calendarDate(2026, 3, 31)) // '2026-03-31'
 */
export function dateText(date: CalendarDate): string {
  const [year, month, day] = dateParts(date)
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`
}

/**
 * A day from its text, or undefined for anything that is no day of the years 1900 to 2200.
 *
 * @example
 * readDate('2000-02-29') === calendarDate(2000, 2, 29) // true
 * readDate('1900-02-29') // undefined
 */
export function readDate(text: unknown): CalendarDate | undefined {
  if (
    typeof text !== 'string' ||
    text.length !== 10 ||
    text.charCodeAt(4) !== 45 ||
    text.charCodeAt(7) !== 45
  )
    return undefined
  const year = digits(text, 0, 4)
  const month = digits(text, 5, 7)
  const day = digits(text, 8, 10)
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return undefined
  if (day < 1 || day > daysInMonth(year, month)) return undefined
  return calendarDate(year, month, day)
}

/**
 * A day at the door, 'YYYY-MM-DD': undefined after adding the issue `calendar.date`.
 *
 * @param path where the value stands in the caller's input
 * @example
 * parseDate('1988-07-01', ['birth'], []) === calendarDate(1988, 7, 1) // true
 */
export function parseDate(input: unknown, path: Issue['path'], issues: Issue[]): CalendarDate | undefined {
  const date = readDate(input)
  if (date === undefined)
    issues.push({
      code: 'calendar.date',
      path,
      message: `expected a day that exists, as "YYYY-MM-DD" from ${FIRST_YEAR} to ${LAST_YEAR}`,
      received: shown(input),
    })
  return date
}
