import type { YearMonth } from '../../calendar/index.js'
import type { Bilingual, Citation } from '../../law/index.js'
import type { Fen } from '../../money/index.js'
import type { Step, StepTable } from '../step.js'
import { monthSteps, type MonthValues } from './contribution-month-steps.js'
import { oneLineSteps, type SameEveryMonth } from './one-line-steps.js'

/** A line of the bill: months in a row under the same terms, with the amounts of each month. */
export interface ContributionLine extends MonthValues {
  readonly from: YearMonth
  readonly to: YearMonth
  readonly months: number
}

/** The amounts of the whole stretch, in fen. */
export interface TotalValues {
  readonly employerTotal: Fen
  readonly waivedTotal: Fen
  readonly employerDueTotal: Fen
  readonly employeeTotal: Fen
  readonly flexibleTotal: Fen
  readonly payableTotal: Fen
  readonly accountTotal: Fen
  readonly poolTotal: Fen
  readonly deferredTotal: Fen
}

/** The stretch as it was asked for. */
interface StretchValues {
  readonly from: YearMonth
  readonly to: YearMonth
  readonly months: number
  /** Lines with terms of their own. */
  readonly lines: number
  /** Month of payment of a flexible worker who pays later. */
  readonly paidIn: YearMonth | null
}

/** The values of a contribution: the stretch, the month's values while they are the same throughout, and the sums. */
export interface ContributionValues extends StretchValues, SameEveryMonth<MonthValues>, TotalValues {}

const insuranceLaw: Citation = { document: 'national/sil', article: '第十二条' }
const relief: readonly Citation[] = [{ document: 'national/2020-11' }, { document: 'national/2020-49' }]
const fromStep = {
  zh: '起始月',
  en: 'first month',
  unit: 'month',
  sources: [insuranceLaw],
  evidence: 'verified',
} as const
const toStep = { ...fromStep, zh: '截止月', en: 'last month' } as const
const monthsStep = {
  zh: '缴费月数（逐月计入缴费年限，减免、缓缴不影响）',
  en: 'months; each counts in full, also when waived or put off',
  unit: 'months',
  kind: 'computed',
  formula: '{to} − {from} + 1',
  sources: [insuranceLaw, ...relief],
  evidence: 'verified',
} as const

/** Step table of {@link ContributionLine}. */
export const lineSteps: StepTable<ContributionLine> = {
  from: {
    ...fromStep,
    kind: 'computed',
    how: { zh: '自此月起适用相同的比例和上下限', en: 'same rates and bounds from this month' },
  },
  to: {
    ...toStep,
    kind: 'computed',
    how: { zh: '至此月止适用相同的比例和上下限', en: 'same rates and bounds to this month' },
  },
  months: monthsStep,
  ...monthSteps,
}

const SUM: Bilingual = {
  zh: '各段月数乘以每月金额之和',
  en: 'months times the amount of a month, summed over the lines',
}
const sum = (
  zh: string,
  en: string,
  of: keyof MonthValues,
  shown?: Step<ContributionValues>['shown'],
): Step<ContributionValues> => ({
  zh,
  en,
  unit: 'yuan',
  kind: 'computed',
  formula: (v) => (v.lines === 1 ? `{${of}} × {months}` : null),
  how: SUM,
  sources: [insuranceLaw],
  evidence: 'verified',
  ...(shown && { shown }),
})

/** Step table of {@link ContributionValues}. */
export const contributionSteps: StepTable<ContributionValues> = {
  from: { ...fromStep, kind: 'input' },
  to: { ...toStep, kind: 'input' },
  paidIn: {
    zh: '补缴月',
    en: 'month of payment',
    unit: 'month',
    kind: 'input',
    sources: [{ document: 'national/2016-132' }],
    evidence: 'recalled',
    shown: (v) => v.paidIn !== null,
  },
  lines: {
    zh: '分段数（比例、上下限或减免不同）',
    en: 'lines with rates, bounds or relief of their own',
    unit: 'count',
    kind: 'computed',
    how: { zh: '按费款所属月适用的规定分段', en: 'by the law of each month of contribution' },
    sources: [insuranceLaw],
    evidence: 'verified',
    shown: (v) => v.lines > 1,
  },
  months: monthsStep,
  ...oneLineSteps<MonthValues, ContributionValues>(monthSteps),
  employerTotal: sum(
    '单位应缴合计（减免前）',
    'employer share before relief, in all',
    'employer',
    (v) => v.waivedTotal > 0,
  ),
  waivedTotal: sum('减免的单位缴费合计', 'employer share waived, in all', 'waived', (v) => v.waivedTotal > 0),
  employerDueTotal: sum(
    '单位实缴合计',
    'employer share due, in all',
    'employerDue',
    (v) => v.employerTotal > 0,
  ),
  employeeTotal: sum('个人缴费合计', 'employee share, in all', 'employee', (v) => v.employeeTotal > 0),
  flexibleTotal: sum(
    '灵活就业人员缴费合计',
    'contributions of a flexible worker, in all',
    'flexible',
    (v) => v.flexibleTotal > 0,
  ),
  payableTotal: sum('应缴总额', 'payable in all', 'payable'),
  accountTotal: sum('计入个人账户合计', 'credited to the individual account, in all', 'account'),
  poolTotal: sum('进入统筹基金合计', 'to the pool, in all', 'pool'),
  deferredTotal: sum(
    '可缓缴的单位缴费合计',
    'employer share that may be put off, in all',
    'deferred',
    (v) => v.deferredTotal > 0,
  ),
}
