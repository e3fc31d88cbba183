import { INDEX_ONE, mulDiv, type Fen, type Index } from '../../../../money/index.js'

/** Months with the same base and the same wage to divide it. */
export interface RatioRun {
  readonly months: number
  readonly base: Fen
  readonly denominator: Fen
}

/**
 * An average index, rounded once to 4 decimals, half up, exact for all runs.
 *
 *     index = (Σ months × base ÷ denominator + other) ÷ count
 *
 * The sum is taken in doubles and decided in whole numbers of any size when it lies too near a step of the
 * rounding. With u = 2^-53 and k runs: each term (an exact product) is rounded once by the division, the sum k
 * times, the scaling, `other` and the last division once each, so the quotient is off by less than
 * (k + 4) × 1.01 u of itself; the slack is four times that. Adding a half rounds by u of a number at most twice
 * the quotient wherever a step is near.
 *
 * @param runs months × base must be a safe integer in each
 * @param other what deemed months bring, in ten-thousandths
 * @param count months that divide, above 0
 * @example
 * averageOfRatios([{ months: 12, base: 300000 as Fen, denominator: 500000 as Fen }], 120_000, 24) // 8000: 0.8
 */
export function averageOfRatios(runs: readonly RatioRun[], other: number, count: number): Index {
  let sum = 0
  for (const run of runs) sum += (run.months * run.base) / run.denominator
  const quotient = (sum * INDEX_ONE + other) / count
  const slack = quotient * (runs.length + 4) * 2 ** -51
  const shifted = quotient + 0.5
  const floor = Math.floor(shifted)
  const above = shifted - floor
  return (above > slack && 1 - above > slack ? floor : exactIndex(runs, other, count)) as Index
}

/** The same from one fraction of whole numbers. */
function exactIndex(runs: readonly RatioRun[], other: number, count: number): number {
  let numerator = BigInt(other)
  let denominator = 1n
  for (const run of runs) {
    const wage = BigInt(run.denominator)
    numerator = numerator * wage + BigInt(INDEX_ONE) * BigInt(run.months) * BigInt(run.base) * denominator
    denominator *= wage
  }
  denominator *= BigInt(count)
  return Number((2n * numerator + denominator) / (2n * denominator))
}

/** The ratio of one month as rows show it, to 4 decimals. */
export function monthRatio(base: Fen, denominator: Fen): Index {
  return mulDiv(base, INDEX_ONE, denominator, 'halfUp') as Index
}
