import type { YearMonth } from '../../../calendar/index.js'
import type { DeciMonths, Fen, MoneyRounding, Share } from '../../../money/index.js'
import type { PayoutCause, PayoutForm } from './payout-form.js'

/** The values of a balance that is drawn, in the order of the formula. */
export interface PayoutValues {
  /** Why the balance is drawn. */
  readonly because: PayoutCause
  /** How it is drawn. */
  readonly form: PayoutForm
  /** Month of retirement, or in which the balance is claimed. */
  readonly month: YearMonth
  /** Age at that month, where the divisor goes by it. */
  readonly ageMonths: number | null
  /** Divisor (计发月数), or the number of payments chosen; null for a fixed amount. */
  readonly divisor: DeciMonths | null
  /** How a payment is rounded. */
  readonly rounding: MoneyRounding
  /** Balance that is drawn. */
  readonly balance: Fen
  /** Each payment but the last; the whole sum where there is one. */
  readonly amount: Fen
  /** Number of payments, the last one included. */
  readonly payments: number
  /** The last payment: it takes what is left. */
  readonly last: Fen
  /** First month of payment. */
  readonly from: YearMonth
  /** Months between two payments. */
  readonly every: number
  /** Month of the last payment. */
  readonly lastMonth: YearMonth
  /** Flat rate, where the tax is flat. */
  readonly taxRate: Share | null
  /** How the tax is rounded. */
  readonly taxRounding: MoneyRounding
  /** Income tax on each payment but the last. */
  readonly tax: Fen
  /** Income tax on the last payment. */
  readonly lastTax: Fen
  /** Income tax over all payments. */
  readonly taxInAll: Fen
  /** All payments after tax. */
  readonly netInAll: Fen
  /** Month up to which payments were made; null where that was not asked. */
  readonly paidThrough: YearMonth | null
  /** Payments made up to that month. */
  readonly paid: number | null
  /** What is left after them, and can be inherited. */
  readonly remainder: Fen | null
}
