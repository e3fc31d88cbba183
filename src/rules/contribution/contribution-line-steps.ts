import type { YearMonth } from '../../calendar/index.js'
import type { Bilingual, Citation } from '../../law/index.js'
import type { Step, StepTable } from '../step.js'
import { monthSteps, type MonthValues } from './contribution-month-steps.js'

/** A line of the bill with everything behind it: months in a row under the same terms. */
export interface BillLine extends MonthValues {
  readonly from: YearMonth
  readonly to: YearMonth
  readonly months: number
}

/** A line as it is handed out: the months, the bounds and rates they fall under, and the amounts of each month. */
export type ContributionLine = Pick<
  BillLine,
  | 'from'
  | 'to'
  | 'months'
  | 'reference'
  | 'floor'
  | 'ceiling'
  | 'base'
  | 'clamped'
  | 'employerRate'
  | 'employer'
  | 'waived'
  | 'employerDue'
  | 'employeeRate'
  | 'employee'
  | 'flexibleRate'
  | 'flexible'
  | 'payable'
  | 'account'
  | 'pool'
  | 'deferredUntil'
  | 'deferred'
  | 'makeUpBy'
>

type Column = keyof MonthValues & keyof ContributionLine
type Shown = Step<ContributionLine>['shown']

const insuranceLaw: Citation = { document: 'national/sil', article: '第十二条' }
const employed = (v: ContributionLine) => v.flexibleRate === 0
const flexible = (v: ContributionLine) => v.flexibleRate > 0
const SAME_TERMS: Bilingual = {
  zh: '此段各月适用相同的规定',
  en: 'the months of the line fall under the same terms',
}
const AS_FOR_A_MONTH: Bilingual = {
  zh: '按此段的规定计算的每月数',
  en: 'of each month, under the terms of the line',
}

/** A value of the month as a column: the terms it is computed from do not all fit into a table. */
function column(name: Column, shown?: Shown): Step<ContributionLine> {
  const { zh, en, unit, sources, evidence } = monthSteps[name]
  return { zh, en, unit, kind: 'computed', how: AS_FOR_A_MONTH, sources, evidence, ...(shown && { shown }) }
}

const stated = { sources: [insuranceLaw], evidence: 'verified' } as const

/** First month, last month and number of months, as every table of this rule names them. */
export const fromStep = { zh: '起始月', en: 'first month', unit: 'month', ...stated } as const
export const toStep = { zh: '截止月', en: 'last month', unit: 'month', ...stated } as const
export const monthsStep = {
  zh: '月数',
  en: 'months',
  unit: 'months',
  kind: 'computed',
  formula: '{to} − {from} + 1',
  ...stated,
} as const

/** Step table of {@link ContributionLine}. */
export const lineSteps: StepTable<ContributionLine> = {
  from: { ...fromStep, kind: 'computed', how: SAME_TERMS },
  to: { ...toStep, kind: 'computed', how: SAME_TERMS },
  months: monthsStep,
  reference: column('reference'),
  floor: column('floor'),
  ceiling: column('ceiling'),
  base: column('base'),
  clamped: column('clamped', (v) => v.clamped !== 'none'),
  employerRate: column('employerRate', employed),
  employer: column('employer', employed),
  waived: column('waived', (v) => v.waived > 0),
  employerDue: { ...column('employerDue', (v) => v.waived > 0), formula: '{employer} − {waived}' },
  employeeRate: column('employeeRate', employed),
  employee: column('employee', employed),
  flexibleRate: column('flexibleRate', flexible),
  flexible: column('flexible', flexible),
  payable: { ...column('payable'), formula: '{employerDue} + {employee} + {flexible}' },
  account: column('account'),
  pool: { ...column('pool'), formula: '{payable} − {account}' },
  deferredUntil: column('deferredUntil', (v) => v.deferredUntil !== null),
  deferred: column('deferred', (v) => v.deferred > 0),
  makeUpBy: column('makeUpBy', (v) => v.makeUpBy !== null),
}
