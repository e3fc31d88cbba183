import type { ChoiceOf } from '../../../../law/index.js'
import { mulDivMoney, SHARE_ONE, type Fen, type MoneyRounding, type Share } from '../../../../money/index.js'

/** How payments earn in the year they are credited. */
export type Accrual = ChoiceOf<'residentPension.account.accrual'>

/**
 * Interest product of a credit in its own year: fen times months in which it earns until the month the year is closed.
 *
 *     next year          none
 *     full year          all months
 *     month after        closing month less month of the payment
 */
export function creditProduct(
  credit: number,
  month: number | undefined,
  months: number,
  accrual: Accrual,
): number {
  if (accrual === 'fullYear') return credit * months
  return accrual === 'monthAfter' ? credit * Math.max(months - (month ?? 12), 0) : 0
}

/**
 * Interest of an account year, or of its first months.
 *
 *     interest = (opening × months + product) × rate ÷ 12
 */
export function yearInterest(
  opening: number,
  product: number,
  months: number,
  rate: Share,
  rounding: MoneyRounding,
): Fen {
  return mulDivMoney(opening * months + product, rate, 12 * SHARE_ONE, rounding)
}
