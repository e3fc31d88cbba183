import { shown, type Issue } from '../errors.js'
import { Decimal, isDecimal, scaledText } from './decimal.js'

/** How a money amount, rate or index may be given: plain decimal text, a whole number, or a Decimal. */
export type DecimalInput = string | number | Decimal

/** What a decimal at the door must satisfy. Bounds are scaled integers, both inclusive. */
export interface DecimalSpec {
  /** Decimals the scale holds: 2 for yuan kept in fen. */
  readonly decimals: number
  readonly min?: number
  readonly max?: number
}

/** Plain decimal notation: ASCII digits, no sign but a minus, no exponent, separator or leading zero. */
const GRAMMAR = /^(-?)(0|[1-9]\d*)(?:\.(\d+))?$/
const MOST_WHOLE_DIGITS = 13

/**
 * A decimal at the door as a scaled integer, exactly. Refuses what a reader could misunderstand: `'1e3'`,
 * `'0x10'`, `'１２'`, `NaN`, a number with a fraction, more decimals than the scale holds (zeros at the end
 * apart), more than 13 digits before the point. `'-0'` is 0.
 *
 * @param input decimal text, a whole number or a Decimal, in whole units (yuan, not fen)
 * @param path where the value stands in the caller's input
 * @param issues receives what is wrong: `decimal.type`, `decimal.float`, `decimal.grammar`, `decimal.tooFine`,
 * `decimal.tooLarge`, `decimal.belowMinimum`, `decimal.aboveMaximum`
 * @returns the scaled integer, or undefined after adding one issue
 * @example
 * parseScaled('1.0695', { decimals: 4 }, ['overallIndex'], []) // 10695
 */
export function parseScaled(
  input: unknown,
  spec: DecimalSpec,
  path: Issue['path'],
  issues: Issue[],
): number | undefined {
  const text = textOf(input)
  const refuse = (code: string, message: string): undefined => {
    issues.push({ code, path, message, received: shown(isDecimal(input) ? text : input) })
    return undefined
  }
  if (typeof input === 'number' && !Number.isSafeInteger(input))
    return refuse('decimal.float', 'a number must be a whole one; give decimals as text, such as "0.08"')
  if (text === undefined)
    return refuse('decimal.type', 'expected a decimal as text, a whole number or a Decimal')

  const parts = GRAMMAR.exec(text)
  if (parts === null) return refuse('decimal.grammar', 'expected a plain decimal such as "1234.56"')
  const [, sign, whole = '', fraction = ''] = parts
  if (/[^0]/.test(fraction.slice(spec.decimals)))
    return refuse('decimal.tooFine', `at most ${spec.decimals} decimals are kept here`)
  const magnitude = Number(whole + fraction.slice(0, spec.decimals).padEnd(spec.decimals, '0'))
  if (whole.length > MOST_WHOLE_DIGITS || !Number.isSafeInteger(magnitude))
    return refuse('decimal.tooLarge', 'the number is too large')

  const value = sign === '-' ? 0 - magnitude : magnitude
  if (spec.min !== undefined && value < spec.min)
    return refuse('decimal.belowMinimum', `must be at least ${scaledText(spec.min, spec.decimals)}`)
  if (spec.max !== undefined && value > spec.max)
    return refuse('decimal.aboveMaximum', `must be at most ${scaledText(spec.max, spec.decimals)}`)
  return value
}

/** What the grammar is to read, or undefined for a value of another type. */
function textOf(input: unknown): string | undefined {
  if (typeof input === 'string') return input
  if (typeof input === 'number') return String(input)
  return isDecimal(input) ? decimalText(input) : undefined
}

/** A Decimal in plain notation; far beyond every scale in exponent form, since plain it could fill the memory. */
function decimalText(value: Decimal): string {
  const own = new Decimal(value)
  return Math.abs(own.e) <= 40 ? own.toFixed() : own.toExponential()
}
