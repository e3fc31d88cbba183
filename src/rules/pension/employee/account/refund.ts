import { readerOf, type Law } from '../../../../law/index.js'
import type { Decimal } from '../../../../money/index.js'
import { frameOf, notEntitled, undetermined } from '../../../frame.js'
import type { Computed, NotEntitled, Undetermined } from '../../../outcome.js'
import { present, ruleNotices } from '../../../present.js'
import { minimumDecidedAt, minimumMonthsAt } from '../retirement/minimum-months.js'
import { readRefundInput, type RefundInput } from './refund-input.js'
import { missingOfRefund, refundReasons, type RefundLaw } from './refund-reasons.js'
import { refundSteps, type RefundValues } from './refund-steps.js'
import { retirementWindow } from '../retirement/retirement-age.js'

/** A refund that is due. */
export interface EntitledRefund extends Computed<RefundValues, 'entitled'> {
  /** Yuan, paid once. */
  readonly amounts: { readonly amount: Decimal }
}

/** The answer to a request for the account in one sum. */
export type Refund = EntitledRefund | NotEntitled | Undetermined

/**
 * The individual account in one sum at the end of the relation (个人账户一次性返还): for somebody past the
 * statutory age who is short of the minimum and neither pays on nor moves to the scheme of residents, and for
 * somebody abroad who has lost Chinese nationality. Written request, and confirmation after being told of the
 * consequences. The balance alone, nothing from the pooled fund; never earlier.
 *
 * @returns `entitled` with the amount in yuan; `notEntitled` with every reason; `undetermined` with what the
 * law lacks or the input does not say
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.month`, `decimal.…`,
 * `retirement.originalAge`, `refund.monthBeforeBirth`
 * @see 人社部令第13号 第三条、第六条; 社会保险法 第十四条
 * @example
 * const refund = employeePension.refund({
 *   sex: 'male', birth: '1962-05', originalRetirementAge: 60, because: 'shortOfMinimum', month: '2026-03',
 *   totalMonths: 96, accountBalance: '38211.45',
 *   writtenRequest: true, confirmed: true, continues: false, movesToResidents: false,
 * }, lawOf('luoyang'))
 * refund.outcome === 'entitled' && refund.amounts.amount.toFixed(2) // '38211.45'
 */
export function refund(input: RefundInput, law: Law): Refund {
  const rule = 'employeePension.refund'
  const reader = readerOf(law)
  const request = readRefundInput(input, reader)
  const { because, month, totalMonths, accountBalance, person } = request
  const window = because === 'shortOfMinimum' ? retirementWindow(person, reader) : undefined
  const minimumMonths = window && minimumMonthsAt(minimumDecidedAt(month, window.statutoryMonth), reader)
  const age: RefundLaw | undefined =
    window !== undefined && minimumMonths !== undefined
      ? { statutoryMonth: window.statutoryMonth, minimumMonths }
      : undefined
  const reasons = refundReasons(request, age)
  if (reasons.length > 0) return notEntitled(frameOf(rule, law, reader), reasons)
  const missing = [...missingOfRefund(request), ...reader.missing]
  if (missing.length > 0) return undetermined(frameOf(rule, law, reader), missing)
  const values: RefundValues = {
    because,
    month,
    statutoryMonth: age?.statutoryMonth ?? null,
    totalMonths,
    minimumMonths: age?.minimumMonths ?? null,
    accountBalance,
    amount: accountBalance,
  }
  const shown = present(values, refundSteps)
  return {
    ...frameOf(rule, law, reader, ruleNotices(values, refundSteps)),
    outcome: 'entitled',
    amounts: { amount: shown.amount },
    values: shown,
  }
}
