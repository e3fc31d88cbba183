import type { Citation, ParameterPath } from '../../law/index.js'
import type { Fen } from '../../money/index.js'
import type { Step, StepTable } from '../step.js'
import { boundsSteps } from './base-bounds-steps.js'
import type { ContributionAmounts } from './contribution-formula.js'
import type { MonthTerms } from './contribution-terms.js'

/** Whether the wage was raised to the floor, cut to the ceiling, or used as it is. */
export type Clamped = 'raisedToFloor' | 'cutToCeiling' | 'none'

/** The values of a month: whose, on which wage, under which terms, and every amount. */
export interface MonthValues extends MonthTerms, Omit<ContributionAmounts, 'clamped'> {
  readonly kind: 'employed' | 'flexible'
  readonly wageBasis: 'precedingYear' | 'firstMonth' | 'chosen'
  readonly employerClass: 'small' | 'large' | 'none'
  readonly deferral: 'hardship' | 'fiveIndustries' | 'moreIndustries' | 'none'
  readonly wage: Fen
  readonly clamped: Clamped
  /** The employer share that may be put off. */
  readonly deferred: Fen
}

const insuranceLaw: Citation = { document: 'national/sil', article: '第十二条' }
const plan2019: Citation = { document: 'national/2019-13', article: '第三条' }
const waiver: readonly Citation[] = [
  { document: 'national/2020-11', article: '第一条' },
  { document: 'national/2020-49' },
]
const deferrals: readonly Citation[] = [
  ...waiver,
  { document: 'national/2022-16' },
  { document: 'national/2022-31' },
]

const employed = (v: MonthValues) => v.kind === 'employed'
const flexible = (v: MonthValues) => v.kind === 'flexible'
const waived = (v: MonthValues) => v.waivedShare > 0
const deferred = (v: MonthValues) => v.deferredUntil !== null
const dueName = (v: MonthValues) => (waived(v) ? '{employerDue}' : '{employer}')
const hidden = (zh: string, en: string, kind: 'input' | 'parameter'): Step<MonthValues> => ({
  zh,
  en,
  unit: 'text',
  kind,
  sources: [insuranceLaw],
  evidence: 'verified',
  shown: () => false,
})
const rate = (
  zh: string,
  en: string,
  parameter: ParameterPath,
  shown?: Step<MonthValues>['shown'],
): Step<MonthValues> => ({
  zh,
  en,
  unit: 'share',
  kind: 'parameter',
  parameter,
  sources: [insuranceLaw],
  evidence: 'verified',
  ...(shown && { shown }),
})
const share = (
  zh: string,
  en: string,
  formula: string,
  shown?: Step<MonthValues>['shown'],
): Step<MonthValues> => ({
  zh,
  en,
  unit: 'yuan/month',
  kind: 'computed',
  formula,
  rounding: (v) => v.rounding,
  sources: [insuranceLaw],
  evidence: 'verified',
  ...(shown && { shown }),
})

const WAGE_BASIS = {
  precedingYear: { zh: '本人上年度月平均工资', en: 'own average monthly wage of the preceding year' },
  firstMonth: { zh: '新参加工作或新录用，按首月工资', en: 'new hire: the wage of the first month' },
  chosen: { zh: '灵活就业人员自选的缴费基数', en: 'base chosen by a flexible worker' },
}

/** Step table of a month, in the order of the formula. */
export const monthSteps: StepTable<MonthValues> = {
  kind: hidden('缴费方式', 'who pays', 'input'),
  wageBasis: hidden('工资口径', 'which wage', 'input'),
  employerClass: hidden('单位类型（减免）', 'class of employer for the waiver', 'input'),
  deferral: hidden('缓缴类型', 'ground of deferral', 'input'),
  rounding: hidden('缴费额取整', 'rounding of a contribution', 'parameter'),
  wage: {
    zh: '月工资或自选基数',
    en: 'monthly wage, or the base chosen',
    unit: 'yuan/month',
    kind: 'input',
    how: (v) => WAGE_BASIS[v.wageBasis],
    sources: [insuranceLaw, plan2019],
    evidence: 'verified',
  },
  boundsMonth: {
    zh: '适用补缴当月的上下限',
    en: 'paid later: bounds of the month of payment',
    unit: 'month',
    kind: 'computed',
    how: {
      zh: '未缴月份以后补缴，基数在补缴年度的上下限内选择；此处按补缴当月的上下限',
      en: 'a month skipped under the relief is paid on a base within the bounds of the year of payment, taken here as those of the month of payment',
    },
    sources: [{ document: 'national/2020-49' }, { document: 'national/2022-31' }],
    evidence: 'unsettled',
    shown: (v) => v.boundsMonth !== null,
  },
  ...boundsSteps,
  base: {
    zh: '缴费基数',
    en: 'contribution base',
    unit: 'yuan/month',
    kind: 'computed',
    formula: 'min(max({wage}; {floor}); {ceiling})',
    sources: [{ document: 'zhengzhou/pension-regulation', article: '第八条' }, plan2019],
    evidence: 'verified',
  },
  clamped: {
    zh: '上下限的作用',
    en: 'effect of the bounds',
    unit: 'text',
    kind: 'computed',
    how: { zh: '工资与缴费基数相比', en: 'the wage compared with the base' },
    sources: [{ document: 'zhengzhou/pension-regulation', article: '第八条' }],
    evidence: 'verified',
    shown: () => false,
  },
  employerRate: rate('单位缴费比例', 'employer rate', 'employeePension.contribution.rate.employer', employed),
  employer: share('单位缴费', 'employer share', '{base} × {employerRate}', employed),
  waivedShare: {
    zh: '单位缴费减免比例',
    en: 'part of the employer share waived',
    unit: 'share',
    kind: 'parameter',
    parameter: (v) => `employeePension.relief.exemption.${v.employerClass === 'large' ? 'large' : 'small'}`,
    sources: waiver,
    evidence: 'recalled',
    shown: waived,
  },
  waived: {
    ...share('减免的单位缴费', 'employer share waived', '{employer} × {waivedShare}', waived),
    sources: waiver,
    evidence: 'recalled',
  },
  employerDue: {
    ...share('减免后单位应缴', 'employer share due', '{employer} − {waived}', waived),
    rounding: () => null,
    sources: [insuranceLaw],
  },
  employeeRate: rate('个人缴费比例', 'employee rate', 'employeePension.contribution.rate.employee', employed),
  employee: share('个人缴费', 'employee share', '{base} × {employeeRate}', employed),
  flexibleRate: rate(
    '灵活就业人员缴费比例',
    'rate of flexible workers',
    'employeePension.contribution.rate.flexible',
    flexible,
  ),
  flexible: {
    ...share('灵活就业人员缴费', 'contribution of a flexible worker', '{base} × {flexibleRate}', flexible),
    sources: [insuranceLaw, { document: 'national/2005-38', article: '第三条' }],
  },
  payable: {
    ...share('应缴合计', 'payable for the month', ''),
    formula: (v) => (flexible(v) ? '{flexible}' : `${dueName(v)} + {employee}`),
    rounding: () => null,
    sources: [insuranceLaw],
  },
  accountRate: rate(
    '计入个人账户比例',
    'share of the base credited to the account',
    'employeePension.contribution.rate.account',
  ),
  account: {
    ...share('计入个人账户', 'credited to the individual account', '{base} × {accountRate}'),
    sources: [insuranceLaw, { document: 'national/2005-38', article: '第四条' }],
  },
  pool: {
    ...share('进入统筹基金', 'to the pool', '{payable} − {account}'),
    rounding: () => null,
    sources: [insuranceLaw],
  },
  deferredUntil: {
    zh: '缓缴期限',
    en: 'employer share may be put off until',
    unit: 'month',
    kind: 'computed',
    parameter: (v) => `employeePension.relief.deferral.${v.deferral === 'none' ? 'hardship' : v.deferral}`,
    how: {
      zh: '期限内补缴免收滞纳金，月份照常计入缴费年限',
      en: 'no late charge until the end of that month; the month counts',
    },
    sources: deferrals,
    evidence: 'recalled',
    shown: deferred,
  },
  deferred: {
    ...share('可缓缴的单位缴费', 'employer share that may be put off', ''),
    formula: (v) => (deferred(v) ? dueName(v) : null),
    how: { zh: '不适用缓缴', en: 'no deferral applies' },
    rounding: () => null,
    sources: deferrals,
    evidence: 'recalled',
    shown: deferred,
  },
  makeUpBy: {
    zh: '困难人员未缴月份的补缴期限',
    en: 'a month skipped by somebody in difficulty may be paid until',
    unit: 'month',
    kind: 'parameter',
    parameter: 'employeePension.relief.flexibleMakeUp',
    how: {
      zh: '基数在补缴当时的上下限内自选，补缴后计算缴费年限',
      en: 'on a base within the bounds of the payment; the month counts once paid',
    },
    sources: [{ document: 'national/2020-49' }, { document: 'national/2022-31' }],
    evidence: 'recalled',
    shown: (v) => v.makeUpBy !== null,
  },
}
