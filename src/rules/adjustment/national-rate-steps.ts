import type { YearMonth } from '../../calendar/index.js'
import type { ChoiceOf, Citation } from '../../law/index.js'
import { roundingOf, type Fen, type Share } from '../../money/index.js'
import { computedStep, inputStep, parameterStep } from '../step-builders.js'
import type { StepTable } from '../step.js'

/** The values of an allowance adjusted at the national rate. */
export interface NationalRateValues {
  readonly year: number
  /** First month of the allowance. */
  readonly start: YearMonth
  /** First month of the higher allowance. */
  readonly effective: YearMonth
  readonly allowance: Fen
  readonly rate: Share
  readonly increase: Fen
  readonly newAllowance: Fen
  readonly rounding: ChoiceOf<'adjustment.pension.rounding'>
}

/** Articles 4 and 5: allowances of the basic item are adjusted at the national overall rate. */
export const incapacityRules: readonly Citation[] = [
  { document: 'national/2024-72', article: '第四条、第五条' },
]

/** Step table of {@link NationalRateValues}. */
export const nationalRateSteps: StepTable<NationalRateValues> = {
  year: inputStep(['调整年度', 'year of adjustment'], 'count', incapacityRules),
  start: inputStep(['病残津贴起发月', 'first month of the allowance'], 'month', incapacityRules),
  effective: computedStep(['调整执行月', 'effective from'], 'month', incapacityRules, {
    how: { zh: '与当年基本养老金调整同步，自1月起', en: 'with the pensions of the year, from January' },
    evidence: 'recalled',
  }),
  allowance: inputStep(['调整前病残津贴', 'allowance before'], 'yuan/month', incapacityRules),
  rate: parameterStep(
    ['全国总体调整比例', 'national overall rate'],
    'share',
    'adjustment.national.rate',
    incapacityRules,
  ),
  increase: computedStep(['月增加额', 'increase'], 'yuan/month', incapacityRules, {
    formula: '{allowance} × {rate}',
    rounding: (v) => roundingOf(v.rounding),
  }),
  newAllowance: computedStep(['调整后病残津贴', 'allowance after'], 'yuan/month', incapacityRules, {
    formula: '{allowance} + {increase}',
  }),
  rounding: parameterStep(['取整', 'rounding'], 'text', 'adjustment.pension.rounding', incapacityRules, {
    shown: () => false,
  }),
}
