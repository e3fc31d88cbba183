import type { YearMonth } from '../../../calendar/index.js'
import type { Bilingual, Citation } from '../../../law/index.js'
import type { Step, StepTable } from '../../step.js'
import { unemploymentMonthSteps, type UnemploymentMonth } from './bill-month-steps.js'

/** A line of the bill: months in a row under the same terms, and the amounts of each month. */
export interface UnemploymentBillLine extends Pick<
  UnemploymentMonth,
  | 'reference'
  | 'floor'
  | 'ceiling'
  | 'base'
  | 'moved'
  | 'employerRate'
  | 'employer'
  | 'waived'
  | 'employerDue'
  | 'employeeRate'
  | 'employee'
  | 'payable'
  | 'deferredUntil'
  | 'deferred'
> {
  /** First month of the line. */
  readonly from: YearMonth
  /** Last month of the line. */
  readonly to: YearMonth
  readonly months: number
}

type Column = keyof UnemploymentMonth & keyof UnemploymentBillLine
type Shown = Step<UnemploymentBillLine>['shown']

const SAME_TERMS: Bilingual = {
  zh: '此段各月适用相同的规定',
  en: 'the months of the line fall under the same terms',
}
const AS_FOR_A_MONTH: Bilingual = {
  zh: '按此段的规定计算的每月数',
  en: 'of each month, under the terms of the line',
}
const sources: readonly Citation[] = [{ document: 'national/sil', article: '第四十四条' }]
const stated = { sources, evidence: 'verified' } as const

/** First month, last month and number of months, as every table of this rule names them. */
export const firstMonthStep = { zh: '起始月', en: 'first month', unit: 'month', ...stated } as const
export const lastMonthStep = { zh: '截止月', en: 'last month', unit: 'month', ...stated } as const
export const countOfMonths = {
  zh: '月数',
  en: 'months',
  unit: 'months',
  kind: 'computed',
  formula: '{to} − {from} + 1',
  ...stated,
} as const

/** A value of the month as a column: the terms it is computed from do not all fit into a table. */
function column(name: Column, shown?: Shown): Step<UnemploymentBillLine> {
  const { zh, en, unit, sources: cited, evidence } = unemploymentMonthSteps[name]
  return {
    zh,
    en,
    unit,
    kind: 'computed',
    how: AS_FOR_A_MONTH,
    sources: cited,
    evidence,
    ...(shown && { shown }),
  }
}

/** Step table of {@link UnemploymentBillLine}. */
export const unemploymentLineSteps: StepTable<UnemploymentBillLine> = {
  from: { ...firstMonthStep, kind: 'computed', how: SAME_TERMS },
  to: { ...lastMonthStep, kind: 'computed', how: SAME_TERMS },
  months: countOfMonths,
  reference: column('reference'),
  floor: column('floor'),
  ceiling: column('ceiling'),
  base: column('base'),
  moved: column('moved', (v) => v.moved !== 'none'),
  employerRate: column('employerRate'),
  employer: column('employer'),
  waived: column('waived', (v) => v.waived > 0),
  employerDue: { ...column('employerDue', (v) => v.waived > 0), formula: '{employer} − {waived}' },
  employeeRate: column('employeeRate'),
  employee: column('employee'),
  payable: { ...column('payable'), formula: '{employerDue} + {employee}' },
  deferredUntil: column('deferredUntil', (v) => v.deferredUntil !== null),
  deferred: column('deferred', (v) => v.deferred > 0),
}
