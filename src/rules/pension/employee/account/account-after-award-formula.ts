import type { Fen, MoneyRounding, Share } from '../../../../money/index.js'
import { accountClosing, creditProduct } from './interest.js'

/** An account year, or a part of one, in which the account pays. */
export interface DrawdownYear {
  readonly months: number
  readonly rate: Share
  readonly rounding: MoneyRounding
}

/** Every named value of a stretch of payments. */
export interface DrawdownValues {
  readonly months: number
  readonly opening: Fen
  readonly paid: Fen
  /** Interest product of the payments, fen times months. */
  readonly product: Fen
  readonly closing: Fen
}

/**
 * A stretch of `months` months of equal payments, closed at its end.
 *
 *     closing = opening − paid + (opening × m − product) × r ÷ 12,  never below zero
 *     product = payment × m + payment × (m − 1) + … + payment × 1
 *
 * A payment in month n takes its interest of the months n to m with it.
 */
export function drawdown(opening: Fen, payment: Fen, months: number, year: DrawdownYear): DrawdownValues {
  const paid = (payment * months) as Fen
  const product = creditProduct(payment, 1, months, months) as Fen
  const closing = accountClosing(opening, 0 - paid, 0 - product, months, year.rate, null, year.rounding)
  return { months, opening, paid, product, closing }
}

/**
 * Months of the year that the account pays in full: the balance at the end of each month before, interest to
 * that month included, covers the payment.
 */
export function coveredMonths(opening: Fen, payment: Fen, year: DrawdownYear): number {
  let balance = opening
  let covered = 0
  while (covered < year.months && balance >= payment) {
    covered++
    balance = drawdown(opening, payment, covered, year).closing
  }
  return covered
}
