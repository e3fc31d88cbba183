import type { YearMonth } from '../../../../calendar/index.js'
import { mulDiv, type Fen } from '../../../../money/index.js'

/** The money items of an award, in fen a month; or of its arrears, in fen. */
export interface MonthlyItems {
  readonly basic: Fen
  readonly account: Fen
  readonly transitional: Fen
  readonly localSupplement: Fen
  readonly total: Fen
}

/** What a recomputation settles. */
export interface ItemDifferences {
  /** Months paid on the provisional award, or undefined when that was not asked. */
  readonly monthsPaid: number | undefined
  /** Final less provisional, a month; negative where too much was paid. */
  readonly difference: MonthlyItems
  /** The difference of all months paid; undefined with `monthsPaid`. */
  readonly arrears: MonthlyItems | undefined
}

/**
 * Difference and arrears of a recomputed award, item by item.
 *
 *     difference = final − provisional
 *     months     = first payment to the last month paid, both included
 *     arrears    = difference × months
 */
export function recomputationFormula(
  provisional: MonthlyItems,
  final: MonthlyItems,
  firstPayment: YearMonth,
  paidThrough: YearMonth | undefined,
): ItemDifferences {
  const difference = items((item) => final[item] - provisional[item])
  const monthsPaid = paidThrough === undefined ? undefined : Math.max(0, paidThrough - firstPayment + 1)
  const arrears =
    monthsPaid === undefined ? undefined : items((item) => mulDiv(difference[item], monthsPaid, 1, 'halfUp'))
  return { monthsPaid, difference, arrears }
}

function items(of: (item: keyof MonthlyItems) => number): MonthlyItems {
  return {
    basic: of('basic') as Fen,
    account: of('account') as Fen,
    transitional: of('transitional') as Fen,
    localSupplement: of('localSupplement') as Fen,
    total: of('total') as Fen,
  }
}
