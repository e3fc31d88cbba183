import type { YearMonth } from '../../../calendar/index.js'
import type { Citation } from '../../../law/index.js'
import type { Fen } from '../../../money/index.js'
import { computedStep, inputStep } from '../../step-builders.js'
import type { Step, StepTable } from '../../step.js'
import { BENEFIT_WORDS } from './injury-adjustment-steps.js'
import type { AdjustedBenefit } from './recipient-input.js'

/** The values of a benefit carried through the years. */
export interface InjuryThroughValues {
  readonly benefit: AdjustedBenefit
  readonly start: YearMonth
  readonly through: YearMonth
  /** The amount in the first month. */
  readonly first: Fen
  /** How many adjustments had effect. */
  readonly adjustments: number
  readonly increases: Fen
  readonly amount: Fen
}

/** One year of it. */
export interface InjuryThroughRow {
  readonly year: number
  readonly effective: YearMonth
  readonly opening: Fen
  readonly increase: Fen
  readonly closing: Fen
}

const SOURCES: readonly Citation[] = [{ document: 'national/2010-586', article: '第四十条' }]

/** Step table of {@link InjuryThroughValues}. */
export const injuryThroughSteps: StepTable<InjuryThroughValues> = {
  benefit: inputStep(['待遇', 'benefit'], 'text', SOURCES, { words: BENEFIT_WORDS }),
  start: inputStep(['起领月', 'first month of the benefit'], 'month', SOURCES),
  through: inputStep(['截至月', 'month asked for'], 'month', SOURCES),
  first: inputStep(['起领月数额', 'amount in the first month'], 'yuan/month', SOURCES),
  adjustments: computedStep(['调整次数', 'adjustments'], 'count', SOURCES, {
    how: { zh: '截至该月已执行的调整', en: 'those with effect by the month asked for' },
  }),
  increases: computedStep(['历年增加额合计', 'increases together'], 'yuan/month', SOURCES, {
    how: { zh: '各行增加额之和', en: 'the sum of the rows' },
  }),
  amount: computedStep(['截至月数额', 'amount in the month asked for'], 'yuan/month', SOURCES, {
    formula: '{first} + {increases}',
  }),
}

const row = (zh: string, en: string, more: Partial<Step<InjuryThroughRow>> = {}): Step<InjuryThroughRow> =>
  computedStep([zh, en], 'yuan/month', SOURCES, {
    how: { zh: '见该年调整', en: 'see the adjustment of that year' },
    ...more,
  })

/** Step table of {@link InjuryThroughRow}. */
export const injuryThroughRowSteps: StepTable<InjuryThroughRow> = {
  year: row('年度', 'year', { unit: 'count' }),
  effective: row('执行月', 'effective', { unit: 'month' }),
  opening: row('调整前', 'before', { how: { zh: '上一行的调整后', en: 'the amount after the row before' } }),
  increase: row('增加', 'increase', { formula: '{closing} − {opening}' }),
  closing: row('调整后', 'after', { formula: '{opening} + {increase}' }),
}
