import * as z from 'zod/mini'
import * as en from 'zod/v4/locales/en.js'
import { readDate, readMonth } from '../calendar/index.js'
import { shown, type Issue } from '../errors.js'
import { ownCopy } from './scheme/own-copy.js'
import type { LawPack } from './types.js'

/** The shape of a pack, built when the first one is read: most programs never import one. */
function packShape() {
  const text = z.string().check(z.minLength(1, 'must not be empty'))
  const bilingual = { zh: text, en: text }
  const readable = (read: (given: string) => unknown, message: string) =>
    z.string().check(z.refine((given) => read(given) !== undefined, message))
  const month = readable(readMonth, 'expected a month as "YYYY-MM" between 1900-01 and 2200-12')
  const day = readable(readDate, 'expected a day as "YYYY-MM-DD"')
  const note = z.strictObject(bilingual)
  const alternatives = z.optional(z.array(z.strictObject({ value: z.string(), note })))
  const citation = z.strictObject({ document: z.string(), article: z.optional(text) })
  // What stands in a scheme is read with its parameter; here it is known by its sectors, and copied.
  const scheme = z.pipe(
    z.looseObject({ sectors: z.array(z.string()) }),
    z.transform((given) => ownCopy(given)),
  )
  const datedValue = z.strictObject({
    from: month,
    to: z.nullable(month),
    value: z.union([z.string(), z.record(z.string(), z.string()), scheme], {
      error: 'expected decimal text, a choice, a month, a table, or a scheme',
    }),
    status: z.enum(['final', 'provisional', 'assumed']),
    evidence: z.enum(['verified', 'secondary', 'recalled', 'unsettled']),
    knownFrom: day,
    knownBasis: z.enum(['document', 'report', 'effect', 'periodEnd']),
    basisYear: z.optional(z.int()),
    sources: z.array(citation).check(z.minLength(1, 'a value needs a source')),
    note: z.optional(note),
    alternatives,
  })
  const gap = z.strictObject({ from: month, to: z.nullable(month), reason: note, candidates: alternatives })
  const place = z.strictObject({
    ...bilingual,
    code: z.string().check(z.regex(/^\d{6}$/, 'expected a code of six digits')),
    key: z.string().check(z.regex(/^[a-z]+$/, 'expected a name in lower-case letters')),
    parent: z.nullable(z.string()),
  })
  const document = z.strictObject({
    ...bilingual,
    kind: z.enum(['law', 'regulation', 'notice', 'sheet', 'statistics', 'press', 'practice']),
    number: z.optional(text),
    issued: z.optional(
      z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'expected "YYYY", "YYYY-MM" or "YYYY-MM-DD"')),
    ),
  })
  const series = z.strictObject({
    path: z.string(),
    place: z.string(),
    verifiedThrough: month,
    values: z.array(datedValue),
    gaps: z.optional(z.array(gap)),
  })
  return z.strictObject({
    schema: z.literal('shebao-law-pack/1'),
    name: text,
    places: z.array(place),
    documents: z.record(z.string(), document),
    series: z.array(series),
  })
}

let built: ReturnType<typeof packShape> | undefined

/**
 * A pack of the right shape, a copy that shares nothing with the input; undefined after adding `law.packShape` for
 * every fault.
 */
export function readPackShape(json: unknown, issues: Issue[]): LawPack | undefined {
  built ??= packShape()
  const read = built.safeParse(json, { error: en.default().localeError })
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
