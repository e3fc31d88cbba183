import * as z from 'zod'
import { readDate, readMonth } from '../calendar/index.js'
import { shown, type Issue } from '../errors.js'
import type { LawPack } from './types.js'

const text = z.string().min(1, 'must not be empty')
const bilingual = { zh: text, en: text }
const month = z
  .string()
  .refine(
    (given) => readMonth(given) !== undefined,
    'expected a month as "YYYY-MM" between 1900-01 and 2200-12',
  )
const day = z.string().refine((given) => readDate(given) !== undefined, 'expected a day as "YYYY-MM-DD"')
const note = z.strictObject(bilingual)
const alternative = z.strictObject({ value: z.string(), note })
const citation = z.strictObject({ document: z.string(), article: text.optional() })

const datedValue = z.strictObject({
  from: month,
  to: month.nullable(),
  value: z.union([z.string(), z.record(z.string(), z.string())], {
    error: 'expected decimal text, a choice, a month, or a table of ages and months',
  }),
  status: z.enum(['final', 'provisional', 'assumed']),
  evidence: z.enum(['verified', 'secondary', 'recalled', 'unsettled']),
  knownFrom: day,
  knownBasis: z.enum(['document', 'report', 'effect', 'periodEnd']),
  basisYear: z.int().optional(),
  sources: z.array(citation).min(1, 'a value needs a source'),
  note: note.optional(),
  alternatives: z.array(alternative).optional(),
})

const gap = z.strictObject({
  from: month,
  to: month.nullable(),
  reason: note,
  candidates: z.array(alternative).optional(),
})

const place = z.strictObject({
  ...bilingual,
  code: z.string().regex(/^\d{6}$/, 'expected a code of six digits'),
  key: z.string().regex(/^[a-z]+$/, 'expected a name in lower-case letters'),
  parent: z.string().nullable(),
})

const document = z.strictObject({
  ...bilingual,
  kind: z.enum(['law', 'regulation', 'notice', 'sheet', 'statistics', 'press', 'practice']),
  number: text.optional(),
  issued: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'expected "YYYY", "YYYY-MM" or "YYYY-MM-DD"')
    .optional(),
})

const series = z.strictObject({
  path: z.string(),
  place: z.string(),
  verifiedThrough: month,
  values: z.array(datedValue),
  gaps: z.array(gap).optional(),
})

const pack = z.strictObject({
  schema: z.literal('shebao-law-pack/1'),
  name: text,
  places: z.array(place),
  documents: z.record(z.string(), document),
  series: z.array(series),
})

/**
 * A pack of the right shape, a copy that shares nothing with the input; undefined after adding `law.packShape` for
 * every fault.
 */
export function readPackShape(json: unknown, issues: Issue[]): LawPack | undefined {
  const read = pack.safeParse(json)
  if (read.success) return read.data as LawPack
  for (const fault of read.error.issues) {
    const path = fault.path.map((key) => (typeof key === 'symbol' ? String(key) : key))
    issues.push({ code: 'law.packShape', path, message: fault.message, received: shown(valueAt(json, path)) })
  }
  return undefined
}

function valueAt(json: unknown, path: Issue['path']): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
    json,
  )
}
