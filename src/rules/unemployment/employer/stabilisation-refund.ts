import { readerOf, type Law } from '../../../law/index.js'
import type { Decimal } from '../../../money/index.js'
import { frameOf, notEntitled, undetermined } from '../../frame.js'
import type { Computed, NotEntitled, Undetermined } from '../../outcome.js'
import type { Payment } from '../../payment.js'
import { present, ruleNotices } from '../../present.js'
import { findLayoffs } from './layoff-finding.js'
import { paidOnce } from './paid-once.js'
import { lacksReserve, refundBase, refundOf, REFUSED, refusals } from './refund-formula.js'
import { readRefundInput, type StabilisationRefundInput } from './refund-input.js'
import { MISSING_RESERVE, refundNotices, refundReasons } from './refund-reasons.js'
import { refundSteps } from './refund-steps.js'
import { refundTerms } from './refund-terms.js'
import type { StabilisationRefundValues } from './refund-values.js'

/** A stabilisation refund that is due. */
export interface EntitledStabilisationRefund extends Computed<StabilisationRefundValues, 'entitled'> {
  readonly rule: 'unemployment.stabilisationRefund'
  /** Yuan, paid once to the unit. */
  readonly amounts: { readonly refund: Decimal }
  readonly payments: readonly Payment[]
}

/** The answer to a unit that asks for the refund. */
export type StabilisationRefund = EntitledStabilisationRefund | NotEntitled | Undetermined

/**
 * Stabilisation refund (稳岗返还, before 2019 稳岗补贴): a unit that laid off nobody, or few, gets back a share of the
 * unemployment contributions that it and its workers actually paid last year. Yuan, once, from the unemployment fund
 * to the unit.
 *
 * Henan: 30 % to large and 60 % to small and medium firms in 2021 and since 2023; 50 % and 90 % in the second half of
 * 2022; Luoyang 50 % in 2019. Six other kinds of unit count as small; organs and institutions get nothing. Asked for
 * are twelve months paid in full, nothing owed, and a layoff rate of at most 5.5 %, of 20 % with at most thirty
 * insured. The rate is compared exactly. Years that were not seen (2020, 2026) are `undetermined`; from 2014 to 2018
 * the text said “up to 50 %” (recalled).
 *
 * Lists of units barred for serious breaches or as “zombie firms” are not part of the model.
 *
 * @returns `entitled` with the refund in yuan and its payment; `notEntitled` with every reason; `undetermined` naming
 * the missing value of the law or figure of the unit
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.month`, `decimal.…`,
 * `unemployment.backPaymentsAbovePaid`, `unemployment.notCountedAboveLeavers`, `unemployment.leaversBelowDrop`
 * @see 豫人社办〔2025〕35号; 豫人社办〔2024〕47号; 豫人社办〔2023〕71号; 人社部发〔2022〕23号; 人社部发〔2014〕76号
 * @example
 * const firm = {
 *   month: '2025-09', unit: 'sme', contributionMonths: 60, arrearsCleared: true, paidLastYear: '48000',
 *   headcountAtStart: 80, headcountAtEnd: 76, leavers: 9, leaversNotCounted: 5, insured: 76,
 * } as const
 * const refund = unemployment.stabilisationRefund(firm, lawOf('luoyang'))
 * refund.outcome === 'entitled' && refund.amounts.refund.toFixed(2) // '28800.00'
 * refund.outcome === 'entitled' && refund.values.layoffRate.toFixed(4) // '0.0500': 4 of 4 + 76
 */
export function stabilisationRefund(input: StabilisationRefundInput, law: Law): StabilisationRefund {
  const rule = 'unemployment.stabilisationRefund'
  const request = readRefundInput(input)
  const { month, unit, facts, labourDispatch } = request
  const reader = readerOf(law)
  const terms = refundTerms(month, unit, reader)
  if (terms === undefined) return undetermined(frameOf(rule, law, reader), reader.missing)
  const path = 'unemployment.refund.layoff.limits'
  const limits = { path, read: () => reader.table(path, month) } as const
  const found = findLayoffs(facts, terms.method, month, limits, reader)
  const tooMany = found.values !== undefined && !found.within
  const refused = refusals(facts, terms) | (tooMany ? REFUSED.layoffs : 0)
  if (refused !== 0 || terms.size === 'excluded') {
    const reasons = refundReasons(refused, request, terms, found.values, reader)
    return notEntitled(frameOf(rule, law, reader), reasons)
  }
  const missing = [
    ...(lacksReserve(facts, terms) ? [MISSING_RESERVE] : []),
    ...found.missing,
    ...reader.missing,
  ]
  if (missing.length > 0 || found.values === undefined)
    return undetermined(frameOf(rule, law, reader), missing)
  const base = refundBase(facts)
  const asksReserve = terms.reserveMonths !== null
  const values: StabilisationRefundValues = {
    month,
    unit,
    contributionMonths: facts.contributionMonths,
    requiredMonths: terms.months,
    arrearsCleared: facts.arrearsCleared,
    reserveMonths: asksReserve ? facts.reserveMonths : null,
    requiredReserve: terms.reserveMonths,
    ...found.values,
    paidLastYear: facts.paidLastYear,
    backPayments: facts.backPayments,
    base,
    size: terms.size,
    share: terms.share,
    basis: terms.basis,
    rounding: terms.rounding,
    refund: refundOf(base, terms),
  }
  const shown = present(values, refundSteps)
  const notices = [...ruleNotices(values, refundSteps), ...refundNotices(terms, labourDispatch)]
  return {
    ...frameOf(rule, law, reader, notices),
    rule,
    outcome: 'entitled',
    amounts: { refund: shown.refund },
    payments: paidOnce('unemployment.stabilisationRefund', shown.month, shown.refund),
    values: shown,
  }
}
