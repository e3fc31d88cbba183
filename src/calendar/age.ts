import { monthOf, type CalendarDate } from './calendar-date.js'
import { addMonthsToDate, type EndOfMonth } from './date-arithmetic.js'
import { monthsBetween, type YearMonth } from './year-month.js'

/** An age in completed years and the completed months beyond them, 0 to 11. */
export interface Age {
  readonly years: number
  readonly months: number
}

/**
 * Months as an age.
 *
 * @example
 * ageOfMonths(723) // { years: 60, months: 3 }
 */
export function ageOfMonths(months: number): Age {
  const years = Math.floor(months / 12)
  return { years, months: months - years * 12 }
}

/**
 * The age in months that is reached in a month, counted by birth month alone: the official retirement tables
 * go by birth month, and the day of the month plays no part.
 *
 * @example
 * ageInMonths(yearMonth(1966, 3), yearMonth(2026, 6)) // 723
 */
export function ageInMonths(birth: YearMonth, at: YearMonth): number {
  return monthsBetween(birth, at)
}

/**
 * Completed months of age on a day; negative before birth. A month of age is completed on the day of the month
 * of birth; where the month lacks that day, `endOfMonth` says when.
 *
 * @example
 * // born on 29 February: 61 (732 months) only on 1 March, or already on 28 February
 * completedMonths(calendarDate(1964, 2, 29), calendarDate(2025, 2, 28), 'nextMonth') // 731
 * completedMonths(calendarDate(1964, 2, 29), calendarDate(2025, 2, 28), 'lastDay') // 732
 */
export function completedMonths(birth: CalendarDate, on: CalendarDate, endOfMonth: EndOfMonth): number {
  const months = monthsBetween(monthOf(birth), monthOf(on))
  return addMonthsToDate(birth, months, endOfMonth) <= on ? months : months - 1
}

/**
 * An age as text, without the months when there are none beyond the years.
 *
 * @example
 * ageText({ years: 60, months: 3 }) // '60y3m'
 * ageText({ years: 60, months: 0 }) // '60y'
 */
export function ageText(age: Age): string {
  return age.months === 0 ? `${age.years}y` : `${age.years}y${age.months}m`
}
