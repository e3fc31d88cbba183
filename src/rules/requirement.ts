import { monthOf, readDate, readMonth, type CalendarDate, type YearMonth } from '../calendar/index.js'
import type { Bilingual, Reader } from '../law/index.js'

/** An input given so far: any of the fields of a rule's input, read or not. */
export type PartialInput = Readonly<Record<string, unknown>>

/** Whether a field is needed for this case: `unknown` while that hangs on another field not given yet. */
export type Need = boolean | 'unknown'

/** A field of a rule's input, and why the rule needs it. */
export interface Requirement extends Bilingual {
  /** Path of the field, as `ground.years`. */
  readonly path: string
  readonly because: Bilingual
  /** Default: always needed. */
  readonly needed?: (partial: PartialInput, reader: Reader) => Need
}

/** What a rule asks for: its fields, and the values of the law it will read once the dates are known. */
export interface RuleRequirements {
  readonly fields: readonly Requirement[]
  /** Reads the parameters that the dates given so far already fix; what is missing shows in the reader. */
  readonly parameters?: (partial: PartialInput, reader: Reader) => void
}

/** A field of an object given so far, by its path. */
export function given(partial: PartialInput, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null ? (value as PartialInput)[key] : undefined,
      partial,
    )
}

/** A month given so far, or that of a day; undefined for anything else. */
export function givenMonth(partial: PartialInput, path: string): YearMonth | undefined {
  const day = givenDay(partial, path)
  return day === undefined ? readMonth(given(partial, path)) : monthOf(day)
}

/** A day given so far. */
export function givenDay(partial: PartialInput, path: string): CalendarDate | undefined {
  return readDate(given(partial, path))
}

/** A field of a rule's input: path, name, reason, both as [zh, en], and for which cases it is needed. */
export function field(
  path: string,
  [zh, en]: readonly [zh: string, en: string],
  [becauseZh, becauseEn]: readonly [zh: string, en: string],
  needed?: Requirement['needed'],
): Requirement {
  return { path, zh, en, because: { zh: becauseZh, en: becauseEn }, ...(needed && { needed }) }
}
