/**
 * The shape of wire input: zod walks the object, finds unknown and missing fields and writes the JSON Schema;
 * the values themselves are read by `money` and `calendar`, so that every door refuses the same texts.
 * Shapes hold no transforms: reading values is a second step of the rule.
 */
import * as z from 'zod'
import { parseDate, parseMonth } from '../calendar/index.js'
import { shown, type Issue, type Parsed } from '../errors.js'
import { nearest } from '../law/index.js'
import { parseScaled, type DecimalSpec } from '../money/index.js'

/** A shape for values of type T. */
export type Shape<T> = z.ZodType<T>
/** The fields of an object shape. */
export type Fields = Readonly<Record<string, z.ZodType>>

type Reader = (input: unknown, path: Issue['path'], issues: Issue[]) => unknown

/** A field read by one of our own readers, with what the JSON Schema says of it. */
function readable<T>(read: Reader, jsonSchema: Readonly<Record<string, unknown>>): Shape<T> {
  return z
    .unknown()
    .check((context) => {
      if (context.value === undefined) {
        context.issues.push(custom({ code: 'input.required', path: [], message: 'is required' }, context.value))
        return
      }
      const issues: Issue[] = []
      read(context.value, [], issues)
      for (const issue of issues) context.issues.push(custom(issue, context.value))
    })
    .meta(jsonSchema) as unknown as Shape<T>
}

function custom(issue: Issue, input: unknown): z.core.$ZodRawIssue {
  return {
    code: 'custom',
    input,
    path: [...issue.path],
    message: issue.message,
    params: { code: issue.code, received: issue.received },
  }
}

/** A month 'YYYY-MM'. */
export function monthField(description: string): Shape<string> {
  return readable(parseMonth, { type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2])$', description })
}

/** A month 'YYYY-MM' or a day 'YYYY-MM-DD'. */
export function monthOrDayField(description: string): Shape<string> {
  const read: Reader = (input, path, issues) =>
    typeof input === 'string' && input.length === 10 ? parseDate(input, path, issues) : parseMonth(input, path, issues)
  return readable(read, { type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2])(-\\d{2})?$', description })
}

/** A day 'YYYY-MM-DD'. */
export function dayField(description: string): Shape<string> {
  return readable(parseDate, { type: 'string', format: 'date', description })
}

/** A decimal as text, whole number or Decimal. */
export function decimalField<T>(spec: DecimalSpec, description: string): Shape<T> {
  const read: Reader = (input, path, issues) => parseScaled(input, spec, path, issues)
  const pattern = spec.decimals === 0 ? '^-?\\d{1,13}$' : `^-?\\d{1,13}(\\.\\d{1,${spec.decimals}}0*)?$`
  return readable(read, { anyOf: [{ type: 'string', pattern }, { type: 'integer' }], description })
}

/** A whole number from `min` to `max`, as a number. */
export function countField(min: number, max: number, description: string): Shape<number> {
  const read: Reader = (input, path, issues) => {
    if (typeof input === 'number' && Number.isInteger(input) && input >= min && input <= max) return input
    const message = `expected a whole number from ${min} to ${max}`
    issues.push({ code: 'input.count', path, message, received: shown(input) })
    return undefined
  }
  return readable(read, { type: 'integer', minimum: min, maximum: max, description })
}

/** One of some texts. */
export function choiceField<const C extends readonly string[]>(choices: C, description: string): Shape<C[number]> {
  const read: Reader = (input, path, issues) => {
    if (typeof input === 'string' && choices.includes(input)) return input
    const guess = typeof input === 'string' ? nearest(input, choices) : undefined
    const hint = guess === undefined ? '' : `; did you mean "${guess}"?`
    issues.push({ code: 'input.choice', path, message: `expected one of ${choices.join(', ')}${hint}`, received: shown(input) })
    return undefined
  }
  return readable(read, { type: 'string', enum: [...choices], description })
}

/** True or false. */
export function flagField(description: string): Shape<boolean> {
  const read: Reader = (input, path, issues) => {
    if (typeof input === 'boolean') return input
    issues.push({ code: 'input.flag', path, message: 'expected true or false', received: shown(input) })
    return undefined
  }
  return readable(read, { type: 'boolean', description })
}

/** Any text of at least one character. */
export function textField(description: string): Shape<string> {
  const read: Reader = (input, path, issues) => {
    if (typeof input === 'string' && input.trim() !== '') return input
    issues.push({ code: 'input.text', path, message: 'expected a text', received: shown(input) })
    return undefined
  }
  return readable(read, { type: 'string', minLength: 1, description })
}

/** A field that may be absent. */
export function optional<T>(shape: Shape<T>): Shape<T | undefined> {
  return z.optional(shape)
}

/** A list. */
export function listOf<T>(shape: Shape<T>, description: string): Shape<readonly T[]> {
  return z.array(shape).meta({ description })
}

/** An object with exactly these fields; an unknown one is refused with a suggestion. */
export function objectOf<T>(fields: Fields, description: string): Shape<T> {
  const keys = Object.keys(fields)
  const object = z.strictObject({ ...fields }, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? (issue['keys'] as string[]).map((key) => suggestion(key, keys)).join('; ')
        : undefined,
  })
  return object.meta({ description }) as unknown as Shape<T>
}

function suggestion(key: string, known: readonly string[]): string {
  const guess = nearest(key, known)
  return guess === undefined ? `unknown field "${key}"` : `unknown field "${key}"; did you mean "${guess}"?`
}

/** Every issue of an input against its shape. */
export function shapeIssues(shape: Shape<unknown>, input: unknown): Issue[] {
  const result = shape.safeParse(input)
  return result.success ? [] : result.error.issues.map(issueOf)
}

/** Checks an input against its shape. */
export function parseShape<T>(shape: Shape<T>, input: unknown): Parsed<T> {
  const issues = shapeIssues(shape, input)
  return issues.length === 0 ? { ok: true, value: input as T } : { ok: false, issues }
}

function issueOf(issue: z.core.$ZodIssue): Issue {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))
  if (issue.code === 'custom') {
    const { code, received } = (issue.params ?? {}) as { code?: string; received?: string }
    return { code: code ?? 'input.value', path, message: issue.message, ...(received !== undefined && { received }) }
  }
  if (issue.code === 'unrecognized_keys') return { code: 'input.unknownField', path: [...path, issue.keys[0] ?? ''], message: issue.message }
  return { code: 'input.type', path, message: issue.message }
}

/** The JSON Schema (draft 2020-12) of a shape. */
export function jsonSchemaOf(shape: Shape<unknown>): Record<string, unknown> {
  return z.toJSONSchema(shape, { io: 'input' })
}
