import { shown, type Issue } from '../errors.js'

declare const unit: unique symbol
/** A calendar month as one integer, year x 12 + (month - 1): months are counted by subtraction. Outside it is 'YYYY-MM'. */
export type YearMonth = number & { readonly [unit]: 'YearMonth' }

/** Months before this and after that are refused: nothing in this field lies outside. */
export const FIRST_YEAR = 1900
export const LAST_YEAR = 2200

/**
 * The month of a year. A month beyond 1 to 12 counts on into the years beside it.
 *
 * @example
 * monthText(yearMonth(2026, 3)) // '2026-03'
 */
export function yearMonth(year: number, month: number): YearMonth {
  return (year * 12 + month - 1) as YearMonth
}

/**
 * The calendar year of a month.
 *
 * @example
 * yearOf(yearMonth(2026, 3)) // 2026
 */
export function yearOf(month: YearMonth): number {
  return Math.floor(month / 12)
}

/**
 * The month of its year, 1 to 12.
 *
 * @example
 * monthOfYear(yearMonth(2026, 3)) // 3
 */
export function monthOfYear(month: YearMonth): number {
  return month - yearOf(month) * 12 + 1
}

/**
 * A month moved by a whole number of months, forwards or back.
 *
 * @example
 * monthText(addMonths(yearMonth(2026, 11), 2)) // '2027-01'
 */
export function addMonths(month: YearMonth, months: number): YearMonth {
  return (month + months) as YearMonth
}

/**
 * Months from one month to another, the first not counted; negative when the second lies before it.
 *
 * @example
 * monthsBetween(yearMonth(2026, 1), yearMonth(2026, 3)) // 2
 */
export function monthsBetween(from: YearMonth, to: YearMonth): number {
  return to - from
}

/**
 * A month as 'YYYY-MM'.
 *
 * @example
 * monthText(yearMonth(1988, 7)) // '1988-07'
 */
export function monthText(month: YearMonth): string {
  const number = monthOfYear(month)
  return `${yearOf(month)}-${number < 10 ? '0' : ''}${number}`
}

/**
 * A month from its text, or undefined for anything that is no month between 1900-01 and 2200-12.
 *
 * @example
 * readMonth('2026-03') === yearMonth(2026, 3) // true
 * readMonth('2026-13') // undefined
 */
export function readMonth(text: unknown): YearMonth | undefined {
  if (typeof text !== 'string' || text.length !== 7 || text.charCodeAt(4) !== 45) return undefined
  const year = digits(text, 0, 4)
  const month = digits(text, 5, 7)
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return undefined
  return yearMonth(year, month)
}

/**
 * A month as a result shows it: also one past the last month an input may name, such as the first payment of somebody
 * who retires in that month. Undefined when the text is no month.
 *
 * @example
 * monthText(shownMonth('2201-01') ?? yearMonth(1900, 1)) // '2201-01'
 */
export function shownMonth(text: string): YearMonth | undefined {
  const month = readMonth(text)
  if (month !== undefined) return month
  const [, year, ofYear] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text) ?? []
  return year === undefined ? undefined : yearMonth(Number(year), Number(ofYear))
}

/** The digits `from` up to `to` as a number, or -1 when one of them is no ASCII digit. */
export function digits(text: string, from: number, to: number): number {
  let value = 0
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48
    if (!(digit >= 0 && digit <= 9)) return -1
    value = value * 10 + digit
  }
  return value
}

/**
 * A month at the door, 'YYYY-MM': undefined after adding the issue `calendar.month`.
 *
 * @param path where the value stands in the caller's input
 * @example
 * parseMonth('2026-03', ['retirement'], []) === yearMonth(2026, 3) // true
 */
export function parseMonth(input: unknown, path: Issue['path'], issues: Issue[]): YearMonth | undefined {
  const month = readMonth(input)
  if (month === undefined)
    issues.push({
      code: 'calendar.month',
      path,
      message: `expected a month as "YYYY-MM" between ${FIRST_YEAR}-01 and ${LAST_YEAR}-12`,
      received: shown(input),
    })
  return month
}
