import { monthText } from '../../../../calendar/index.js'
import type { Reason } from '../../../outcome.js'
import type { AwardRequest } from './award-input.js'
import type { RetirementAgeValues } from '../retirement/retirement-age-steps.js'

/** Why no pension is due at this month: too early, or too few months. Both are named when both hold. */
export function awardReasons(
  request: Pick<AwardRequest, 'retirement' | 'totalMonths'>,
  window: RetirementAgeValues,
  minimumMonths: number,
): readonly Reason[] {
  const reasons: Reason[] = []
  if (request.retirement < window.earliestMonth) {
    const earliest = monthText(window.earliestMonth)
    const statutory = monthText(window.statutoryMonth)
    reasons.push({
      code: 'award.tooEarly',
      zh: `退休月早于最早可退休月${earliest}（法定退休月${statutory}）`,
      en: `the retirement month lies before the earliest possible one, ${earliest} (statutory month ${statutory})`,
      sources: [{ document: 'national/delay-2024' }, { document: 'national/2024-94', article: '第一条' }],
    })
  }
  if (request.totalMonths < minimumMonths) {
    const short = minimumMonths - request.totalMonths
    reasons.push({
      code: 'award.tooFewMonths',
      zh: `累计缴费${request.totalMonths}个月，低于最低缴费年限${minimumMonths}个月，还差${short}个月`,
      en: `${request.totalMonths} months, ${short} short of the minimum of ${minimumMonths}`,
      sources: [
        { document: 'national/sil', article: '第十六条' },
        { document: 'national/delay-2024', article: '第二条' },
      ],
    })
  }
  return reasons
}
