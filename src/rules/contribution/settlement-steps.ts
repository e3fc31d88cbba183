import type { YearMonth } from '../../calendar/index.js'
import type { Citation } from '../../law/index.js'
import type { Fen } from '../../money/index.js'
import type { Step, StepTable } from '../step.js'
import { oneLineSteps, type SameEveryMonth } from './one-line-steps.js'

/** A month as it was paid and as it is settled. */
export interface SettledMonth {
  readonly kind: 'employed' | 'flexible'
  readonly wage: Fen
  readonly paidFloor: Fen
  readonly finalFloor: Fen
  readonly paidCeiling: Fen
  readonly finalCeiling: Fen
  readonly paidBase: Fen
  readonly finalBase: Fen
  readonly baseDifference: Fen
  readonly paidEmployer: Fen
  readonly finalEmployer: Fen
  readonly employerDifference: Fen
  readonly paidEmployee: Fen
  readonly finalEmployee: Fen
  readonly employeeDifference: Fen
  readonly paidFlexible: Fen
  readonly finalFlexible: Fen
  readonly flexibleDifference: Fen
  readonly payableDifference: Fen
  readonly paidAccount: Fen
  readonly finalAccount: Fen
  readonly accountDifference: Fen
}

/** A run of months settled alike. */
export interface SettlementLine extends SettledMonth {
  readonly from: YearMonth
  readonly to: YearMonth
  readonly months: number
}

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

const practice: readonly Citation[] = [
  { document: 'practice/bounds-continue' },
  { document: 'henan/2021-102' },
  { document: 'henan/2025-67' },
]
const base = { sources: practice, evidence: 'verified' } as const
const employed = (v: SettledMonth) => v.kind === 'employed'
const flexible = (v: SettledMonth) => v.kind === 'flexible'

type Shown = Step<SettledMonth>['shown']

const before = (zh: string, en: string, shown?: Shown): Step<SettledMonth> => ({
  zh: `${zh}（缴费时）`,
  en: `${en}, as paid`,
  unit: 'yuan/month',
  kind: 'computed',
  how: { zh: '按缴费时已知的规定计算', en: 'under the law as known when it was paid' },
  ...base,
  ...(shown && { shown }),
})
const after = (zh: string, en: string, shown?: Shown): Step<SettledMonth> => ({
  ...before(zh, en, shown),
  zh: `${zh}（结算）`,
  en: `${en}, as settled`,
  how: { zh: '按现在已知的规定计算', en: 'under the law as known now' },
})
const difference = (zh: string, en: string, formula: string, shown?: Shown): Step<SettledMonth> => ({
  zh,
  en,
  unit: 'yuan/month',
  kind: 'computed',
  formula,
  ...base,
  ...(shown && { shown }),
})

/** Step table of {@link SettledMonth}. */
export const settledSteps: StepTable<SettledMonth> = {
  kind: { zh: '缴费方式', en: 'who pays', unit: 'text', kind: 'input', ...base, shown: () => false },
  wage: {
    zh: '月工资或自选基数',
    en: 'monthly wage, or the base chosen',
    unit: 'yuan/month',
    kind: 'input',
    ...base,
  },
  paidFloor: before('缴费基数下限', 'floor of the base'),
  finalFloor: after('缴费基数下限', 'floor of the base'),
  paidCeiling: before('缴费基数上限', 'ceiling of the base'),
  finalCeiling: after('缴费基数上限', 'ceiling of the base'),
  paidBase: before('缴费基数', 'contribution base'),
  finalBase: after('缴费基数', 'contribution base'),
  baseDifference: difference('基数差额', 'difference of the base', '{finalBase} − {paidBase}'),
  paidEmployer: before('单位缴费', 'employer share', employed),
  finalEmployer: after('单位缴费', 'employer share', employed),
  employerDifference: difference(
    '单位补差',
    'difference of the employer share',
    '{finalEmployer} − {paidEmployer}',
    employed,
  ),
  paidEmployee: before('个人缴费', 'employee share', employed),
  finalEmployee: after('个人缴费', 'employee share', employed),
  employeeDifference: difference(
    '个人补差',
    'difference of the employee share',
    '{finalEmployee} − {paidEmployee}',
    employed,
  ),
  paidFlexible: before('灵活就业人员缴费', 'contribution of a flexible worker', flexible),
  finalFlexible: after('灵活就业人员缴费', 'contribution of a flexible worker', flexible),
  flexibleDifference: difference(
    '灵活就业人员补差',
    'difference of a flexible worker',
    '{finalFlexible} − {paidFlexible}',
    flexible,
  ),
  payableDifference: {
    ...difference('每月补差合计', 'difference of the month', ''),
    formula: (v) => (flexible(v) ? '{flexibleDifference}' : '{employerDifference} + {employeeDifference}'),
  },
  paidAccount: before('计入个人账户', 'credited to the account'),
  finalAccount: after('计入个人账户', 'credited to the account'),
  accountDifference: difference(
    '个人账户补记',
    'difference credited to the account',
    '{finalAccount} − {paidAccount}',
  ),
}

const from = { zh: '起始月', en: 'first month', unit: 'month', ...base } as const
const to = { zh: '截止月', en: 'last month', unit: 'month', ...base } as const
const alike = { zh: '此段各月补差相同', en: 'the months of this line are settled alike' }
const months = {
  zh: '月数',
  en: 'months',
  unit: 'months',
  kind: 'computed',
  formula: '{to} − {from} + 1',
  ...base,
} as const

/** Step table of {@link SettlementLine}. */
export const settlementLineSteps: StepTable<SettlementLine> = {
  from: { ...from, kind: 'computed', how: alike },
  to: { ...to, kind: 'computed', how: alike },
  months,
  ...settledSteps,
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
  ...base,
  ...(shown && { shown }),
})

/** Step table of {@link SettlementValues}. */
export const settlementSteps: StepTable<SettlementValues> = {
  from: { ...from, kind: 'input' },
  to: { ...to, kind: 'input' },
  months,
  lines: {
    zh: '分段数',
    en: 'lines settled differently',
    unit: 'count',
    kind: 'computed',
    how: { zh: '按两次适用的规定分段', en: 'by the terms of both laws' },
    ...base,
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
    ...base,
    shown: (v) => v.payableUntil !== null,
  },
}
