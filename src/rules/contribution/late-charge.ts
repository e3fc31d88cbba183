import { dateText, monthOf } from '../../calendar/index.js'
import { readerOf, type Law } from '../../law/index.js'
import { frameOf, undetermined } from '../frame.js'
import type { Computed, Undetermined } from '../outcome.js'
import { present, ruleNotices } from '../present.js'
import { daysLate, lateChargeOf } from './late-charge-formula.js'
import { readLateChargeInput, type LateChargeInput } from './late-charge-input.js'
import { lateChargeSteps, type LateChargeValues } from './late-charge-steps.js'

/** The charge, or what the law lacks. */
export type LateCharge = Computed<LateChargeValues, 'determined'> | Undetermined

/**
 * The late-payment charge on contributions paid after they were due (滞纳金): days late × daily rate of the month
 * they were due × the unpaid amount, to the fen. Paid in time, it is 0.
 *
 * A deferral bears no charge until its end: give the last day of the deferral as the due date. The fine for
 * arrears that stay unpaid after the agency's deadline is not part of it.
 *
 * @param input amount in yuan, days 'YYYY-MM-DD'
 * @returns `determined` with days and charge in yuan; `undetermined` when the law holds no rate for the due month
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `decimal.…`, `calendar.date`
 * @see 社会保险法 第八十六条
 * @example
 * const law = lawOf('luoyang')
 * const late = employeePension.lateCharge({ amount: '10000', dueDate: '2025-07-31', paidDate: '2025-08-30' }, law)
 * late.outcome === 'determined' && late.values.charge.toFixed(2) // '150.00': 30 days
 */
export function lateCharge(input: LateChargeInput, law: Law): LateCharge {
  const { amount, dueDate, paidDate } = readLateChargeInput(input)
  const reader = readerOf(law)
  const dailyRate = reader.share('employeePension.contribution.lateCharge.dailyRate', monthOf(dueDate))
  if (dailyRate === undefined)
    return undetermined(frameOf('employeePension.lateCharge', law, reader), reader.missing)
  const days = daysLate(dueDate, paidDate)
  const values: LateChargeValues = {
    amount,
    dueDate: dateText(dueDate),
    paidDate: dateText(paidDate),
    days,
    dailyRate,
    charge: lateChargeOf(amount, days, dailyRate),
  }
  return {
    ...frameOf('employeePension.lateCharge', law, reader, ruleNotices(values, lateChargeSteps)),
    outcome: 'determined',
    values: present(values, lateChargeSteps),
  }
}
