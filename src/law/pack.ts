import * as z from 'zod'
import { readDate, readMonth } from '../calendar/index.js'
import { ShebaoError, type Issue, type Parsed } from '../errors.js'
import { compileSeries } from './compile.js'
import { isParameterPath, parameterPaths } from './parameter.js'
import { nearest } from './nearest.js'
import type { LawPack, Series } from './types.js'

const bilingual = { zh: z.string(), en: z.string() }
const month = z.string().refine((text) => readMonth(text) !== undefined, 'expected a month as "YYYY-MM"')
const day = z.string().refine((text) => readDate(text) !== undefined, 'expected a day as "YYYY-MM-DD"')
const evidence = z.enum(['verified', 'secondary', 'recalled', 'unsettled'])
const alternative = z.strictObject({ value: z.string(), note: z.strictObject(bilingual) })
const citation = z.strictObject({ document: z.string(), article: z.string().optional() })

const datedValue = z.strictObject({
  from: month,
  to: month.nullable(),
  value: z.union([z.string(), z.record(z.string(), z.string())]),
  status: z.enum(['final', 'provisional', 'assumed']),
  evidence,
  knownFrom: day,
  knownBasis: z.enum(['document', 'report', 'effect', 'periodEnd']),
  basisYear: z.int().optional(),
  sources: z.array(citation).min(1),
  note: z.strictObject(bilingual).optional(),
  alternatives: z.array(alternative).optional(),
})

const packShape = z.strictObject({
  schema: z.literal('shebao-law-pack/1'),
  name: z.string().min(1),
  places: z.array(
    z.strictObject({
      ...bilingual,
      code: z.string().regex(/^\d{6}$/),
      key: z.string().regex(/^[a-z]+$/),
      parent: z.string().nullable(),
    }),
  ),
  documents: z.record(
    z.string(),
    z.strictObject({
      ...bilingual,
      kind: z.enum(['law', 'regulation', 'notice', 'sheet', 'statistics', 'press', 'practice']),
      number: z.string().optional(),
      issued: z.string().optional(),
    }),
  ),
  series: z.array(
    z.strictObject({
      path: z.string(),
      place: z.string(),
      verifiedThrough: month,
      values: z.array(datedValue),
      gaps: z
        .array(
          z.strictObject({
            from: month,
            to: month.nullable(),
            reason: z.strictObject(bilingual),
            candidates: z.array(alternative).optional(),
          }),
        )
        .optional(),
    }),
  ),
})

/**
 * A body of law as plain JSON data, to be stored, edited and imported again. It shares nothing with the original.
 *
 * @example
 * const law = lawOf('luoyang')
 * importLawPack(exportLawPack(law.pack)).name // 'shebao'
 */
export function exportLawPack(pack: LawPack): LawPack {
  return JSON.parse(JSON.stringify(pack)) as LawPack
}

/**
 * Reads a body of law: every series must name a known parameter and place, hold values of its unit, and cite
 * documents of the pack.
 *
 * @throws ShebaoError (kind `law`) with every issue: `law.packShape`, `law.unknownPath`, `law.unknownPlace`,
 * `law.unknownDocument`, `law.overlap`, and the codes of values and dates
 */
export function importLawPack(json: unknown): LawPack {
  const parsed = safeImportLawPack(json)
  if (!parsed.ok) throw new ShebaoError('law', parsed.issues)
  return parsed.value
}

/** {@link importLawPack} as a value: the pack, or its issues. */
export function safeImportLawPack(json: unknown): Parsed<LawPack> {
  const shape = packShape.safeParse(json)
  if (!shape.success) {
    const issues = shape.error.issues.map((issue) => ({
      code: 'law.packShape',
      path: issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key)),
      message: issue.message,
    }))
    return { ok: false, issues }
  }
  const pack = shape.data as LawPack
  const issues = [...placeIssues(pack), ...pack.series.flatMap((series, i) => seriesIssues(pack, series, i))]
  return issues.length === 0 ? { ok: true, value: pack } : { ok: false, issues }
}

function placeIssues(pack: LawPack): Issue[] {
  return pack.places.flatMap((place, i) =>
    place.parent === null || pack.places.some((other) => other.code === place.parent)
      ? []
      : [{ code: 'law.unknownPlace', path: ['places', i, 'parent'], message: 'the pack lacks the place above', received: place.parent }],
  )
}

function seriesIssues(pack: LawPack, series: Series, i: number): Issue[] {
  const issues: Issue[] = []
  const at = (...path: (string | number)[]) => ['series', i, ...path]
  const place = pack.places.find((known) => known.code === series.place)
  if (place === undefined)
    issues.push({ code: 'law.unknownPlace', path: at('place'), message: 'the pack lacks this place', received: series.place })
  if (!isParameterPath(series.path)) {
    const guess = nearest(series.path, parameterPaths)
    const hint = guess === undefined ? '' : `; did you mean "${guess}"?`
    issues.push({ code: 'law.unknownPath', path: at('path'), message: `there is no such parameter${hint}`, received: series.path })
    return issues
  }
  series.values.forEach((value, j) => {
    value.sources.forEach((source, k) => {
      if (pack.documents[source.document] === undefined)
        issues.push({ code: 'law.unknownDocument', path: at('values', j, 'sources', k), message: 'the pack lacks this document', received: source.document })
    })
    const clash = series.values.findIndex((other, k) => k < j && other.knownFrom === value.knownFrom && meets(other, value))
    if (clash >= 0)
      issues.push({ code: 'law.overlap', path: at('values', j), message: `covers months of value ${clash} and became known the same day` })
  })
  if (place !== undefined && issues.length === 0) issues.push(...compileIssues(series, place, i))
  return issues
}

function compileIssues(series: Series, place: Parameters<typeof compileSeries>[1], i: number): Issue[] {
  try {
    compileSeries(series, place, null)
    return []
  } catch (error) {
    if (error instanceof ShebaoError)
      return error.issues.map((issue) => ({ ...issue, path: ['series', i, 'values', ...issue.path.slice(2)] }))
    throw error
  }
}

function meets(a: { from: string; to: string | null }, b: { from: string; to: string | null }): boolean {
  return a.from <= (b.to ?? '9999') && b.from <= (a.to ?? '9999')
}
