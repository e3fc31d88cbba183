import { addMonths, LAST_YEAR, monthText, type YearMonth } from '../../../calendar/index.js'
import { ShebaoError } from '../../../errors.js'
import type { Notice } from '../../../law/index.js'
import { toDecimal, type Decimal, type Fen, type MoneyRounding, type Share } from '../../../money/index.js'
import type { Computed } from '../../outcome.js'
import type { Payer, Payment } from '../../payment.js'
import { EVERY, type PayoutCause, type PayoutForm } from './payout-form.js'
import type { PayoutRequest } from './payout-request.js'
import type { PayoutPlan } from './payout-terms.js'
import type { PayoutValues } from './payout-values.js'
import { remainderAfter } from './schedule.js'

/** Amounts of a balance that is drawn, yuan. */
export interface PayoutAmounts {
  /** Each payment but the last, before tax; the whole sum where there is one. */
  readonly amount: Decimal
  /** The last payment, before tax. */
  readonly last: Decimal
  /** Income tax on each payment but the last. */
  readonly tax: Decimal
  /** Income tax over all payments. */
  readonly taxInAll: Decimal
  /** All payments after tax. */
  readonly netInAll: Decimal
}

/** A balance that is drawn. */
export interface EntitledPayout extends Computed<PayoutValues, 'entitled'> {
  /** Payments and tax, yuan. */
  readonly amounts: PayoutAmounts
  /** The payments before tax: their sum is the balance. */
  readonly payments: readonly Payment[]
}

/** The tax on the payments of a plan. */
export interface PayoutTax {
  readonly taxRate: Share | null
  readonly taxRounding: MoneyRounding
  readonly tax: Fen
  readonly lastTax: Fen
}

/** The values of a plan with its tax. @throws ShebaoError `annuity.beyondCalendar` when it ends after the last month there is */
export function payoutValues(
  because: PayoutCause,
  form: PayoutForm,
  request: PayoutRequest,
  plan: PayoutPlan,
  { taxRate, taxRounding, tax, lastTax }: PayoutTax,
): PayoutValues {
  const { balance, month, paidThrough } = request
  const { ageMonths, divisor, rounding, amount, payments, last } = plan
  const from = request.from ?? month
  const every = EVERY[form]
  const lastMonth = addMonths(from, (payments - 1) * every)
  if (lastMonth >= (LAST_YEAR + 1) * 12) throw beyondCalendar(payments)
  const taxInAll = (tax * (payments - 1) + lastTax) as Fen
  const made = paidThrough === undefined ? null : Math.floor((paidThrough - from) / every) + 1
  const paid = made === null ? null : Math.max(0, Math.min(payments, made))
  return {
    because,
    form,
    month,
    ageMonths,
    divisor,
    rounding,
    balance,
    amount,
    payments,
    last,
    from,
    every,
    lastMonth,
    taxRate,
    taxRounding,
    tax,
    lastTax,
    taxInAll,
    netInAll: (balance - taxInAll) as Fen,
    paidThrough: paidThrough ?? null,
    paid,
    remainder: paid === null ? null : remainderAfter(balance, plan, paid),
  }
}

function beyondCalendar(payments: number): ShebaoError {
  return new ShebaoError('input', [
    {
      code: 'annuity.beyondCalendar',
      path: ['from'],
      message: `the last of ${payments} payments would lie after ${LAST_YEAR}-12`,
    },
  ])
}

/** What payments of a scheme are called, and who makes them. */
export interface PaymentName {
  readonly benefit: string
  readonly zh: string
  readonly en: string
  readonly payer: Payer
}

/** The payments of a plan: monthly ones as one entry with the last apart, others one by one. */
export function paymentsOf(values: PayoutValues, name: PaymentName): readonly Payment[] {
  const { amount, last, payments, from, every, lastMonth } = values
  const once = (sum: Fen, month: YearMonth): Payment => ({
    ...name,
    amount: toDecimal(sum, 2),
    periodicity: 'once',
    from: monthText(month),
    to: monthText(month),
  })
  const end = once(last, lastMonth)
  if (payments === 1) return [end]
  if (every !== 1)
    return [...Array.from({ length: payments - 1 }, (_, i) => once(amount, addMonths(from, i * every))), end]
  return [
    {
      ...name,
      amount: toDecimal(amount, 2),
      periodicity: 'monthly',
      from: monthText(from),
      to: monthText(addMonths(lastMonth, -1)),
    },
    end,
  ]
}

/** That a balance drawn over time goes on earning, which a schedule fixed today leaves out. */
export function withoutReturns(values: PayoutValues): readonly Notice[] {
  if (values.payments === 1) return []
  return [
    {
      code: 'estimate',
      subject: 'payments',
      zh: '领取期间的投资收益未计入，次数和末次领取额随收益变动；各次税额均按首次领取月的税法计算',
      en: 'returns earned while the balance is drawn are left out: they change how long it lasts and the last payment; every payment is taxed by the law of the first month',
    },
  ]
}
