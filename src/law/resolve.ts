import { addMonths, monthText, type YearMonth } from '../calendar/index.js'
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

/** Looks a parameter up: reform, then city, province, nation; then the provisional practice; then, if asked for, the last value carried forward. */
export function resolve(law: CompiledLaw, path: ParameterPath, month: YearMonth): Resolution {
  const chain = law.seriesOf(path)
  const published = publishedValue(chain, month)
  if (published !== undefined) return found(path, month, published, 'published')
  const gap = chain.flatMap((series) => series.gapAt(month) ?? [])[0]
  const open = gap === undefined && !chain.some((series) => series.hasLater(month))
  if (open && law.definition(path).whenUnpublished !== undefined) {
    const preceding = publishedValue(chain, addMonths(month, -12))
    if (preceding !== undefined) return found(path, month, preceding, 'precedingYear')
  }
  if (law.carryForward) {
    const last = lastValue(chain, month)
    if (last !== undefined) return found(path, month, last, 'carried')
  }
  const knownLater = chain.some((series) => series.knownLater(month))
  return { found: false, path, month, knownLater, ...(gap && { gap }) }
}

interface Hit {
  readonly series: CompiledSeries
  readonly entry: CompiledEntry
}

function publishedValue(chain: readonly CompiledSeries[], month: YearMonth): Hit | undefined {
  for (const series of chain) {
    const entry = series.at(month)
    if (entry !== undefined) return { series, entry }
    if (series.gapAt(month) !== undefined) return undefined
  }
  return undefined
}

function lastValue(chain: readonly CompiledSeries[], month: YearMonth): Hit | undefined {
  let last: Hit | undefined
  for (const series of chain) {
    const entry = series.lastBefore(month)
    if (entry !== undefined && (last === undefined || entry.from > last.entry.from)) last = { series, entry }
  }
  return last
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

/** 'YYYY-MM' of a resolution, for messages. */
export function resolutionMonth(resolution: Resolution): string {
  return monthText(resolution.month)
}
