import type { YearMonth } from '../../calendar/index.js'
import type { Fen } from '../../money/index.js'
import type { Step, StepTable } from '../step.js'
import { oneLineSteps, type SameEveryMonth } from './one-line-steps.js'
import {
  AS_PAID,
  AS_SETTLED,
  settledSteps,
  settlementPractice,
  type SettledMonth,
} from './settled-month-steps.js'

/** A run of months settled alike, with everything behind it. */
export interface SettledRun extends SettledMonth {
  readonly from: YearMonth
  readonly to: YearMonth
  readonly months: number
}

/** A line as it is handed out: the base as paid and as settled, and the differences of each month. */
export type SettlementLine = Pick<
  SettledRun,
  | 'from'
  | 'to'
  | 'months'
  | 'paidBase'
  | 'finalBase'
  | 'baseDifference'
  | 'employerDifference'
  | 'employeeDifference'
  | 'flexibleDifference'
  | 'payableDifference'
  | 'accountDifference'
>

/** The values of a settlement: the stretch, the month's values while they are the same throughout, and the sums. */
export interface SettlementValues extends SameEveryMonth<SettledMonth> {
  readonly from: YearMonth
  readonly to: YearMonth
  readonly months: number
  readonly lines: number
  /** Day until which the difference may be paid without late charge, as given. */
  readonly payableUntil: string | null
  readonly employerTotal: Fen
  readonly employeeTotal: Fen
  readonly flexibleTotal: Fen
  readonly payableTotal: Fen
  readonly accountTotal: Fen
}

const from = { zh: '起始月', en: 'first month', unit: 'month', ...settlementPractice } as const
const to = { zh: '截止月', en: 'last month', unit: 'month', ...settlementPractice } as const
const alike = { zh: '此段各月补差相同', en: 'the months of this line are settled alike' }
const months = {
  zh: '月数',
  en: 'months',
  unit: 'months',
  kind: 'computed',
  formula: '{to} − {from} + 1',
  ...settlementPractice,
} as const

type Column = keyof SettledMonth & keyof SettlementLine

/** A value of the month as a column of the lines. */
function column(name: Column, shown?: Step<SettlementLine>['shown']): Step<SettlementLine> {
  const { zh, en, unit } = settledSteps[name]
  const how = { zh: '结算数减缴费时的数', en: 'as settled less as paid' }
  return { zh, en, unit, kind: 'computed', how, ...settlementPractice, ...(shown && { shown }) }
}

/** Step table of {@link SettlementLine}. */
export const settlementLineSteps: StepTable<SettlementLine> = {
  from: { ...from, kind: 'computed', how: alike },
  to: { ...to, kind: 'computed', how: alike },
  months,
  paidBase: { ...column('paidBase'), how: AS_PAID },
  finalBase: { ...column('finalBase'), how: AS_SETTLED },
  baseDifference: { ...column('baseDifference'), formula: '{finalBase} − {paidBase}' },
  employerDifference: column('employerDifference', (v) => v.employerDifference !== 0),
  employeeDifference: column('employeeDifference', (v) => v.employeeDifference !== 0),
  flexibleDifference: column('flexibleDifference', (v) => v.flexibleDifference !== 0),
  payableDifference: {
    ...column('payableDifference'),
    formula: '{employerDifference} + {employeeDifference} + {flexibleDifference}',
  },
  accountDifference: column('accountDifference'),
}

const sum = (
  zh: string,
  en: string,
  of: keyof SettledMonth,
  shown?: Step<SettlementValues>['shown'],
): Step<SettlementValues> => ({
  zh,
  en,
  unit: 'yuan',
  kind: 'computed',
  formula: (v) => (v.lines === 1 ? `{${of}} × {months}` : null),
  how: {
    zh: '各段月数乘以每月差额之和',
    en: 'months times the difference of a month, summed over the lines',
  },
  ...settlementPractice,
  shown: (v) => v.months > 1 && (shown === undefined || shown(v)),
})

/** Step table of {@link SettlementValues}. */
export const settlementSteps: StepTable<SettlementValues> = {
  from: { ...from, kind: 'input' },
  to: { ...to, kind: 'input' },
  months: { ...months, shown: (v) => v.months > 1 },
  lines: {
    zh: '分段数',
    en: 'lines settled differently',
    unit: 'count',
    kind: 'computed',
    how: { zh: '按两次适用的规定分段', en: 'by the terms of both laws' },
    ...settlementPractice,
    shown: (v) => v.lines > 1,
  },
  ...oneLineSteps<SettledMonth, SettlementValues>(settledSteps),
  employerTotal: sum(
    '单位补差总额',
    'employer difference in all',
    'employerDifference',
    (v) => v.employerTotal !== 0,
  ),
  employeeTotal: sum(
    '个人补差总额',
    'employee difference in all',
    'employeeDifference',
    (v) => v.employeeTotal !== 0,
  ),
  flexibleTotal: sum(
    '灵活就业人员补差总额',
    'difference of a flexible worker in all',
    'flexibleDifference',
    (v) => v.flexibleTotal !== 0,
  ),
  payableTotal: sum('补差总额', 'difference to be paid in all', 'payableDifference'),
  accountTotal: sum('个人账户补记总额', 'difference credited to the account in all', 'accountDifference'),
  payableUntil: {
    zh: '免收滞纳金的补缴截止日',
    en: 'payable without late charge until',
    unit: 'text',
    kind: 'input',
    ...settlementPractice,
    shown: (v) => v.payableUntil !== null,
  },
}
