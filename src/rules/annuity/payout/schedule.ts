import { DECI_MONTH_ONE, mulDivMoney, type Fen, type MoneyRounding } from '../../../money/index.js'

/** A balance drawn in equal payments until it is used up; the last one takes what is left. */
export interface Schedule {
  /** Each payment but the last. */
  readonly amount: Fen
  /** How many payments there are, the last one included. */
  readonly payments: number
  readonly last: Fen
}

/** The same, to be written into: a run over columns uses one for all rows. */
export interface ScheduleScratch {
  amount: Fen
  payments: number
  last: Fen
}

/**
 * A balance over a divisor in tenths (计发月数, or ten times a number of payments).
 *
 *     amount   = balance ÷ divisor, at least a fen, at most the balance
 *     payments = the divisor, up to a whole number; fewer where the balance is used up before
 *     last     = balance − amount × (payments − 1); a single payment is the whole balance, unrounded
 *
 * The balance is above 0.
 */
export function scheduleByDivisor(
  balance: Fen,
  divisor: number,
  rounding: MoneyRounding,
  into: ScheduleScratch = emptySchedule(),
): Schedule {
  const amount = atMost(balance, Math.max(1, mulDivMoney(balance, DECI_MONTH_ONE, divisor, rounding)))
  const most = Math.ceil(divisor / DECI_MONTH_ONE)
  return fill(balance, amount, Math.min(most, Math.ceil(balance / amount)), into)
}

/** A balance in payments of a chosen amount. Both are above 0. */
export function scheduleByAmount(balance: Fen, amount: Fen): Schedule {
  const each = atMost(balance, amount)
  return fill(balance, each, Math.ceil(balance / each), emptySchedule())
}

function atMost(balance: Fen, amount: number): Fen {
  return (amount > balance ? balance : amount) as Fen
}

/** A schedule not found yet. */
export function emptySchedule(): ScheduleScratch {
  return { amount: 0 as Fen, payments: 0, last: 0 as Fen }
}

function fill(balance: Fen, amount: Fen, payments: number, into: ScheduleScratch): Schedule {
  into.amount = payments === 1 ? balance : amount
  into.payments = payments
  into.last = (balance - amount * (payments - 1)) as Fen
  return into
}

/** What is left, and can be inherited, after some payments. */
export function remainderAfter(balance: Fen, schedule: Schedule, paid: number): Fen {
  return (paid >= schedule.payments ? 0 : balance - schedule.amount * Math.max(0, paid)) as Fen
}
