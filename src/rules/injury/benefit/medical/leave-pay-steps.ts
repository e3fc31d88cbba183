import type { YearMonth } from '../../../../calendar/index.js'
import type { Citation } from '../../../../law/index.js'
import type { Fen } from '../../../../money/index.js'
import { computedStep, inputStep, parameterStep } from '../../../step-builders.js'
import type { StepTable } from '../../../step.js'
import { national } from '../benefit-words.js'

/** The values of leave with pay, in the order of the formula. */
export interface LeavePayValues {
  readonly from: YearMonth
  readonly wage: Fen
  readonly months: number
  readonly leaveMonths: number
  readonly extension: number
  readonly mostExtension: number
  /** Months of leave the law admits for the case. */
  readonly admitted: number
  readonly graded: YearMonth | null
  /** Months paid. */
  readonly paidMonths: number
  readonly through: YearMonth
  readonly total: Fen
  /** Months asked for that are not paid. */
  readonly unpaidMonths: number
}

type V = LeavePayValues
const article: Citation = national('第三十三条')

/** Step table of {@link LeavePayValues}. */
export const leavePaySteps: StepTable<LeavePayValues> = {
  from: inputStep(['停工首月', 'first month of leave'], 'month', [article]),
  wage: inputStep(['原工资福利待遇', 'original wage and welfare'], 'yuan/month', [article]),
  months: inputStep(['停工治疗的月数', 'months of leave for treatment'], 'months', [article]),
  leaveMonths: parameterStep(
    ['停工留薪期', 'months of leave with pay'],
    'months',
    'workInjury.leavePay.months',
    [article],
  ),
  extension: inputStep<V>(
    ['鉴定委员会确认延长的月数', 'months the committee agreed to add'],
    'months',
    [article],
    { shown: (v) => v.extension > 0 },
  ),
  mostExtension: parameterStep<V>(
    ['最长延长月数', 'most months that may be added'],
    'months',
    'workInjury.leavePay.extension',
    [article],
    { shown: (v) => v.extension > 0 },
  ),
  admitted: computedStep(['可享受的月数', 'months the law admits'], 'months', [article], {
    formula: '{leaveMonths} + min({extension}; {mostExtension})',
  }),
  graded: inputStep<V>(['评定伤残等级月', 'month of the grading'], 'month', [article], {
    shown: (v) => v.graded !== null,
  }),
  paidMonths: computedStep<V>(['停工留薪月数', 'months with pay'], 'months', [article], {
    formula: (v) =>
      v.graded === null ? 'min({months}; {admitted})' : 'min({months}; {admitted}; {graded} − {from} + 1)',
  }),
  through: computedStep(['末月', 'last month with pay'], 'month', [article], {
    how: { zh: '自首月起计', en: 'counted from the first month' },
  }),
  total: computedStep(['停工留薪期工资合计', 'pay of the leave in all'], 'yuan', [article], {
    formula: '{wage} × {paidMonths}',
  }),
  unpaidMonths: computedStep<V>(['不再停工留薪的月数', 'months without pay'], 'months', [article], {
    formula: '{months} − {paidMonths}',
    shown: (v) => v.unpaidMonths > 0,
  }),
}
