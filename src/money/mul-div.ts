import { operandFault, overflow } from './fault.js'

/** Half up (四舍五入), down (舍去), up (进位). All act on the magnitude: half up of -0.5 is -1, down of -0.5 is 0. */
export type RoundingMode = 'halfUp' | 'down' | 'up'

/** How near to a step of the rounding doubles may decide, as a part of the quotient. */
const FILTER = 2 ** -50
const { isSafeInteger } = Number

/**
 * `a × b ÷ d`, rounded once to a whole number, exact for all safe integers. Never -0.
 *
 * Half up means away from zero on a tie, as decimal.js and the fen on a benefit sheet have it; `up` is away
 * from zero, `down` towards zero. Products below 2^53 are divided as integers; larger ones pass a
 * floating-point filter, and BigInt decides when the filter is in doubt.
 *
 * @param a safe integer, in any scale
 * @param b safe integer, in any scale
 * @param d positive safe integer: the scales of `a` and `b` divided by the scale of the result
 * @returns the rounded quotient, a safe integer
 * @throws ShebaoError `money.notInteger`, `money.divisor` (zero or negative), `money.overflow`, and
 * `money.rounding` for a mode that the types do not let through
 * @example
 * // 145885.34 yuan over 139.0 months, in fen
 * mulDiv(14588534, 10, 1390, 'halfUp') // 104953
 */
export function mulDiv(a: number, b: number, d: number, mode: RoundingMode): number {
  if (mode === 'halfUp') {
    // Most quotients lie well away from a tie, and a comparison that nearly always holds costs less than a rounding
    // the processor cannot foresee. Proof of the slack: at `filteredQuotient`. Operands below zero go the long way.
    const shifted = (a * b) / d + 0.5
    const floor = Math.floor(shifted)
    const above = shifted - floor
    const slack = (shifted + 0.5) * FILTER
    if (above > slack && 1 - above > slack && shifted >= 0.5 && d > 0 && areSafe(a, b, d)) return floor
  }
  return carefulQuotient(a, b, d, mode)
}

/** The same by every way there is. Apart, so that `mulDiv` stays small enough to be inlined where rows are computed. */
function carefulQuotient(a: number, b: number, d: number, mode: RoundingMode): number {
  checkOperands(a, b, d, mode)
  const product = a * b
  const magnitude = Math.abs(product)
  const quotient =
    magnitude <= Number.MAX_SAFE_INTEGER
      ? integerQuotient(magnitude, d, mode)
      : (filteredQuotient(magnitude, d, mode) ?? exactQuotient(a, b, BigInt(d), mode))
  return product < 0 ? 0 - quotient : quotient
}

function areSafe(a: number, b: number, d: number): boolean {
  return isSafeInteger(a) && isSafeInteger(b) && isSafeInteger(d)
}

/**
 * One condition on purpose: names for its parts double the time of a mulDiv (7 to 15 ns).
 *
 * @throws ShebaoError unless all three are safe integers, the divisor is positive and the mode is one of ours
 */
export function checkOperands(a: number, b: number, d: number, mode: string): void {
  if (
    !Number.isSafeInteger(a) ||
    !Number.isSafeInteger(b) ||
    !Number.isSafeInteger(d) ||
    d <= 0 ||
    (mode !== 'halfUp' && mode !== 'down' && mode !== 'up')
  )
    throw operandFault(a, b, d, mode)
}

/**
 * The quotient of integers 0 <= n < 2^53 and 1 <= d < 2^53.
 *
 * Dividing doubles never lifts n/d to a whole number above it. Were it lifted to k, 2^e < k <= 2^(e+1), then
 * (dk - n)/d would be at most 2^(e-53), half the spacing of the doubles below k; as dk - n >= 1, n would be at
 * least 2^(53-e) k - 1 >= 2^53. So the floor is right, and `n - quotient * d` is exact.
 */
function integerQuotient(n: number, d: number, mode: RoundingMode): number {
  const quotient = Math.floor(n / d)
  const rest = n - quotient * d
  const lift = mode === 'halfUp' ? rest >= d - rest : mode === 'up' && rest > 0
  return lift ? quotient + 1 : quotient
}

/**
 * The quotient from doubles for a product of at least 2^53, or undefined when it lies too near a step of the
 * rounding to be certain.
 *
 * With u = 2^-53: product and division round once each, so the double q is off by less than 2.01 uq, and
 * adding 1/2 rounds by at most u (q + 1/2). The slack of 8 u (q + 1), which rounds by far less than u, covers
 * both twice over, for any q >= 0; what it lets through lies below 2^50, so it is a safe integer; `above` is exact, and so is `1 - above` wherever it is below 1/2.
 */
function filteredQuotient(product: number, d: number, mode: RoundingMode): number | undefined {
  const quotient = product / d
  const slack = (quotient + 1) * FILTER
  const shifted = mode === 'halfUp' ? quotient + 0.5 : quotient
  const floor = Math.floor(shifted)
  const above = shifted - floor
  if (above <= slack || 1 - above <= slack) return undefined
  return mode === 'up' ? floor + 1 : floor
}

/**
 * The magnitude of `a × b ÷ divisor`, rounded, from integers of any size.
 *
 * @throws ShebaoError `money.overflow`
 */
export function exactQuotient(a: number, b: number, divisor: bigint, mode: RoundingMode): number {
  const product = BigInt(Math.abs(a)) * BigInt(Math.abs(b))
  const rest = product % divisor
  const lift = mode === 'halfUp' ? 2n * rest >= divisor : mode === 'up' && rest > 0n
  const quotient = Number(product / divisor + (lift ? 1n : 0n))
  if (!Number.isSafeInteger(quotient)) throw overflow(a, b, divisor)
  return quotient
}
