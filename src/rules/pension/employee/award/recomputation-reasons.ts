import { monthText, yearOf, type YearMonth } from '../../../../calendar/index.js'
import {
  definitionOf,
  type Law,
  type Missing,
  type Notice,
  type ParameterValue,
} from '../../../../law/index.js'
import type { Reason } from '../../../outcome.js'
import type { Award, EntitledAward } from './award.js'
import type { RecomputationValues } from './recomputation-steps.js'

const practice = { document: 'practice/provisional-award' }

/** True for a value that will be settled later: provisional, or carried forward on the caller's request. */
function isProvisional({ status, basis }: ParameterValue): boolean {
  return status === 'provisional' || basis === 'carried'
}

/** The parameters that keep an award provisional under a law: their final figure is not published. */
export function stillProvisional(award: EntitledAward, law: Law): readonly Missing[] {
  const month = award.values.retirement
  return award.parameters.filter(isProvisional).map(({ path }) => ({
    kind: 'parameter',
    path,
    place: law.place.key,
    month,
    zh: `核定仍为预发：${law.place.zh}${month}的“${definitionOf(path).zh}”尚未公布`,
    en: `the award is still provisional: the ${definitionOf(path).en} of ${law.place.en} for ${month} is not published`,
  }))
}

/** Why nothing is recomputed when an award is not due under one of the laws. */
export function notDueReasons(provisional: Award, final: Award): readonly Reason[] {
  const then = provisional.outcome === 'notEntitled' ? provisional.reasons : []
  const now = final.outcome === 'notEntitled' ? final.reasons : []
  if (now.length === 0) return [NO_PROVISIONAL_AWARD, ...then]
  return then.length === 0 ? [NO_LONGER_DUE, ...now] : now
}

const NO_LONGER_DUE: Reason = {
  code: 'recomputation.notDueNow',
  zh: '按现行所知的法律不符合领取条件，预发的待遇无从重算',
  en: 'no pension is due under the law as known now, so there is nothing to recompute the award to',
  sources: [practice],
}

const NO_PROVISIONAL_AWARD: Reason = {
  code: 'recomputation.noProvisionalAward',
  zh: '按核定时所知的法律不符合领取条件，没有可重算的预发待遇',
  en: 'no pension was due under the law as known at the award, so there is none to recompute',
  sources: [practice],
}

/** What the figures leave out, and what is odd about them. */
export function recomputationNotices(
  provisional: EntitledAward,
  final: EntitledAward,
  values: RecomputationValues,
): readonly Notice[] {
  const notices: Notice[] = []
  const { retirement, paidThrough, differenceTotal } = values
  if (!provisional.parameters.some(isProvisional))
    notices.push({
      code: 'input',
      subject: 'thenLaw',
      zh: '按核定时所知的法律，该核定并非预发',
      en: 'under the law as known at the award nothing in it was provisional',
    })
  if (final.firstPayment !== provisional.firstPayment)
    notices.push({
      code: 'rule.unsettled',
      subject: 'firstPayment',
      zh: `两次核定的首次发放月不同（${provisional.firstPayment}、${final.firstPayment}），已发月数按预发核定计算`,
      en: `the first month of payment differs (${provisional.firstPayment}, ${final.firstPayment}): months are counted from the provisional award`,
    })
  if (differenceTotal < 0)
    notices.push({
      code: 'rule.unsettled',
      subject: 'differenceTotal',
      zh: '重算数低于预发数，差额为多发；如何退还或抵扣未见明文',
      en: 'the final award is lower, so the difference was overpaid; how it is returned or set off was not seen in any text',
    })
  if (paidThrough !== undefined && yearOf(paidThrough) > yearOf(retirement))
    notices.push(adjustmentNotice(retirement, paidThrough))
  return notices
}

/** Who has retired by 31 December takes part in the adjustment of the next 1 January. */
function adjustmentNotice(retirement: YearMonth, paidThrough: YearMonth): Notice {
  const first = yearOf(retirement) + 1
  const last = yearOf(paidThrough)
  const years = first === last ? `${first}` : `${first}-${last}`
  return {
    code: 'estimate',
    subject: 'arrears',
    zh: `已发至${monthText(paidThrough)}，其间${years}年的养老金调整不在本规则之内，补发额未含调整的影响`,
    en: `paid through ${monthText(paidThrough)}: the adjustments of ${years} are not part of this rule, and the arrears leave out their effect`,
  }
}
