import { readMonth, type YearMonth } from '../../../calendar/index.js'
import { given, type PartialInput } from '../../requirement.js'

/** A month among the fields given so far. */
export function monthOf(partial: PartialInput, path: string): YearMonth | undefined {
  const text = given(partial, path)
  return typeof text === 'string' ? readMonth(text) : undefined
}
