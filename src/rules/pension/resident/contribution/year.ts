import { FIRST_YEAR, LAST_YEAR, yearMonth, type YearMonth } from '../../../../calendar/index.js'
import { countField, type Shape } from '../../../../records/index.js'

/** A year of the input, within the calendar of the library. */
export function yearField(description: string): Shape<number> {
  return countField(FIRST_YEAR, LAST_YEAR, description)
}

/** The month by which the law of a year is looked up: its January. */
export function januaryOf(year: number): YearMonth {
  return yearMonth(year, 1)
}
