import { gridFen, SHARE_ONE, type Fen, type MoneyRounding, type Share } from '../../../../money/index.js'

/** A product of yearly growths, exact: `over ÷ under`, and the nearest double. */
export interface GrowthFactor {
  readonly over: bigint
  readonly under: bigint
  readonly near: number
}

/** The product of 1 + G over the years, exact. */
export function growthFactorOf(growths: readonly Share[]): GrowthFactor {
  let over = 1n
  let under = 1n
  for (const growth of growths) {
    const divisor = greatestDivisor(SHARE_ONE + growth, SHARE_ONE)
    over *= BigInt((SHARE_ONE + growth) / divisor)
    under *= BigInt(SHARE_ONE / divisor)
  }
  return { over, under, near: Number(over) / Number(under) }
}

/**
 * An amount times the growth factor, rounded once: no year's product is rounded on the way.
 *
 * The double `near` is off by at most three roundings of 2^-53, the two operations here add two, the half one more;
 * what lies nearer to a tie than 2^-48 of the amount is decided by integers of any size.
 *
 * @param amount millionths of a fen, at most 1.3 × 10^15 (ratios end at 11, amounts at a million yuan): twenty
 * years of the largest growth, 100 %, make that 1.4 × 10^15 fen, still a safe integer
 */
export function grownAmount(amount: number, factor: GrowthFactor, rounding: MoneyRounding): Fen {
  if (rounding.mode === 'halfUp' && rounding.to === 'fen') {
    const shifted = (amount / SHARE_ONE) * factor.near + 0.5
    const floor = Math.floor(shifted)
    const above = shifted - floor
    const slack = (shifted + 1) * 2 ** -48
    if (above > slack && 1 - above > slack) return floor as Fen
  }
  return exactAmount(amount, factor, rounding)
}

function exactAmount(amount: number, factor: GrowthFactor, { mode, to }: MoneyRounding): Fen {
  const step = gridFen(to)
  const dividend = BigInt(amount) * factor.over
  const divisor = factor.under * BigInt(SHARE_ONE * step)
  const rest = dividend % divisor
  const lift = mode === 'halfUp' ? 2n * rest >= divisor : mode === 'up' && rest > 0n
  return (Number(dividend / divisor + (lift ? 1n : 0n)) * step) as Fen
}

function greatestDivisor(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b]
  return a
}
