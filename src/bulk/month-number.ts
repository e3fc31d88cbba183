import { parseMonth } from '../calendar/index.js'
import { ShebaoError, type Issue } from '../errors.js'

/**
 * The number that stands for a month in columns: year x 12 + month - 1.
 *
 * @throws ShebaoError `calendar.month`
 * @example
 * monthNumber('2026-03') // 24314
 */
export function monthNumber(month: string): number {
  const issues: Issue[] = []
  const number = parseMonth(month, [], issues)
  if (number === undefined) throw new ShebaoError('input', issues)
  return number
}
