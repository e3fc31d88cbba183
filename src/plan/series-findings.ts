import { aimOf } from './evaluate-cell.js'
import { found, type Finding, type PlanRule } from './finding.js'
import { plain } from './number-text.js'
import { boxOf, numberIn, onOneBasis, present } from './plan-rows.js'
import type { Indicator } from './types.js'

/** What two boxes show about one series: does the later baseline continue the earlier result, under which name? */

const continued: PlanRule = (plan) =>
  (plan.links?.continued ?? []).flatMap(({ earlier, later }) => {
    const [before, after] = present(plan, [earlier, later]) ?? []
    if (before === undefined || after === undefined) return []
    return [
      ...baselineAgainstResult(before, after),
      ...names(before, after, boxOf(plan, earlier)?.number ?? 0, boxOf(plan, later)?.number ?? 0),
      ...targets(before, after),
    ]
  })

function baselineAgainstResult(before: Indicator, after: Indicator): readonly Finding[] {
  const result = numberIn(before.result)
  const baseline = numberIn(after.baseline)
  if (!result || !baseline || before.result === undefined) return []
  const same = (key: 'comparator' | 'cumulative'): boolean =>
    before.result?.kind === 'number' &&
    after.baseline.kind === 'number' &&
    before.result[key] === after.baseline[key]
  if (result.eq(baseline) && same('comparator') && same('cumulative')) return []
  return [
    found(
      'series.baselineDiffers',
      'contradiction',
      [before.id, after.id],
      { result, baseline },
      {
        zh: `${after.name.zh}：上期结果${before.result.raw}与本期基数${after.baseline.raw}不一致。`,
        en: `${after.name.en}: the earlier result ${before.result.raw} and the later baseline ${after.baseline.raw} differ.`,
      },
    ),
  ]
}

function names(before: Indicator, after: Indicator, first: number, second: number): readonly Finding[] {
  if (before.name.zh === after.name.zh) return []
  return [
    found(
      'series.nameChanged',
      'note',
      [before.id, after.id],
      {},
      {
        zh: `同一指标两个名称：专栏${first}“${before.name.zh}”，专栏${second}“${after.name.zh}”；按同一序列处理。`,
        en: `One series, two names: box ${first} "${before.name.zh}", box ${second} "${after.name.zh}" (${after.name.en}); treated as one series.`,
      },
    ),
  ]
}

function targets(before: Indicator, after: Indicator): readonly Finding[] {
  const former = numberIn(before.target)
  const target = numberIn(after.target)
  if (!former || !target || !onOneBasis(before.target, after.target)) return []
  const aim = aimOf(after)
  if (aim !== aimOf(before) || (aim !== 'atLeast' && aim !== 'above') || target.gte(former)) return []
  return [
    found(
      'target.belowFormerTarget',
      'note',
      [before.id, after.id],
      { former, target },
      {
        zh: `${after.name.zh}：目标${after.target.raw}低于上一规划的目标${before.target.raw}（${plain(former)}→${plain(target)}）。`,
        en: `${after.name.en}: the target ${after.target.raw} lies below the former plan's target ${before.target.raw}.`,
      },
    ),
  ]
}

/** The rules of this file. */
export const seriesRules: readonly PlanRule[] = [continued]
