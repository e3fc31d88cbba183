import { monthText, type YearMonth } from '../../../../calendar/index.js'
import type { Reason } from '../../../outcome.js'
import type { ClaimStanding } from '../claim/claim-formula.js'
import type { ClaimTerms } from '../claim/claim-terms.js'
import { CONDITIONS, HANDLING } from '../sources.js'
import type { ResidentAwardRequest } from './award-input.js'

/**
 * Why nothing is due in the month: every reason that holds. Without a standing, because the month the scheme began is
 * not known, those that do not rest on it.
 */
export function residentAwardReasons(
  request: ResidentAwardRequest,
  { reachMonth }: ClaimTerms,
  standing: ClaimStanding | undefined,
): readonly Reason[] {
  const { month, paidYears, drawsOtherPension } = request
  const { requiredYears, yearsShort, firstPayment } = standing ?? {
    requiredYears: 0,
    yearsShort: 0,
    firstPayment: reachMonth,
  }
  const reasons: Reason[] = []
  if (drawsOtherPension)
    reasons.push({
      code: 'resident.otherPension',
      zh: '已领取其他基本养老待遇',
      en: 'another basic pension is drawn',
      sources: [CONDITIONS],
    })
  if (yearsShort > 0)
    reasons.push({
      code: 'resident.tooFewYears',
      zh: `累计缴费${paidYears}年，应缴${requiredYears}年，还差${yearsShort}年`,
      en: `${paidYears} years are paid of the ${requiredYears} needed; ${yearsShort} are missing`,
      sources: [CONDITIONS],
    })
  if (month !== undefined && month < firstPayment) reasons.push(tooEarly(month, reachMonth, firstPayment))
  return reasons
}

function tooEarly(month: YearMonth, reach: YearMonth, first: YearMonth): Reason {
  return month < reach
    ? {
        code: 'resident.beforeAge',
        zh: `${monthText(month)}未年满领取年龄（${monthText(reach)}到龄）`,
        en: `the age is not reached in ${monthText(month)} but in ${monthText(reach)}`,
        sources: [CONDITIONS],
      }
    : {
        code: 'resident.beforeFirstPayment',
        zh: `${monthText(first)}起发放`,
        en: `payment begins in ${monthText(first)}`,
        sources: [HANDLING],
      }
}
