import { dateText, monthText, type YearMonth } from '../../../calendar/index.js'
import type { Reader } from '../../../law/index.js'
import type { Reason } from '../../outcome.js'
import { illnessTerms } from './illness-conditions.js'
import { findingServesUntil, type AllowanceRequest } from './allowance-input.js'

const measures = { document: 'national/2024-72' } as const

/** Before 2025 the former illness retirement was open; then nothing else about the allowance is asked. */
export function formerRuleReason(application: YearMonth, reader: Reader): readonly Reason[] {
  if (illnessTerms(application, 'male', reader) === undefined) return []
  const month = monthText(application)
  return [
    {
      code: 'incapacity.formerRule',
      zh: `${month}尚无病残津贴，适用病退、退职的规定`,
      en: `there was no allowance in ${month}: the rules on illness retirement and resignation applied`,
      sources: [measures, { document: 'national/1978-104' }],
    },
  ]
}

/** Why no allowance is due: every reason that holds. */
export function allowanceReasons(
  request: AllowanceRequest,
  statutoryMonth: YearMonth,
  findingMonths: number | undefined,
): readonly Reason[] {
  const reasons: Reason[] = []
  const say = (code: string, zh: string, en: string, article?: string) =>
    reasons.push({
      code: `incapacity.${code}`,
      zh,
      en,
      sources: [article === undefined ? measures : { ...measures, article }],
    })
  if (request.workInjury)
    say(
      'workInjury',
      '因工致残的，由工伤保险支付',
      'after a work injury the work-injury insurance pays',
      '第二条',
    )
  if (!request.totalIncapacity)
    say(
      'notTotal',
      '未经鉴定为完全丧失劳动能力',
      'experts did not find total loss of work capacity',
      '第二条',
    )
  if (request.application >= statutoryMonth) {
    const month = monthText(statutoryMonth)
    say(
      'ageReached',
      `${month}已达到法定退休年龄，应办理退休`,
      `the statutory age is reached in ${month}: a pension is claimed instead`,
      '第二条',
    )
  }
  const until =
    findingMonths === undefined ? undefined : findingServesUntil(request.findingDay, findingMonths)
  if (until !== undefined && request.applicationDay > until) {
    const day = dateText(until)
    say(
      'findingTooOld',
      `鉴定结论已超过有效期（至${day}），需重新鉴定`,
      `the finding served until ${day}; a new one is needed`,
    )
  }
  return reasons
}

/** Why nothing is paid at all: it would have stopped before its first month. */
export function stoppedBeforeStart(through: YearMonth, firstPayment: YearMonth): readonly Reason[] {
  if (through >= firstPayment) return []
  return [
    {
      code: 'incapacity.stoppedBeforeStart',
      zh: '首次发放月之前已恢复缴费或经复查不符合，不予发放',
      en: 'contributions began again, or a review found capacity, before the first month of payment',
      sources: [measures],
    },
  ]
}
