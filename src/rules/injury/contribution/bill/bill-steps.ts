import type { YearMonth } from '../../../../calendar/index.js'
import type { Fen } from '../../../../money/index.js'
import { oneLineSteps, type SameEveryMonth } from '../../../contribution/one-line-steps.js'
import { computedStep, inputStep } from '../../../step-builders.js'
import type { Step, StepTable } from '../../../step.js'
import {
  article10,
  billMonthSteps,
  fromWords,
  monthsStep,
  toWords,
  type BillMonthValues,
} from './bill-line-steps.js'

/** The values of a contribution: the stretch, the month's values while they are the same throughout, and the sums. */
export interface InjuryContributionValues extends SameEveryMonth<BillMonthValues> {
  readonly from: YearMonth
  readonly to: YearMonth
  readonly months: number
  /** Lines with terms of their own. */
  readonly lines: number
  readonly contributionTotal: Fen
  readonly waivedTotal: Fen
  readonly dueTotal: Fen
  /** Share of the employees: they pay nothing. */
  readonly employeeTotal: Fen
}

type V = InjuryContributionValues

const sum = (
  words: readonly [zh: string, en: string],
  of: 'contribution' | 'waived' | 'due',
  shown?: (v: V) => boolean,
): Step<V> =>
  computedStep<V>(words, 'yuan', article10, {
    formula: (v) => (v.lines === 1 ? `{${of}} × {months}` : null),
    how: { zh: '各段月数乘以每月金额之和', en: 'months times the amount of a month, summed over the lines' },
    ...(shown && { shown }),
  })

/** Step table of {@link InjuryContributionValues}. */
export const injuryContributionSteps: StepTable<InjuryContributionValues> = {
  from: inputStep(fromWords, 'month', article10),
  to: inputStep(toWords, 'month', article10),
  lines: computedStep<V>(
    ['分段数（费率或减免不同）', 'lines with a rate or waiver of their own'],
    'count',
    article10,
    {
      how: { zh: '按费款所属月适用的规定分段', en: 'by the law of each month of contribution' },
      shown: (v) => v.lines > 1,
    },
  ),
  months: { ...monthsStep, shown: (v) => v.months > 1 },
  ...oneLineSteps<BillMonthValues, V>(billMonthSteps),
  contributionTotal: sum(
    ['减免前应缴合计', 'contributions before the waiver in all'],
    'contribution',
    (v) => v.waivedTotal > 0,
  ),
  waivedTotal: sum(['减免合计', 'waived in all'], 'waived', (v) => v.waivedTotal > 0),
  dueTotal: sum(['单位应缴合计', 'due from the employer in all'], 'due'),
  employeeTotal: computedStep<V>(['个人缴费', 'share of the employees'], 'yuan', article10, {
    how: { zh: '职工个人不缴纳工伤保险费', en: 'employees pay no contribution' },
  }),
}
