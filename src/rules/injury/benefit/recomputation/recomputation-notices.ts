import { monthText } from '../../../../calendar/index.js'
import {
  definitionOf,
  type Law,
  type Missing,
  type Notice,
  type ParameterValue,
} from '../../../../law/index.js'
import type { AnyOutcome, NotEntitled, Reason } from '../../../outcome.js'
import type { RecomputedRow } from './recomputation-steps.js'

/** Until the final figure is published a value is provisional, or was carried forward on the caller's request. */
function isProvisional({ status, basis }: ParameterValue): boolean {
  return status === 'provisional' || basis === 'precedingYear' || basis === 'carried'
}

/** The parameters that keep a benefit provisional: their final figure is not published. */
export function stillOpen(outcomes: readonly AnyOutcome[], law: Law): readonly Missing[] {
  const open = outcomes.flatMap(({ parameters }) => parameters.filter(isProvisional))
  return [...new Set(open.map(({ path }) => path))].map((path) => ({
    kind: 'parameter',
    path,
    place: law.place.key,
    zh: `待遇仍为暂定：${law.place.zh}的“${definitionOf(path).zh}”尚未公布`,
    en: `the benefit is still provisional: the ${definitionOf(path).en} of ${law.place.en} is not published yet`,
  }))
}

/** Why nothing is computed again. */
export function notDue(outcomes: readonly AnyOutcome[]): readonly Reason[] {
  const refused = outcomes.filter((each): each is NotEntitled => each.outcome === 'notEntitled')
  const reasons = refused.flatMap((each) => each.reasons)
  return [...new Map(reasons.map((reason) => [reason.code, reason])).values()]
}

/** What the figures leave out, and what is odd about them. */
export function recomputationNotices(
  rows: readonly RecomputedRow[],
  wasProvisional: boolean,
  cut: RecomputedRow | undefined,
): readonly Notice[] {
  const notices: Notice[] = []
  if (!wasProvisional)
    notices.push({
      code: 'input',
      subject: 'thenLaw',
      zh: '按核定时所知的法律，该待遇并非暂定',
      en: 'under the law as known at the award nothing in it was provisional',
    })
  if (rows.some(({ difference }) => difference < 0))
    notices.push({
      code: 'rule.unsettled',
      subject: 'arrears',
      zh: '重算数低于原发数，差额为多发；如何退还或抵扣未见明文',
      en: 'the final amount is lower, so the difference was overpaid; how it is returned was not seen in any text',
    })
  if (cut !== undefined && cut.last !== null)
    notices.push({
      code: 'estimate',
      subject: 'arrears',
      zh: `生活护理费次年1月重新核定，补发算至${monthText(cut.last)}`,
      en: `nursing is set anew in January, so its arrears are counted through ${monthText(cut.last)}`,
    })
  return notices
}
