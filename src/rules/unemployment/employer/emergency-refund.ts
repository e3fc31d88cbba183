import { readerOf, type Citation, type Law, type ParameterPath, type Reader } from '../../../law/index.js'
import { mulDivMoney, SHARE_ONE, type Decimal, type Fen } from '../../../money/index.js'
import { frameOf, notEntitled, undetermined } from '../../frame.js'
import type { Computed, NotEntitled, Reason, Undetermined } from '../../outcome.js'
import type { Payment } from '../../payment.js'
import { present, ruleNotices } from '../../present.js'
import { readEmergencyInput, type EmergencyRefundInput, type EmergencyRequest } from './emergency-input.js'
import { emergencySteps, type EmergencyRefundValues } from './emergency-steps.js'
import { emergencyTerms, plainLimits, relaxedLimits, type EmergencyTerms } from './emergency-terms.js'
import { findLayoffs, type LayoffFinding } from './layoff-finding.js'
import { closedMeasure } from './measure.js'
import { paidOnce } from './paid-once.js'
import { periodSources } from './period-sources.js'
import { layoffReason } from './refund-reasons.js'

/** An emergency refund that is due. */
export interface EntitledEmergencyRefund extends Computed<EmergencyRefundValues, 'entitled'> {
  readonly rule: 'unemployment.emergencyRefund'
  /** Yuan, paid once to the firm. */
  readonly amounts: { readonly refund: Decimal }
  readonly payments: readonly Payment[]
}

/** The answer to a firm that asks for the emergency refund. */
export type EmergencyRefund = EntitledEmergencyRefund | NotEntitled | Undetermined

const texts: readonly Citation[] = [{ document: 'henan/2020-11' }]

/**
 * Emergency refund (应急稳岗返还) of Henan in 2019 and 2020 to a firm in temporary difficulty with recovery in sight.
 * Yuan, once, from the unemployment fund to the firm; in one of two ways, which the texts leave to the prefecture: six
 * months of last year's local unemployment benefit for each insured worker, or half of six months' social
 * contributions.
 *
 * Asked for are a prefecture whose fund lasts 24 months and a layoff rate of at most 4.5 %; since February 2020 of 5.5 %
 * for small and medium firms and firms hit by the epidemic, of 20 % for those of them with at most thirty insured.
 *
 * @returns `entitled` with the refund in yuan and its payment; `notEntitled` with every reason, also outside the months
 * of the measure; `undetermined` naming the missing value of the law or figure of the firm
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.month`, `decimal.…`,
 * `unemployment.notCountedAboveLeavers`, `unemployment.leaversBelowDrop`
 * @see 豫人社办〔2020〕11号
 * @example
 * const firm = {
 *   month: '2020-05', unit: 'sme', hitByEpidemic: true, recoveryExpected: true, option: 'benefitMonths',
 *   insured: 40, reserveMonths: 30, localBenefit: '1520', headcountAtStart: 40, headcountAtEnd: 40,
 * } as const
 * const refund = unemployment.emergencyRefund(firm, lawOf('luoyang'))
 * refund.outcome === 'entitled' && refund.amounts.refund.toFixed(2) // '364800.00': 1520 × 6 × 40
 */
export function emergencyRefund(input: EmergencyRefundInput, law: Law): EmergencyRefund {
  const rule = 'unemployment.emergencyRefund'
  const request = readEmergencyInput(input)
  const { month, layoffs } = request
  const reader = readerOf(law)
  const inForce = reader.choice('unemployment.emergency.inForce', month)
  if (inForce === 'notInForce')
    return notEntitled(frameOf(rule, law, reader), [
      closedMeasure(
        ['应急稳岗返还', 'the emergency refund'],
        month,
        periodSources(reader, 'unemployment.emergency.inForce', texts),
      ),
    ])
  const terms = inForce && emergencyTerms(month, reader)
  if (terms === undefined) return undetermined(frameOf(rule, law, reader), reader.missing)
  const relaxed = request.unit === 'sme' || request.hitByEpidemic ? relaxedLimits(month, reader) : undefined
  const limits =
    relaxed === undefined
      ? ({
          path: 'unemployment.emergency.layoff.limit',
          read: () => plainLimits(month, reader),
        } as const)
      : ({ path: 'unemployment.emergency.layoff.relaxed', read: () => relaxed } as const)
  const found = findLayoffs(layoffs, terms.method, month, limits, reader)
  const reasons = emergencyReasons(request, terms, found, limits.path, reader)
  if (reasons.length > 0) return notEntitled(frameOf(rule, law, reader), reasons)
  if (found.values === undefined)
    return undetermined(frameOf(rule, law, reader), [...found.missing, ...reader.missing])
  const { option, insured, localBenefit, socialContributions, ...rest } = request
  const byBenefit = option === 'benefitMonths'
  const values: EmergencyRefundValues = {
    month,
    unit: rest.unit,
    hitByEpidemic: rest.hitByEpidemic,
    recoveryExpected: rest.recoveryExpected,
    reserveMonths: rest.reserveMonths,
    requiredReserve: terms.reserveMonths,
    ...found.values,
    relaxed: relaxed !== undefined,
    insured,
    option,
    refundMonths: terms.months,
    localBenefit: byBenefit ? (localBenefit ?? (0 as Fen)) : null,
    socialContributions: byBenefit ? null : (socialContributions ?? (0 as Fen)),
    contributionShare: byBenefit ? null : terms.contributionShare,
    rounding: terms.rounding,
    refund: emergencyAmount(request, terms),
  }
  const shown = present(values, emergencySteps)
  return {
    ...frameOf(rule, law, reader, ruleNotices(values, emergencySteps)),
    rule,
    outcome: 'entitled',
    amounts: { refund: shown.refund },
    payments: paidOnce(rule, shown.month, shown.refund),
    values: shown,
  }
}

/**
 *     benefitMonths: last year's local benefit × months × insured workers
 *     contributions: social contributions of these months × share
 */
function emergencyAmount(
  { option, insured, localBenefit = 0 as Fen, socialContributions = 0 as Fen }: EmergencyRequest,
  { months, contributionShare, rounding }: EmergencyTerms,
): Fen {
  return option === 'benefitMonths'
    ? mulDivMoney(localBenefit, months * insured, 1, rounding)
    : mulDivMoney(socialContributions, contributionShare, SHARE_ONE, rounding)
}

function emergencyReasons(
  { recoveryExpected, reserveMonths }: EmergencyRequest,
  terms: EmergencyTerms,
  { values, within }: LayoffFinding,
  limits: ParameterPath,
  reader: Reader,
): readonly Reason[] {
  const reasons: Reason[] = []
  if (!recoveryExpected)
    reasons.push({
      code: 'unemployment.noRecovery',
      zh: '应急稳岗返还限于生产经营遇到暂时困难且恢复有望的企业',
      en: 'the emergency refund is for firms in temporary difficulty with recovery in sight',
      sources: periodSources(reader, 'unemployment.emergency.inForce', texts),
    })
  if (reserveMonths < terms.reserveMonths)
    reasons.push({
      code: 'unemployment.reserveTooLow',
      zh: `统筹地区基金备付${reserveMonths}个月，不足${terms.reserveMonths}个月`,
      en: `the fund of the prefecture lasts ${reserveMonths} months, ${terms.reserveMonths} are asked for`,
      sources: periodSources(reader, 'unemployment.emergency.reserveMonths', texts),
    })
  if (values !== undefined && !within)
    reasons.push(layoffReason(values, periodSources(reader, limits, texts)))
  return reasons
}
