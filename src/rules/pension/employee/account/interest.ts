import {
  mulDiv,
  mulDivMoney,
  roundMoney,
  SHARE_ONE,
  type Fen,
  type MoneyRounding,
  type RoundingMode,
  type Share,
} from '../../../../money/index.js'

const MONTHS_OF_YEAR = 12

/**
 * Interest product (积数) of equal amounts: each amount times the months it bears interest in its account year,
 * the month of the movement included, `amount × (m − n + 1)` summed over the months n.
 *
 * @param amount fen moved in each month
 * @param first first month n of the year with that amount, counted from 1
 * @param last last such month
 * @param months months m of the (part) year
 * @returns fen × months, exact
 * @example
 * creditProduct(10000, 1, 12, 12) // 780000: twelve equal credits give 78 x credit
 */
export function creditProduct(amount: number, first: number, last: number, months: number): number {
  return (amount * (last - first + 1) * (2 * months - first - last + 2)) / 2
}

/**
 * The balance at the end of an account year, rounded once.
 *
 *     monthly products (月积数法):  closing = opening + moved + (opening × m + product) × r ÷ 12
 *     yearly method (年度计算法):   closing = opening × (1 + r) + moved × (1 + r × factor × 1/2)
 *
 * @param opening fen
 * @param moved credits of the year in fen (payments after award count negative)
 * @param product interest product of the movements, fen × months
 * @param months months m of the (part) year
 * @param yearlyFactor factor of the yearly method; null for monthly products
 * @returns fen, never below zero
 */
export function accountClosing(
  opening: number,
  moved: number,
  product: number,
  months: number,
  rate: Share,
  yearlyFactor: Share | null,
  rounding: MoneyRounding,
): Fen {
  const toFen = rounding.to === 'fen'
  const mode = toFen ? rounding.mode : innerMode(rounding.mode)
  const interest =
    yearlyFactor === null
      ? monthlyInterest(opening * months + product, rate, mode)
      : yearlyInterest(opening, moved, rate, yearlyFactor, mode)
  const closing = (opening + moved + interest) as Fen
  return closing <= 0 ? (0 as Fen) : toFen ? closing : roundMoney(closing, rounding)
}

/**
 * What rounds the interest to whole fen before the balance is rounded to a coarser step: down for `down` and
 * `halfUp`, up for `up`. Of a whole number of fen plus a fraction the step is then the same as in one rounding.
 */
function innerMode(mode: RoundingMode): RoundingMode {
  return mode === 'up' ? 'up' : 'down'
}

/** Products at or below zero leave a balance at or below zero: payments took more than the opening balance. */
function monthlyInterest(product: number, rate: Share, mode: RoundingMode): number {
  return product <= 0 ? 0 : mulDiv(product, rate, MONTHS_OF_YEAR * SHARE_ONE, mode)
}

function yearlyInterest(
  opening: number,
  moved: number,
  rate: Share,
  factor: Share,
  mode: RoundingMode,
): number {
  const bearing = opening * 2 * SHARE_ONE + moved * factor
  const divisor = 2 * SHARE_ONE * SHARE_ONE
  return Number.isSafeInteger(bearing)
    ? mulDiv(bearing, rate, divisor, mode)
    : wideInterest(opening, moved, rate, factor, mode)
}

/** The same for accounts of tens of millions of yuan, where the product leaves the safe integers. */
function wideInterest(
  opening: number,
  moved: number,
  rate: Share,
  factor: Share,
  mode: RoundingMode,
): number {
  const one = BigInt(SHARE_ONE)
  const numerator = (BigInt(opening) * 2n * one + BigInt(moved) * BigInt(factor)) * BigInt(rate)
  const divisor = 2n * one * one
  const rest = numerator % divisor
  const lift = mode === 'halfUp' ? 2n * rest >= divisor : mode === 'up' && rest > 0n
  return Number(numerator / divisor + (lift ? 1n : 0n))
}

/**
 * What a month's contribution brings to the account, in fen: base × rate, rounded.
 *
 * @param base contribution base, fen
 */
export function monthlyCredit(base: Fen, rate: Share, rounding: MoneyRounding): Fen {
  return mulDivMoney(base, rate, SHARE_ONE, rounding)
}
