import { readDate, readMonth, type CalendarDate, type YearMonth } from '../calendar/index.js'
import { ShebaoError, shown, type Issue } from '../errors.js'
import { definitionOf, type ParameterPath } from './parameter.js'
import type { DatedValue, Gap, ParameterDefinition, Place, Series, ValueStatus } from './types.js'
import { compileValue, type CompiledValue } from './value.js'

/** A dated value with its months and its value read. */
export interface CompiledEntry {
  readonly from: YearMonth
  readonly to: YearMonth
  readonly value: CompiledValue
  readonly source: DatedValue
  /** Name of the reform that set it, or undefined for the law as it stands. */
  readonly reform?: string
}

/** A gap with its months read. */
export interface CompiledGap {
  readonly from: YearMonth
  readonly to: YearMonth
  readonly gap: Gap
}

/** The values of one parameter in one place, as known on one day. */
export interface CompiledSeries {
  readonly place: Place
  /** False for the months of a reform, which neither continue nor are carried forward. */
  readonly enacted: boolean
  readonly verifiedThrough: YearMonth
  readonly entries: readonly CompiledEntry[]
  readonly gaps: readonly CompiledGap[]
  /** The value that covers the month: the one known last, a final one before a provisional one. */
  at(month: YearMonth): CompiledEntry | undefined
  /** True when a value of a later month is known. */
  hasLater(month: YearMonth): boolean
  /** The first gap that has a month in common with the stretch. */
  gapWithin(from: YearMonth, to: YearMonth): Gap | undefined
  /** True when a value covers the month that was not known yet. */
  knownLater(month: YearMonth): boolean
}

/** What {@link resolve} needs of a law. */
export interface CompiledLaw {
  readonly carryForward: boolean
  definition(path: ParameterPath): ParameterDefinition
  /** The series of a parameter from the nearest place outwards. */
  seriesOf(path: ParameterPath): readonly CompiledSeries[]
}

/** A month after all months of the law: the end of an open value. */
export const OPEN_END = (9_999 * 12) as YearMonth
const RANK: Record<ValueStatus, number> = { assumed: 0, provisional: 1, final: 2 }

/**
 * Reads a series for a day of knowledge (null: everything known to the pack).
 *
 * @param where the path of the series, for issues
 * @throws ShebaoError (kind `data`) with every fault of the series
 */
export function compileSeries(
  series: Series,
  place: Place,
  asOf: CalendarDate | null,
  where: Issue['path'] = [series.path, place.key],
): CompiledSeries {
  const issues: Issue[] = []
  const path = series.path as ParameterPath
  const all = series.values.flatMap(
    (source, i) => compileEntry(path, source, [...where, 'values', i], issues) ?? [],
  )
  const gaps = (series.gaps ?? []).map((gap, i) => ({ gap, ...stretch(gap, [...where, 'gaps', i], issues) }))
  if (issues.length > 0) throw new ShebaoError('data', issues)
  const isKnown = (entry: CompiledEntry) => asOf === null || (readDate(entry.source.knownFrom) ?? 0) <= asOf
  const known = all.filter(isKnown).sort(byPrecedence)
  const later = all.filter((entry) => !isKnown(entry))
  return {
    place,
    enacted: true,
    verifiedThrough: readMonth(series.verifiedThrough) ?? NO_MONTH,
    entries: known,
    gaps,
    at: (m) => known.find((entry) => entry.from <= m && m <= entry.to),
    hasLater: (m) => known.some((entry) => entry.to > m),
    gapWithin: (first, last) => gaps.find(({ from, to }) => from <= last && first <= to)?.gap,
    knownLater: (m) => later.some((entry) => entry.from <= m && m <= entry.to),
  }
}

/** Known last first; of those known the same day, the final one first; then the one that begins last. */
function byPrecedence(a: CompiledEntry, b: CompiledEntry): number {
  return (
    b.source.knownFrom.localeCompare(a.source.knownFrom) ||
    RANK[b.source.status] - RANK[a.source.status] ||
    b.from - a.from
  )
}

function compileEntry(
  path: ParameterPath,
  source: DatedValue,
  where: Issue['path'],
  issues: Issue[],
): CompiledEntry | undefined {
  const value = compileValue(definitionOf(path), source.value, [...where, 'value'], issues)
  const { from, to } = stretch(source, where, issues)
  if (readDate(source.knownFrom) === undefined)
    issues.push(badDate([...where, 'knownFrom'], source.knownFrom))
  return value === undefined ? undefined : { from, to, value, source }
}

const NO_MONTH = 0 as YearMonth

function stretch(
  source: { readonly from: string; readonly to: string | null },
  where: Issue['path'],
  issues: Issue[],
): { from: YearMonth; to: YearMonth } {
  const from = readMonth(source.from)
  const to = source.to === null ? OPEN_END : readMonth(source.to)
  if (from === undefined) issues.push(badDate([...where, 'from'], source.from))
  if (to === undefined) issues.push(badDate([...where, 'to'], source.to))
  if (from !== undefined && to !== undefined && to < from)
    issues.push({
      code: 'law.dates',
      path: [...where, 'to'],
      message: `the last month lies before the first, ${source.from}`,
      received: shown(source.to),
    })
  return { from: from ?? NO_MONTH, to: to ?? NO_MONTH }
}

function badDate(path: Issue['path'], received: unknown): Issue {
  return { code: 'law.dates', path, message: 'is no valid month or day', received: shown(received) }
}
