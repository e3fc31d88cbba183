import type { Bilingual } from '../law/types.js'

/** Why a verdict is what it is. */
export type VerdictReason =
  | 'reachesTarget'
  | 'missesTarget'
  | 'equalsStrictLimit'
  | 'boundInsideTarget'
  | 'boundOutsideTarget'
  | 'boundUndecided'
  | 'ratioEqual'
  | 'ratioDiffers'
  | 'levelAgainstTotal'
  | 'periodsDiffer'
  | 'targetInWords'
  | 'resultInWords'
  | 'kindsDiffer'
  | 'noTarget'
  | 'noResult'

/** What each reason says, given the two cells as printed. */
export const reasonText: Readonly<Record<VerdictReason, (target: string, result: string) => Bilingual>> = {
  reachesTarget: (target, result) => ({
    zh: `结果${result}达到目标${target}`,
    en: `the result ${result} reaches the target ${target}`,
  }),
  missesTarget: (target, result) => ({
    zh: `结果${result}未达到目标${target}`,
    en: `the result ${result} misses the target ${target}`,
  }),
  equalsStrictLimit: (target, result) => ({
    zh: `目标${target}不含本数，结果${result}恰好等于界限，严格说未达到`,
    en: `the target ${target} is strict and the result ${result} equals its limit: strictly, it is missed`,
  }),
  boundInsideTarget: (target, result) => ({
    zh: `结果只印了界限${result}，界限以内的任何值都达到目标${target}；确切数值不详`,
    en: `the result is only a bound, ${result}; every value within it meets ${target}, the value itself is unknown`,
  }),
  boundOutsideTarget: (target, result) => ({
    zh: `结果只印了界限${result}，界限以内没有任何值达到目标${target}`,
    en: `the result is only a bound, ${result}, and no value within it meets ${target}`,
  }),
  boundUndecided: (target, result) => ({
    zh: `结果只印了界限${result}，不足以判断是否达到目标${target}`,
    en: `the result is only a bound, ${result}, which leaves open whether ${target} is met`,
  }),
  ratioEqual: (target, result) => ({
    zh: `比例${result}与目标${target}相同`,
    en: `the ratio ${result} equals the target ${target}`,
  }),
  ratioDiffers: (target, result) => ({
    zh: `比例${result}与目标${target}不同；规划没有说明偏向哪一边算更好`,
    en: `the ratio ${result} differs from the target ${target}; the plan gives a ratio no direction`,
  }),
  levelAgainstTotal: (target, result) => ({
    zh: `${target}与${result}一为五年累计数、一为时点数（或单年数），不能比较`,
    en: `of ${target} and ${result}, one is a five-year total and one is a level: they cannot be compared`,
  }),
  periodsDiffer: (target, result) => ({
    zh: `${target}与${result}所累计的期间按脚注不同，不能比较`,
    en: `by their footnote marks, ${target} and ${result} are totals over different periods`,
  }),
  targetInWords: (target) => ({
    zh: `目标是文字（${target}），没有可比的数`,
    en: `the target is in words (${target}), not a number`,
  }),
  resultInWords: (_, result) => ({
    zh: `结果是文字（${result}），没有可比的数`,
    en: `the result is in words (${result}), not a number`,
  }),
  kindsDiffer: (target, result) => ({
    zh: `${target}与${result}一为比例、一为数值，不能比较`,
    en: `of ${target} and ${result}, one is a ratio and one a number`,
  }),
  noTarget: () => ({ zh: '没有目标值', en: 'there is no target' }),
  noResult: () => ({ zh: '没有结果数据', en: 'there is no result' }),
}
