import type { Bilingual, Citation } from '../../law/index.js'
import type { Fen } from '../../money/index.js'
import type { Step, StepTable } from '../step.js'

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

const practice: readonly Citation[] = [
  { document: 'practice/bounds-continue' },
  { document: 'henan/2021-102' },
  { document: 'henan/2025-67' },
]
/** Sources and evidence of every step of a settlement. */
export const settlementPractice = { sources: practice, evidence: 'verified' } as const
const employed = (v: SettledMonth) => v.kind === 'employed'
const flexible = (v: SettledMonth) => v.kind === 'flexible'

type Shown = Step<SettledMonth>['shown']

export const AS_PAID: Bilingual = {
  zh: '按缴费时已知的规定计算',
  en: 'under the law as known when it was paid',
}
export const AS_SETTLED: Bilingual = { zh: '按现在已知的规定计算', en: 'under the law as known now' }

const before = (zh: string, en: string, shown?: Shown): Step<SettledMonth> => ({
  zh: `${zh}（缴费时）`,
  en: `${en}, as paid`,
  unit: 'yuan/month',
  kind: 'computed',
  how: AS_PAID,
  ...settlementPractice,
  ...(shown && { shown }),
})
const after = (zh: string, en: string, shown?: Shown): Step<SettledMonth> => ({
  ...before(zh, en, shown),
  zh: `${zh}（结算）`,
  en: `${en}, as settled`,
  how: AS_SETTLED,
})
const difference = (zh: string, en: string, formula: string, shown?: Shown): Step<SettledMonth> => ({
  zh,
  en,
  unit: 'yuan/month',
  kind: 'computed',
  formula,
  ...settlementPractice,
  ...(shown && { shown }),
})

/** Step table of {@link SettledMonth}. */
export const settledSteps: StepTable<SettledMonth> = {
  kind: {
    zh: '缴费方式',
    en: 'who pays',
    unit: 'text',
    kind: 'input',
    ...settlementPractice,
    shown: () => false,
  },
  wage: {
    zh: '月工资或自选基数',
    en: 'monthly wage, or the base chosen',
    unit: 'yuan/month',
    kind: 'input',
    ...settlementPractice,
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
