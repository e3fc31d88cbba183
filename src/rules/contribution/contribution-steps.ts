import type { YearMonth } from '../../calendar/index.js'
import type { Bilingual, Citation } from '../../law/index.js'
import type { Fen } from '../../money/index.js'
import type { Step, StepTable } from '../step.js'
import { fromStep, monthsStep, toStep } from './contribution-line-steps.js'
import { monthSteps, type MonthValues } from './contribution-month-steps.js'
import { oneLineSteps, type SameEveryMonth } from './one-line-steps.js'

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
  /** Months that count towards the record (缴费年限); all of them, relief or not. */
  readonly countedMonths: number
  /** Lines with terms of their own. */
  readonly lines: number
  /** Month of payment of a flexible worker who pays later. */
  readonly paidIn: YearMonth | null
}

/** The values of a contribution: the stretch, the month's values while they are the same throughout, and the sums. */
export interface ContributionValues extends StretchValues, SameEveryMonth<MonthValues>, TotalValues {}

const insuranceLaw: Citation = { document: 'national/sil', article: '第十二条' }
const relief: readonly Citation[] = [{ document: 'national/2020-11' }, { document: 'national/2020-49' }]
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
  shown: (v) => v.months > 1 && (shown === undefined || shown(v)),
})

const several = (v: ContributionValues) => v.months > 1
const hasWaiver = (v: ContributionValues) => v.waivedTotal > 0

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
  months: { ...monthsStep, shown: several },
  ...oneLineSteps<MonthValues, ContributionValues>(monthSteps),
  employerTotal: sum('单位缴费合计', 'employer share in all', 'employer', (v) => v.employerTotal > 0),
  waivedTotal: sum('减免的单位缴费合计', 'employer share waived in all', 'waived', hasWaiver),
  employerDueTotal: sum('减免后单位应缴合计', 'employer share due in all', 'employerDue', hasWaiver),
  employeeTotal: sum('个人缴费合计', 'employee share in all', 'employee', (v) => v.employeeTotal > 0),
  flexibleTotal: sum(
    '灵活就业人员缴费合计',
    'contributions of a flexible worker in all',
    'flexible',
    (v) => v.flexibleTotal > 0,
  ),
  payableTotal: sum('应缴总额', 'payable in all', 'payable'),
  accountTotal: sum('计入个人账户合计', 'credited to the individual account in all', 'account'),
  poolTotal: sum('进入统筹基金合计', 'to the pool in all', 'pool'),
  deferredTotal: sum(
    '可缓缴的单位缴费合计',
    'employer share that may be put off in all',
    'deferred',
    (v) => v.deferredTotal > 0,
  ),
  countedMonths: {
    zh: '计入缴费年限的月数',
    en: 'months that count towards the record, waived and deferred ones included',
    unit: 'months',
    kind: 'computed',
    formula: '{to} − {from} + 1',
    sources: relief,
    evidence: 'recalled',
    shown: (v) => hasWaiver(v) || v.deferredTotal > 0,
  },
}
