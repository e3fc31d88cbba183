import { ShebaoError, shown, type Issue } from '../errors.js'
import type { Bilingual } from '../law/types.js'
import { Decimal, isDecimal, parseScaled, toDecimal, type DecimalInput } from '../money/index.js'

/** The way in: every issue of an input is collected, then thrown together. */

/** Where a value stands in the caller's input. */
export type Path = Issue['path']

/**
 * Runs a reader that collects issues and throws them all at once.
 *
 * @throws ShebaoError of kind `input`
 */
export function readAll<T>(read: (issues: Issue[]) => T | undefined): T {
  const issues: Issue[] = []
  const value = read(issues)
  if (issues.length > 0 || value === undefined) throw new ShebaoError('input', issues)
  return value
}

/** What a decimal of this room must satisfy. `min` and `max` are whole numbers, both inclusive. */
export interface NumberRule {
  readonly decimals: number
  readonly min?: number
  readonly max?: number
}

/**
 * A decimal at the door. Text and whole numbers keep to `decimals`; a Decimal, which is a computed value, may be
 * finer. Adds an issue and returns undefined for anything else.
 */
export function readNumber(
  input: unknown,
  rule: NumberRule,
  path: Path,
  issues: Issue[],
): Decimal | undefined {
  if (isDecimal(input) && input.isFinite()) return withinRule(new Decimal(input), rule, path, issues)
  const scale = 10 ** rule.decimals
  const bounds = {
    ...(rule.min === undefined ? {} : { min: rule.min * scale }),
    ...(rule.max === undefined ? {} : { max: rule.max * scale }),
  }
  const scaled = parseScaled(input, { decimals: rule.decimals, ...bounds }, path, issues)
  return scaled === undefined ? undefined : toDecimal(scaled, rule.decimals)
}

function withinRule(value: Decimal, rule: NumberRule, path: Path, issues: Issue[]): Decimal | undefined {
  const refuse = (code: string, message: string): undefined => {
    issues.push({ code, path, message, received: shown(value.toString()) })
    return undefined
  }
  if (rule.min !== undefined && value.lt(rule.min))
    return refuse('decimal.belowMinimum', `must be at least ${rule.min}`)
  if (rule.max !== undefined && value.gt(rule.max))
    return refuse('decimal.aboveMaximum', `must be at most ${rule.max}`)
  return value
}

/** A whole number such as a year or a number of years, within bounds. */
export function readWhole(
  input: unknown,
  bounds: { readonly min: number; readonly max: number },
  path: Path,
  issues: Issue[],
): number | undefined {
  if (typeof input === 'number' && Number.isSafeInteger(input) && input >= bounds.min && input <= bounds.max)
    return input
  issues.push({
    code: 'plan.wholeNumber',
    path,
    message: `expected a whole number from ${bounds.min} to ${bounds.max}`,
    received: shown(input),
  })
  return undefined
}

/** True for an object with keys; adds an issue for anything else. */
export function isObject(
  input: unknown,
  path: Path,
  issues: Issue[],
): input is Readonly<Record<string, unknown>> {
  if (typeof input === 'object' && input !== null && !Array.isArray(input)) return true
  issues.push({ code: 'plan.object', path, message: 'expected an object', received: shown(input) })
  return false
}

/** The elements of a non-empty array; adds an issue for anything else. */
export function readList(input: unknown, path: Path, issues: Issue[]): readonly unknown[] {
  if (Array.isArray(input) && input.length > 0) return input as readonly unknown[]
  issues.push({
    code: 'plan.list',
    path,
    message: 'expected a list with at least one entry',
    received: shown(input),
  })
  return []
}

/** One of a few words; adds an issue for anything else. */
export function readWord<T extends string>(
  input: unknown,
  words: readonly T[],
  path: Path,
  issues: Issue[],
): T | undefined {
  const found = words.find((word) => word === input)
  if (found === undefined)
    issues.push({
      code: 'plan.word',
      path,
      message: `expected one of ${words.join(', ')}`,
      received: shown(input),
    })
  return found
}

/** A name that is not empty; adds the issue `plan.name` for anything else. */
export function readName(input: unknown, path: Path, issues: Issue[]): string {
  if (typeof input === 'string' && input !== '') return input
  issues.push({ code: 'plan.name', path, message: 'expected a name', received: shown(input) })
  return ''
}

/** Text in both languages; adds the issue `plan.bilingual` for anything else. */
export function readBilingual(input: unknown, path: Path, issues: Issue[]): Bilingual | undefined {
  if (typeof input === 'object' && input !== null) {
    const { zh, en } = input as Partial<Record<'zh' | 'en', unknown>>
    if (typeof zh === 'string' && typeof en === 'string' && zh !== '' && en !== '') return { zh, en }
  }
  const message = 'expected a text in Chinese and in English: { zh, en }'
  issues.push({ code: 'plan.bilingual', path, message, received: shown(input) })
  return undefined
}

/**
 * A number of a plan's data, or a value computed here.
 *
 * @throws ShebaoError of kind `data`, `plan.value`, for a text in a plan that is not a plain decimal
 */
export function exact(value: DecimalInput): Decimal {
  if (typeof value === 'string' && !/^-?\d+(?:\.\d+)?$/.test(value))
    throw new ShebaoError('data', [
      {
        code: 'plan.value',
        path: [],
        message: 'a cell of the plan holds no plain decimal',
        received: shown(value),
      },
    ])
  return new Decimal(value)
}
