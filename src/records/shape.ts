/**
 * The shape of wire input: zod walks the object, finds unknown and missing fields and writes the JSON Schema;
 * the values themselves are read by `money` and `calendar` (see fields.ts), so that every door refuses the same
 * texts. Shapes hold no transforms: reading values is a second step of the rule. The small build of zod serves:
 * every message is our own, and it costs a cold start half as much.
 */
import * as z from 'zod/mini'
import { shown, type Issue } from '../errors.js'
import { nearest } from '../law/index.js'

/** A shape for values of type T. */
export type Shape<T> = z.ZodMiniType<T>
/** The fields of an object shape. */
export type Fields = Readonly<Record<string, z.ZodMiniType>>
/** A piece of JSON Schema (draft 2020-12). */
export type JsonSchema = Readonly<Record<string, unknown>>

/** A field that may be absent. */
export function optional<T>(shape: Shape<T>): Shape<T | undefined> {
  return z.optional(shape)
}

/** A list. */
export function listOf<T>(shape: Shape<T>, description: string): Shape<readonly T[]> {
  return z.array(shape).check(z.meta({ description }))
}

/**
 * An object with exactly these fields; an unknown one is refused with a suggestion.
 *
 * @param among what the JSON Schema says of fields that depend on each other; the reader checks them
 */
export function objectOf<T>(fields: Fields, description: string, among: JsonSchema = {}): Shape<T> {
  const known = Object.keys(fields)
  const object = z.strictObject(
    { ...fields },
    {
      error: (issue) =>
        issue.code === 'unrecognized_keys'
          ? issue.keys.map((key) => unknownField(key, known)).join('\n')
          : undefined,
    },
  )
  return object.check(z.meta({ description, ...among })) as unknown as Shape<T>
}

/** One line: `JSON.stringify` leaves no line break in the name. */
function unknownField(key: string, known: readonly string[]): string {
  const guess = nearest(key.slice(0, LONGEST_NAME), known)
  const hint = guess === undefined ? '' : `; did you mean "${guess}"?`
  return `unknown field ${shown(key)}${hint}`
}

const LONGEST_NAME = 80

/** The fields of an object shape but those named, for the shape of a larger input that knows these already. */
export function fieldsWithout(shape: Shape<unknown>, names: readonly string[]): Fields {
  const { shape: fields } = (
    shape as unknown as { readonly _zod: { readonly def: { readonly shape: Fields } } }
  )._zod.def
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)))
}

/** Every issue of an input against its shape. */
export function shapeIssues(shape: Shape<unknown>, input: unknown): Issue[] {
  const result = shape.safeParse(input, { reportInput: true })
  return result.success ? [] : result.error.issues.flatMap(issuesOf)
}

/** Our issues for one of zod's: as many as there are unknown fields, else one. */
function issuesOf(issue: z.core.$ZodIssue): Issue[] {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))
  if (issue.code === 'custom') {
    const { code, received } = (issue.params ?? {}) as { code?: string; received?: string }
    return [
      {
        code: code ?? 'input.value',
        path,
        message: issue.message,
        ...(received !== undefined && { received }),
      },
    ]
  }
  if (issue.code === 'unrecognized_keys') {
    const messages = issue.message.split('\n')
    return issue.keys.map((key, i) => ({
      code: 'input.unknownField',
      path: [...path, key],
      message: messages[i] ?? unknownField(key, []),
    }))
  }
  if (issue.input === undefined) return [{ code: 'input.required', path, message: 'is required' }]
  const message =
    issue.code === 'invalid_type' ? `expected ${EXPECTED[issue.expected] ?? issue.expected}` : issue.message
  return [{ code: 'input.type', path, message, received: shown(issue.input) }]
}

const EXPECTED: Readonly<Record<string, string>> = { object: 'an object', array: 'a list' }

/** The JSON Schema (draft 2020-12) of a shape. */
export function jsonSchemaOf(shape: Shape<unknown>): Record<string, unknown> {
  return z.toJSONSchema(shape, { io: 'input' })
}

/** True for an object that is no list: what fields can be read from. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
