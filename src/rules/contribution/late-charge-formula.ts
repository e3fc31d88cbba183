import { daysBetween, type CalendarDate } from '../../calendar/index.js'
import { mulDivMoney, SHARE_ONE, TO_FEN, type Fen, type Share } from '../../money/index.js'

/** Days late: from the day after the due date to the day of payment, that day included; 0 when paid in time. */
export function daysLate(dueDate: CalendarDate, paidDate: CalendarDate): number {
  return paidDate > dueDate ? daysBetween(dueDate, paidDate) : 0
}

/**
 * The late-payment charge.
 *
 *     charge = unpaid amount × 0.05 % × days late
 */
export function lateChargeOf(amount: Fen, days: number, dailyRate: Share): Fen {
  return mulDivMoney(amount, dailyRate * days, SHARE_ONE, TO_FEN)
}
