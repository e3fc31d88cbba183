import { addMonths, type YearMonth } from '../calendar/index.js'
import type { CompiledEntry, CompiledLaw, CompiledSeries } from './compile.js'
import type { ParameterPath } from './parameter.js'
import type { Gap } from './types.js'
import type { CompiledValue } from './value.js'

/** A value of the law for a month, with where it comes from. */
export interface Found {
  readonly found: true
  readonly path: ParameterPath
  readonly month: YearMonth
  readonly value: CompiledValue
  readonly entry: CompiledEntry
  /** Key of the place whose value it is. */
  readonly place: string
  /** `published`: covers the month. `precedingYear`: provisional practice. `carried`: on the caller's request. */
  readonly basis: 'published' | 'precedingYear' | 'carried'
  /** True when the month lies after the month the series was last verified for. */
  readonly beyondVerified: boolean
}

/** No value: the law is silent, or it was not known yet. */
export interface NotFound {
  readonly found: false
  readonly path: ParameterPath
  readonly month: YearMonth
  readonly gap?: Gap
  /** True when the value is known today but was not on the day of knowledge. */
  readonly knownLater: boolean
}

/** What the law says for a parameter and a month. */
export type Resolution = Found | NotFound

/** How far the provisional practice reaches past the last known figure, in months. */
const PRACTICE_REACH = 12

/** Looks a parameter up: reform, then city, province, nation; then the provisional practice; then, if asked for, the last value carried forward. */
export function resolve(law: CompiledLaw, path: ParameterPath, month: YearMonth): Resolution {
  const chain = law.seriesOf(path)
  const published = publishedValue(chain, month)
  if (published !== undefined) return found(path, month, published, 'published')
  const definition = law.definition(path)
  const practice = definition.whenUnpublished !== undefined
  const carries = law.carryForward && definition.neverCarried !== true
  if (practice || carries) {
    const last = lastAnswer(chain, month, carries ? firstMonth(chain) : month - PRACTICE_REACH)
    if (practice && last !== undefined && stillServes(chain, last, month))
      return found(path, month, last, 'precedingYear')
    if (carries && last !== undefined) return found(path, month, last, 'carried')
  }
  const gapAt = chain.findIndex((series) => series.gapWithin(month, month) !== undefined)
  const gap = chain[gapAt]?.gapWithin(month, month)
  // A value of the nation that comes later does not fill what the place itself has and nobody knows.
  const asked = gapAt < 0 ? chain : chain.slice(0, gapAt + 1)
  const knownLater = asked.some((series) => series.knownLater(month))
  return { found: false, path, month, knownLater, ...(gap && { gap }) }
}

interface Hit {
  readonly series: CompiledSeries
  readonly entry: CompiledEntry
}

/**
 * The value of the nearest place that has one. A declared gap ends the search: the place has a value of its own
 * that nobody knows.
 */
function publishedValue(chain: readonly CompiledSeries[], month: YearMonth, reforms = true): Hit | undefined {
  for (const series of chain) {
    if (!reforms && !series.enacted) continue
    const entry = series.at(month)
    if (entry !== undefined) return { series, entry }
    if (series.gapWithin(month, month) !== undefined) return undefined
  }
  return undefined
}

/** A published answer of an earlier month. */
interface LastAnswer extends Hit {
  readonly month: YearMonth
}

/** The last answer published from `first` on and before the month. Reforms speak of their own months only. */
function lastAnswer(
  chain: readonly CompiledSeries[],
  month: YearMonth,
  first: number,
): LastAnswer | undefined {
  for (let before = month - 1; before >= first; before--) {
    const hit = publishedValue(chain, before as YearMonth, false)
    if (hit !== undefined) return { ...hit, month: before as YearMonth }
  }
  return undefined
}

/** The month the oldest value of all begins; after every month where there is none. */
function firstMonth(chain: readonly CompiledSeries[]): number {
  return Math.min(...chain.flatMap((series) => series.entries.map((entry) => entry.from)))
}

/** The figure of the preceding year serves for a year, not across a declared gap, and not once a later one is known. */
function stillServes(chain: readonly CompiledSeries[], last: LastAnswer, month: YearMonth): boolean {
  if (month - last.month > PRACTICE_REACH) return false
  if (chain.some((series) => series.hasLater(month))) return false
  const nearer = chain.slice(0, chain.indexOf(last.series) + 1)
  return !nearer.some((series) => series.gapWithin(addMonths(last.month, 1), month) !== undefined)
}

function found(path: ParameterPath, month: YearMonth, hit: Hit, basis: Found['basis']): Found {
  const { series, entry } = hit
  return {
    found: true,
    path,
    month,
    value: entry.value,
    entry,
    place: series.place.key,
    basis,
    beyondVerified: entry.reform === undefined && month > series.verifiedThrough,
  }
}
