import type { YearMonth } from '../../../calendar/index.js'
import type { Citation } from '../../../law/index.js'
import { computedStep, inputStep, parameterStep } from '../../step-builders.js'
import type { StepTable } from '../../step.js'

/** The values of {@link deemedMonths}. */
export interface DeemedMonthsValues {
  /** Month the time is counted for. */
  readonly month: YearMonth
  readonly employerPaid: number
  /** Months before the employer had to join: deemed contributions of the employer. */
  readonly employerDeemed: number
  readonly employerMonths: number
  readonly workerPaid: number
  /** Continuous service before individual contributions began. */
  readonly serviceBefore: number
  /** Of it, months already used for an earlier benefit. */
  readonly usedMonths: number
  readonly workerDeemed: number
  readonly workerMonths: number
  /** Months by which the employer's count is the longer; negative where it is the shorter. */
  readonly difference: number
  readonly rule: 'workerCount' | 'employerCount'
  /** The contribution time that counts. */
  readonly countedMonths: number
}

const article22: readonly Citation[] = [{ document: 'henan/unemployment-2001', article: '第二十二条' }]

/** Step table of {@link DeemedMonthsValues}. */
export const deemedMonthsSteps: StepTable<DeemedMonthsValues> = {
  month: inputStep(['核定月', 'month of the count'], 'month', article22),
  employerPaid: inputStep(['单位实际缴费月数', 'months the employer paid'], 'months', article22),
  employerDeemed: inputStep(
    ['单位应参保前的月数（视同单位缴费）', 'months before the employer had to join, deemed paid by it'],
    'months',
    article22,
  ),
  employerMonths: computedStep(['单位缴费时间', 'contribution time of the employer'], 'months', article22, {
    formula: '{employerPaid} + {employerDeemed}',
  }),
  workerPaid: inputStep(['个人实际缴费月数', 'months the worker paid'], 'months', article22),
  serviceBefore: inputStep(
    ['个人缴费前的连续工龄月数', 'continuous service before individual contributions began'],
    'months',
    article22,
  ),
  usedMonths: inputStep(
    ['其中已计算过失业待遇的月数', 'of it, already used for an earlier benefit'],
    'months',
    article22,
    {
      shown: (v) => v.usedMonths > 0,
    },
  ),
  workerDeemed: computedStep(['视同个人缴费月数', 'months deemed paid by the worker'], 'months', article22, {
    formula: '{serviceBefore} − {usedMonths}',
  }),
  workerMonths: computedStep(['个人缴费时间', 'contribution time of the worker'], 'months', article22, {
    formula: '{workerPaid} + {workerDeemed}',
  }),
  difference: computedStep(['单位与个人之差', 'employer’s count less the worker’s'], 'months', article22, {
    formula: '{employerMonths} − {workerMonths}',
    shown: (v) => v.difference !== 0,
  }),
  rule: parameterStep(
    ['不一致时以何者为准', 'whose count rules when they differ'],
    'text',
    'unemployment.contribution.deemedRule',
    article22,
  ),
  countedMonths: computedStep(['缴费时间', 'contribution time that counts'], 'months', article22, {
    formula: (v) => (v.rule === 'workerCount' ? '{workerMonths}' : '{employerMonths}'),
  }),
}
