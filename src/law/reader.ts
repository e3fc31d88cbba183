import { monthText, type YearMonth } from '../calendar/index.js'
import type { Years, DeciMonths, Fen, Index, MoneyRounding, RoundingMode, Share } from '../money/index.js'
import type { Law } from './law.js'
import { missingOf, noticesOf } from './caveats.js'
import type { Missing, Notice } from './notice.js'
import type { ChoiceOf, ParameterPath, PathOf } from './parameter.js'
import { resolve, type Found } from './resolve.js'
import type { Divisors } from './value.js'

export type { Years, DeciMonths, Fen, Index, Share }

/**
 * Reads the parameters of one computation and remembers what it read, so that the result can say where each
 * number came from, and what was missing.
 */
export interface Reader {
  money(path: PathOf<'money'>, month: YearMonth): Fen | undefined
  share(path: PathOf<'share'>, month: YearMonth): Share | undefined
  index(path: PathOf<'index'>, month: YearMonth): Index | undefined
  count(path: PathOf<'count'>, month: YearMonth): number | undefined
  month(path: PathOf<'month'>, month: YearMonth): YearMonth | undefined
  choice<P extends PathOf<'choice'>>(path: P, month: YearMonth): ChoiceOf<P> | undefined
  divisors(path: PathOf<'divisors'>, month: YearMonth): Divisors | undefined
  /** A choice of the form `'halfUp/fen'` as a rounding. */
  rounding(path: PathOf<'choice'>, month: YearMonth): MoneyRounding | undefined
  /** The same without counting a missing value as missing: for parameters that may be absent. */
  optional<T>(read: (reader: Reader) => T | undefined): T | undefined
  /** What was found, in the order it was read, each parameter and month once. */
  readonly used: readonly Found[]
  readonly missing: readonly Missing[]
  /** Caveats of everything that was found. */
  notices(): readonly Notice[]
}

/** A reader of a law. */
export function readerOf(law: Law): Reader {
  const used = new Map<string, Found>()
  let missing = new Map<string, Missing>()
  const read = (path: ParameterPath, month: YearMonth): Found['value'] | undefined => {
    const resolution = resolve(law.compiled, path, month)
    const key = `${path}@${resolution.found ? `${resolution.place}:${resolution.entry.from}:${resolution.basis}` : month}`
    if (!resolution.found) {
      missing.set(key, missingOf(law, resolution))
      return undefined
    }
    if (!used.has(key)) used.set(key, resolution)
    return resolution.value
  }
  const reader: Reader = {
    money: (path, month) => read(path, month) as Fen | undefined,
    share: (path, month) => read(path, month) as Share | undefined,
    index: (path, month) => read(path, month) as Index | undefined,
    count: (path, month) => read(path, month) as number | undefined,
    month: (path, month) => read(path, month) as YearMonth | undefined,
    choice: (path, month) => read(path, month) as ChoiceOf<typeof path> | undefined,
    divisors: (path, month) => read(path, month) as Divisors | undefined,
    rounding(path, month) {
      const text = read(path, month) as string | undefined
      if (text === undefined) return undefined
      const [mode, to] = text.split('/') as [RoundingMode, MoneyRounding['to']]
      return { mode, to }
    },
    optional(attempt) {
      const before = missing
      missing = new Map(before)
      const value = attempt(reader)
      missing = before
      return value
    },
    get used() {
      return [...used.values()]
    },
    get missing() {
      return [...missing.values()]
    },
    notices: () => noticesOf(law, [...used.values()]),
  }
  return reader
}

/** 'YYYY-MM' of the month a parameter was looked up for. */
export function usedMonth(use: Found): string {
  return monthText(use.month)
}
