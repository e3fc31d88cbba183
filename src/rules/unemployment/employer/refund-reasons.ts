import type { Citation, Missing, Notice, Reader } from '../../../law/index.js'
import type { Reason } from '../../outcome.js'
import type { LayoffValues } from './layoff-finding.js'
import { periodSources } from './period-sources.js'
import { REFUSED, type RefundTerms } from './refund-formula.js'
import type { RefundRequest } from './refund-input.js'
import { kindGroup } from './unit-kind.js'

const latest: readonly Citation[] = [{ document: 'henan/2025-35' }]

/** Every reason for which a unit gets no refund. */
export function refundReasons(
  refused: number,
  { unit, facts }: RefundRequest,
  terms: RefundTerms,
  layoffs: LayoffValues | undefined,
  reader: Reader,
): readonly Reason[] {
  const cited = (path: Parameters<typeof periodSources>[1]) => periodSources(reader, path, latest)
  const reasons: Reason[] = []
  if ((refused & REFUSED.kind) !== 0)
    reasons.push({
      code: 'unemployment.kindExcluded',
      zh: '该类单位不享受稳岗返还',
      en: 'this kind of unit gets no stabilisation refund',
      sources: cited(`unemployment.refund.kinds.${kindGroup(unit) === 'public' ? 'public' : 'other'}`),
    })
  if ((refused & REFUSED.months) !== 0)
    reasons.push({
      code: 'unemployment.tooFewMonths',
      zh: `足额缴费${facts.contributionMonths}个月，不足${terms.months}个月`,
      en: `${facts.contributionMonths} months paid in full, ${terms.months} are asked for`,
      sources: cited('unemployment.refund.months'),
    })
  if ((refused & REFUSED.arrears) !== 0)
    reasons.push({
      code: 'unemployment.arrears',
      zh: '存在失业保险欠费，足额补缴后方可享受',
      en: 'unemployment contributions are owed; the refund is open once they are paid',
      sources: cited('unemployment.refund.months'),
    })
  if ((refused & REFUSED.reserve) !== 0)
    reasons.push({
      code: 'unemployment.reserveTooLow',
      zh: `基金备付${facts.reserveMonths}个月，不足${terms.reserveMonths}个月`,
      en: `the fund lasts ${facts.reserveMonths} months, ${terms.reserveMonths} are asked for`,
      sources: cited('unemployment.refund.reserveMonths'),
    })
  if (layoffs !== undefined && (refused & REFUSED.layoffs) !== 0)
    reasons.push(layoffReason(layoffs, cited('unemployment.refund.layoff.limits')))
  return reasons
}

/** The reason of a layoff rate beyond its limit. */
export function layoffReason(values: LayoffValues, sources: readonly Citation[]): Reason {
  const { layoffs, layoffBase, layoffLimit, atLimit } = values
  const workers = (layoffBase ?? 0) / 10_000
  const limit = (layoffLimit ?? 0) / 10_000
  const below = atLimit === 'beyond'
  return {
    code: 'unemployment.layoffs',
    zh: `裁员${layoffs}人，占${workers}人的比例${below ? '未低于' : '超过'}上限${limit}%`,
    en: `${layoffs} laid off out of ${workers}, ${below ? 'not below' : 'beyond'} the limit of ${limit} %`,
    sources,
  }
}

/** The reserve the law asks for and nobody named. */
export const MISSING_RESERVE: Missing = {
  kind: 'input',
  path: 'reserveMonths',
  zh: '缺少基金备付月数：当年政策以此为前提',
  en: 'needs the months the fund lasts: the measure of the year presupposes a reserve',
}

/** What is said beside the amount. */
export function refundNotices(terms: RefundTerms, labourDispatch: boolean): readonly Notice[] {
  const notices: Notice[] = []
  if (terms.basis === 'upTo') notices.push(ceilingNotice('unemployment.refund.basis'))
  if (labourDispatch)
    notices.push({
      code: 'input',
      subject: 'labourDispatch',
      zh: '劳务派遣单位另有规定（2024年起按豫人社办〔2024〕47号），不适用免申即享，先由经办机构审核',
      en: 'labour-dispatch firms have rules of their own (since 2024 those of 豫人社办〔2024〕47号): no payment without application, the agency checks first',
    })
  return notices
}

/** That the text names a ceiling only. */
export function ceilingNotice(subject: string): Notice {
  return {
    code: 'estimate',
    subject,
    zh: '文本为最高标准，实发由各地在此之内确定',
    en: 'the text names a ceiling; the place decides what is paid within it',
  }
}
