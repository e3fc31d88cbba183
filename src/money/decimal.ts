import { Decimal as DecimalJs } from 'decimal.js'
import { fault } from './fault.js'
import type { Fen } from './scaled.js'

/**
 * Our own constructor: wide, half up, never in exponent form. The caller's global settings stay untouched, and
 * theirs do not reach our results: of two Decimals the left one decides how an operation rounds.
 *
 * @example
 * new Decimal('145885.34').div('139').toFixed(2) // '1049.53'
 */
export const Decimal: DecimalJs.Constructor = DecimalJs.clone({
  precision: 40,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
  defaults: true,
})
/** A decimal number of decimal.js. Results carry these; `toFixed(2)` prints money. */
export type Decimal = DecimalJs

/**
 * A scaled integer as plain decimal text with exactly `decimals` decimals. Never '-0.00'.
 *
 * @param value safe integer, in units of the last decimal
 * @throws ShebaoError `money.notInteger`
 * @example
 * scaledText(486392, 2) // '4863.92'
 */
export function scaledText(value: number, decimals: number): string {
  if (!Number.isSafeInteger(value)) throw fault('money.notInteger', `${value} is no safe integer`)
  const sign = value < 0 ? '-' : ''
  const digits = String(Math.abs(value)).padStart(decimals + 1, '0')
  const point = digits.length - decimals
  return decimals === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`
}

/**
 * A scaled integer as a Decimal.
 *
 * @param value safe integer, in units of the last decimal
 * @throws ShebaoError `money.notInteger`
 * @example
 * toDecimal(486392, 2).toFixed(2) // '4863.92'
 */
export function toDecimal(value: number, decimals: number): Decimal {
  return new Decimal(scaledText(value, decimals))
}

/** True for a Decimal of any copy or clone of decimal.js, and never for an object out of JSON that poses as one. */
export function isDecimal(value: unknown): value is Decimal {
  return DecimalJs.isDecimal(value) && typeof value.toFixed === 'function'
}

/** Fen of an amount that a rule handed out. */
export function fenOf(amount: Decimal): Fen {
  return amount.times(100).toNumber() as Fen
}
