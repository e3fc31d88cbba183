import type { YearMonth } from '../../../calendar/index.js'
import type { Bilingual, Citation } from '../../../law/index.js'
import type { Fen } from '../../../money/index.js'
import { oneLineSteps, type SameEveryMonth } from '../../contribution/one-line-steps.js'
import { computedStep } from '../../step-builders.js'
import type { Step, StepTable } from '../../step.js'
import { countOfMonths, firstMonthStep, lastMonthStep } from './bill-line-steps.js'
import { unemploymentMonthSteps, type UnemploymentMonth } from './bill-month-steps.js'

/** The amounts of the whole stretch, in fen. */
export interface BillTotals {
  /** Employer share before relief. */
  readonly employerTotal: Fen
  /** Of it waived. */
  readonly waivedTotal: Fen
  /** Employer share due. */
  readonly employerDueTotal: Fen
  /** Employee share. */
  readonly employeeTotal: Fen
  /** All that is to be paid. */
  readonly payableTotal: Fen
  /** Employer share that may be put off. */
  readonly deferredTotal: Fen
}

/** The values of a contribution: the stretch, the month's values while they are the same throughout, and the sums. */
export interface UnemploymentContributionValues extends SameEveryMonth<UnemploymentMonth>, BillTotals {
  readonly from: YearMonth
  readonly to: YearMonth
  readonly months: number
  /** Lines with terms of their own. */
  readonly lines: number
  /** Months that count as contribution time; all of them, relief or not. */
  readonly countedMonths: number
}

type V = UnemploymentContributionValues

const insuranceLaw: readonly Citation[] = [{ document: 'national/sil', article: '第四十四条' }]
const relief: readonly Citation[] = [{ document: 'national/2020-11' }, { document: 'national/2020-49' }]
const SUM: Bilingual = {
  zh: '各段月数乘以每月金额之和',
  en: 'months times the amount of a month, summed over the lines',
}

function sum(words: readonly [string, string], of: keyof UnemploymentMonth, shown = (_: V) => true): Step<V> {
  return computedStep<V>(words, 'yuan', insuranceLaw, {
    formula: (v) => (v.lines === 1 ? `{${of}} × {months}` : null),
    how: SUM,
    shown: (v) => v.months > 1 && shown(v),
  })
}

const hasWaiver = (v: V) => v.waivedTotal > 0
const hasDeferral = (v: V) => v.deferredTotal > 0

/** Step table of {@link UnemploymentContributionValues}. */
export const unemploymentContributionSteps: StepTable<V> = {
  from: { ...firstMonthStep, kind: 'input' },
  to: { ...lastMonthStep, kind: 'input' },
  lines: computedStep(
    ['分段数（比例、上下限或减免不同）', 'lines with rates, bounds or relief of their own'],
    'count',
    insuranceLaw,
    {
      how: { zh: '按费款所属月适用的规定分段', en: 'by the law of each month of contribution' },
      shown: (v) => v.lines > 1,
    },
  ),
  months: { ...countOfMonths, shown: (v) => v.months > 1 },
  ...oneLineSteps<UnemploymentMonth, V>(unemploymentMonthSteps),
  employerTotal: sum(['单位缴费合计', 'employer share in all'], 'employer'),
  waivedTotal: sum(['减免的单位缴费合计', 'employer share waived in all'], 'waived', hasWaiver),
  employerDueTotal: sum(['减免后单位应缴合计', 'employer share due in all'], 'employerDue', hasWaiver),
  employeeTotal: sum(['个人缴费合计', 'employee share in all'], 'employee'),
  payableTotal: sum(['应缴总额', 'payable in all'], 'payable'),
  deferredTotal: sum(
    ['可缓缴的单位缴费合计', 'employer share that may be put off in all'],
    'deferred',
    hasDeferral,
  ),
  countedMonths: computedStep(
    ['计入缴费时间的月数', 'months of contribution time, waived and deferred ones included'],
    'months',
    relief,
    {
      formula: '{to} − {from} + 1',
      evidence: 'recalled',
      shown: (v) => hasWaiver(v) || hasDeferral(v),
    },
  ),
}
