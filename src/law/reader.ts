import { monthText, type YearMonth } from '../calendar/index.js'
import {
  roundingOf,
  type Fen,
  type Index,
  type MoneyRounding,
  type RoundingName,
  type Share,
} from '../money/index.js'
import { missingOf } from './caveats.js'
import type { CompiledEntry } from './compile.js'
import type { Law } from './law.js'
import { parameterValue } from './lookup.js'
import type { Missing, Notice } from './notice.js'
import { requireLaw } from './required-law.js'
import {
  definitionOf,
  type ChoiceOf,
  type ParameterPath,
  type PathOf,
  type RoundingPath,
  type TableOf,
} from './parameter.js'
import { resolve, type Found } from './resolve.js'
import type { CompiledScheme } from './scheme/compiled.js'
import type { Divisors } from './value.js'

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
  table<P extends PathOf<'table'>>(path: P, month: YearMonth): TableOf<P> | undefined
  scheme(path: PathOf<'scheme'>, month: YearMonth): CompiledScheme | undefined
  /** The entry of a table at a key, as it was looked up: one that is not there is missing like a table. */
  entry(
    path: PathOf<'table'>,
    month: YearMonth,
    key: number | string,
    found: number | undefined,
  ): number | undefined
  /** A choice of the form `'halfUp/fen'` as a rounding. */
  rounding(path: RoundingPath, month: YearMonth): MoneyRounding | undefined
  /** The same without counting a missing value as missing: for parameters that may be absent. */
  optional<T>(read: (reader: Reader) => T | undefined): T | undefined
  /** What was found, in the order it was read; a value that serves many months once. */
  readonly used: readonly Found[]
  readonly missing: readonly Missing[]
  /** Caveats of everything that was found. */
  notices(): readonly Notice[]
}

/** A reader of a law. */
export function readerOf(law: Law): Reader {
  requireLaw(law)
  const used: Found[] = []
  const standings = new Map<CompiledEntry, number>()
  const missing = new Map<string, Missing>()
  let mayBeAbsent = 0
  const read = (path: ParameterPath, month: YearMonth): Found['value'] | undefined => {
    const resolution = resolve(law.compiled, path, month)
    if (!resolution.found) {
      if (mayBeAbsent === 0) missing.set(`${path}@${month}`, missingOf(law, resolution))
      return undefined
    }
    const seen = standings.get(resolution.entry) ?? 0
    const standing = standingOf(resolution)
    if ((seen & standing) === 0) {
      standings.set(resolution.entry, seen | standing)
      used.push(resolution)
    }
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
    table: <P extends PathOf<'table'>>(path: P, month: YearMonth) =>
      read(path, month) as TableOf<P> | undefined,
    scheme: (path, month) => read(path, month) as CompiledScheme | undefined,
    entry(path, month, key, found) {
      if (found === undefined && mayBeAbsent === 0)
        missing.set(`${path}@${month}@${key}`, {
          kind: 'parameter',
          path,
          place: law.place.key,
          month: monthText(month),
          zh: `缺少${law.place.zh}的“${definitionOf(path).zh}”：表中没有“${key}”一项`,
          en: `needs the ${definitionOf(path).en} of ${law.place.en}: the table has no entry "${key}"`,
        })
      return found
    },
    rounding(path, month) {
      const name = read(path, month) as RoundingName | undefined
      return name && roundingOf(name)
    },
    optional(attempt) {
      mayBeAbsent++
      try {
        return attempt(reader)
      } finally {
        mayBeAbsent--
      }
    },
    used,
    get missing() {
      return [...missing.values()]
    },
    notices: () => used.flatMap((use) => parameterValue(use).notices),
  }
  return reader
}

/** One bit for each way in which a value can stand for a month: each has its own caveats. */
function standingOf({ basis, beyondVerified }: Found): number {
  if (basis === 'precedingYear') return 4
  if (basis === 'carried') return 8
  return beyondVerified ? 2 : 1
}
