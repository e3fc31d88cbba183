import type { YearMonth } from '../../../calendar/index.js'
import type { DeciMonths, Fen, MoneyRounding, Share } from '../../../money/index.js'
import type { PayoutCause, PayoutForm } from './payout-form.js'

/** The values of a balance that is drawn, in the order of the formula. */
export interface PayoutValues {
  readonly because: PayoutCause
  readonly form: PayoutForm
  /** Month of retirement, or in which the balance is claimed. */
  readonly month: YearMonth
  /** Age at that month, where the divisor goes by it. */
  readonly ageMonths: number | null
  /** Divisor (计发月数), or the number of payments chosen; null for a fixed amount. */
  readonly divisor: DeciMonths | null
  readonly rounding: MoneyRounding
  readonly balance: Fen
  /** Each payment but the last; the whole sum where there is one. */
  readonly amount: Fen
  readonly payments: number
  /** The last payment: it takes what is left. */
  readonly last: Fen
  /** First month of payment. */
  readonly from: YearMonth
  /** Months between two payments. */
  readonly every: number
  readonly lastMonth: YearMonth
  /** Flat rate, where the tax is flat. */
  readonly taxRate: Share | null
  readonly taxRounding: MoneyRounding
  /** Income tax on each payment but the last. */
  readonly tax: Fen
  readonly lastTax: Fen
  readonly taxInAll: Fen
  readonly netInAll: Fen
  readonly paidThrough: YearMonth | null
  /** Payments made up to that month. */
  readonly paid: number | null
  /** What is left after them, and can be inherited. */
  readonly remainder: Fen | null
}
