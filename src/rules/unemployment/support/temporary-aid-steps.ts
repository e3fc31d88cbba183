import type { YearMonth } from '../../../calendar/index.js'
import type { Citation } from '../../../law/index.js'
import type { Fen } from '../../../money/index.js'
import { computedStep, inputStep, parameterStep } from '../../step-builders.js'
import type { StepTable } from '../../step.js'

/** The values of a temporary living aid. */
export interface TemporaryAidValues {
  readonly unemployed: YearMonth
  readonly ruralWorker: boolean
  readonly contributionMonths: number
  /** Months insured below which the aid is paid. */
  readonly insuredBelow: number
  readonly approved: YearMonth
  /** Months from the approval to the first payment. */
  readonly monthsToFirst: number
  readonly firstMonth: YearMonth
  readonly aid: Fen
  readonly months: number
  readonly lastMonth: YearMonth
  /** All months together. */
  readonly total: Fen
}

const sources: readonly Citation[] = [{ document: 'press/jobless-aid-2022' }]

/** Step table of {@link TemporaryAidValues}. */
export const temporaryAidSteps: StepTable<TemporaryAidValues> = {
  unemployed: inputStep(['失业月', 'month of becoming unemployed'], 'month', sources),
  ruralWorker: inputStep(['农民工', 'migrant worker from the countryside'], 'text', sources),
  contributionMonths: inputStep(['参保月数', 'months insured'], 'months', sources),
  insuredBelow: parameterStep(
    ['参保不满多少月', 'months insured below which it is paid'],
    'months',
    'unemployment.temporaryAid.insuredBelow',
    sources,
  ),
  approved: inputStep(['审核通过月', 'month of the approval'], 'month', sources),
  monthsToFirst: parameterStep(
    ['审核通过后第几个月起发', 'months from the approval to the first payment'],
    'months',
    'unemployment.temporaryAid.firstMonth',
    sources,
  ),
  firstMonth: computedStep(['起发月', 'first month'], 'month', sources, {
    formula: '{approved} + {monthsToFirst}',
  }),
  aid: parameterStep(
    ['每月临时生活补助', 'temporary living aid a month'],
    'yuan/month',
    'unemployment.temporaryAid.amount',
    sources,
  ),
  months: parameterStep(['月数', 'months'], 'months', 'unemployment.temporaryAid.months', sources),
  lastMonth: computedStep(['末月', 'last month'], 'month', sources, {
    formula: '{firstMonth} + {months} − 1',
  }),
  total: computedStep(['合计', 'in all'], 'yuan', sources, { formula: '{aid} × {months}' }),
}
