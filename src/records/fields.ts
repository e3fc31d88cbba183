/** The fields of wire input: each is read by one of our own readers and tells the JSON Schema what it takes. */
import * as z from 'zod/mini'
import { parseDate, parseMonth } from '../calendar/index.js'
import { shown, type Issue } from '../errors.js'
import { nearest } from '../law/index.js'
import { parseScaled, type DecimalSpec } from '../money/index.js'
import { decimalJsonSchema } from './decimal-json-schema.js'
import type { JsonSchema, Shape } from './shape.js'

type Reader = (input: unknown, path: Issue['path'], issues: Issue[]) => unknown

/** A field read by one of our own readers, with what the JSON Schema says of it. */
function readable<T>(read: Reader, jsonSchema: JsonSchema): Shape<T> {
  const check = (context: z.core.ParsePayload): void => {
    const issues: Issue[] = []
    if (context.value === undefined) issues.push({ code: 'input.required', path: [], message: 'is required' })
    else read(context.value, [], issues)
    for (const { code, path, message, received } of issues)
      context.issues.push({
        code: 'custom',
        input: context.value,
        path: [...path],
        message,
        params: { code, received },
      })
  }
  return z.unknown().check(check, z.meta({ ...jsonSchema })) as unknown as Shape<T>
}

/** The years of the calendar, 1900 to 2200, its months and the days a month can have. */
const MONTH = '(19[0-9]{2}|2[01][0-9]{2}|2200)-(0[1-9]|1[0-2])'
const DAY = '(0[1-9]|[12][0-9]|3[01])'

/** A month 'YYYY-MM'. */
export function monthField(description: string): Shape<string> {
  return readable(parseMonth, { type: 'string', pattern: `^${MONTH}$`, description })
}

/** A month 'YYYY-MM' or a day 'YYYY-MM-DD'. */
export function monthOrDayField(description: string): Shape<string> {
  const read: Reader = (input, path, issues) =>
    typeof input === 'string' && input.length > 7
      ? parseDate(input, path, issues)
      : parseMonth(input, path, issues)
  return readable(read, { type: 'string', pattern: `^${MONTH}(-${DAY})?$`, description })
}

/** A day 'YYYY-MM-DD'. */
export function dayField(description: string): Shape<string> {
  return readable(parseDate, { type: 'string', format: 'date', pattern: `^${MONTH}-${DAY}$`, description })
}

/** A decimal as text, whole number or Decimal. */
export function decimalField<T>(spec: DecimalSpec, description: string): Shape<T> {
  const read: Reader = (input, path, issues) => parseScaled(input, spec, path, issues)
  return readable(read, { ...decimalJsonSchema(spec), description })
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
export function choiceField<const C extends readonly string[]>(
  choices: C,
  description: string,
): Shape<C[number]> {
  const read: Reader = (input, path, issues) => {
    if (typeof input === 'string' && choices.includes(input)) return input
    const guess = typeof input === 'string' ? nearest(input.slice(0, 80), choices) : undefined
    const hint = guess === undefined ? '' : `; did you mean "${guess}"?`
    const message = `expected one of ${choices.join(', ')}${hint}`
    issues.push({ code: 'input.choice', path, message, received: shown(input) })
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

/** Any text that is not blank. */
export function textField(description: string): Shape<string> {
  const read: Reader = (input, path, issues) => {
    if (typeof input === 'string' && input.trim() !== '') return input
    issues.push({ code: 'input.text', path, message: 'expected a text', received: shown(input) })
    return undefined
  }
  return readable(read, { type: 'string', pattern: '\\S', description })
}
