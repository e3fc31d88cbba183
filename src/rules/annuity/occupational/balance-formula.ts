import { mulDivMoney, SHARE_ONE, type Fen, type MoneyRounding, type Share } from '../../../money/index.js'

/** How credits of the same year earn. `monthlyProduct`: from their month; `openingOnly`: from the next year. */
export type BookInterest = 'monthlyProduct' | 'openingOnly'

/** The interest product of some months of a year: balance and credits, each times the months it stood. */
export function bookProduct(opening: Fen, monthly: Fen, months: number, method: BookInterest): Fen {
  const credited = method === 'monthlyProduct' ? (monthly * months * (months + 1)) / 2 : 0
  return (opening * months + credited) as Fen
}

/**
 * Interest on the book part (记账利息):
 *
 *     interest = (opening × m + monthly credit × m × (m + 1) ÷ 2) × rate ÷ 12
 */
export function bookInterest(product: Fen, rate: Share, rounding: MoneyRounding): Fen {
  return mulDivMoney(product, rate, 12 * SHARE_ONE, rounding)
}
