import type { Bilingual, Citation } from '../../../../law/index.js'
import { boundsSteps } from '../../../contribution/base-bounds-steps.js'
import { fromStep, monthsStep, toStep } from '../../../contribution/contribution-line-steps.js'
import { oneLineSteps } from '../../../contribution/one-line-steps.js'
import { computedStep, inputStep, parameterStep } from '../../../step-builders.js'
import type { Step, StepTable } from '../../../step.js'
import type {
  CivilBillLine,
  CivilContributionValues,
  CivilMonthValues,
  CivilTotals,
} from './civil-contribution-values.js'

type Values = CivilMonthValues
const decision: readonly Citation[] = [{ document: 'national/2015-2', article: '第三条' }]
const detail: readonly Citation[] = [{ document: 'national/2015-28' }]
const hidden = { shown: () => false }
const rounded = { rounding: (v: Values) => v.rounding }

const item = (name: keyof Values, zh: string, en: string, unit: Step<Values>['unit'] = 'yuan/month') =>
  inputStep<Values>([zh, en], unit, detail, { shown: (v) => Number(v[name]) > 0 })

/** Step table of a month, in the order of the formula. */
export const civilMonthSteps: StepTable<CivilMonthValues> = {
  unit: inputStep(['单位类型', 'kind of unit'], 'text', detail),
  newEntrant: inputStep(
    ['新进人员按首月工资', 'new entrant: pay of the first month'],
    'text',
    detail,
    hidden,
  ),
  rounding: parameterStep(
    ['缴费额取整', 'rounding of a contribution'],
    'text',
    'employeePension.contribution.rounding',
    detail,
    hidden,
  ),
  basicPay: inputStep(['基本工资', 'basic pay'], 'yuan/month', detail),
  nationalAllowances: item('nationalAllowances', '国家统一的津贴补贴', 'nationally uniform allowances'),
  standardisedAllowances: item('standardisedAllowances', '规范后的津贴补贴', 'standardised allowances'),
  performancePay: item('performancePay', '绩效工资', 'performance pay'),
  yearEndBonus: item('yearEndBonus', '年终一次性奖金', 'year-end bonus', 'yuan/year'),
  outside: item('outside', '不计入缴费基数的收入', 'pay outside the base, left out'),
  wage: computedStep(['缴费工资', 'pay that counts'], 'yuan/month', detail, {
    formula:
      '{basicPay} + {nationalAllowances} + {standardisedAllowances} + {performancePay} + {yearEndBonus} ÷ 12',
    rounding: { mode: 'halfUp', to: 'fen' },
    evidence: 'recalled',
  }),
  ...boundsSteps,
  base: computedStep(['缴费基数', 'contribution base'], 'yuan/month', [...detail, ...decision], {
    formula: 'min(max({wage}; {floor}); {ceiling})',
    evidence: 'recalled',
  }),
  employerRate: parameterStep(
    ['单位缴费比例', 'employer rate'],
    'share',
    'civilPension.contribution.rate.employer',
    [...decision, { document: 'national/2019-13' }],
  ),
  employer: computedStep(['单位缴费', 'employer share'], 'yuan/month', decision, {
    formula: '{base} × {employerRate}',
    ...rounded,
  }),
  employeeRate: parameterStep(
    ['个人缴费比例', 'employee rate'],
    'share',
    'civilPension.contribution.rate.employee',
    decision,
  ),
  employee: computedStep(['个人缴费', 'employee share'], 'yuan/month', decision, {
    formula: '{base} × {employeeRate}',
    ...rounded,
  }),
  payable: computedStep(['应缴合计', 'payable for the month'], 'yuan/month', decision, {
    formula: '{employer} + {employee}',
  }),
  accountRate: parameterStep(
    ['计入个人账户比例', 'share of the base credited to the account'],
    'share',
    'civilPension.contribution.rate.account',
    decision,
  ),
  account: computedStep(['计入个人账户', 'credited to the individual account'], 'yuan/month', decision, {
    formula: '{base} × {accountRate}',
    ...rounded,
  }),
  pool: computedStep(['进入统筹基金', 'to the pool'], 'yuan/month', decision, {
    formula: '{payable} − {account}',
  }),
}

const SAME_TERMS: Bilingual = {
  zh: '此段各月适用相同的规定',
  en: 'the months of the line fall under the same terms',
}
const IN_THE_ROWS: readonly string[] = [
  'reference',
  'floor',
  'ceiling',
  'base',
  'employerRate',
  'employer',
  'employeeRate',
  'employee',
  'payable',
  'account',
  'pool',
]

/** Step table of a line: the month's steps, of which a table shows those that differ from line to line. */
export const civilLineSteps: StepTable<CivilBillLine> = {
  from: { ...fromStep, kind: 'computed', how: SAME_TERMS },
  to: { ...toStep, kind: 'computed', how: SAME_TERMS },
  months: monthsStep,
  ...(Object.fromEntries(
    Object.entries<Step<Values>>(civilMonthSteps).map(([name, step]) => [
      name,
      IN_THE_ROWS.includes(name) ? step : { ...step, ...hidden },
    ]),
  ) as unknown as { readonly [K in keyof Values]: Step<CivilBillLine> }),
}

const SUM: Bilingual = {
  zh: '各段月数乘以每月金额之和',
  en: 'months times the amount of a month, summed over the lines',
}
const sum = (zh: string, en: string, of: keyof Values): Step<CivilContributionValues> =>
  computedStep([zh, en], 'yuan', decision, {
    formula: (v) => (v.lines === 1 ? `{${of}} × {months}` : null),
    how: SUM,
    shown: (v) => v.months > 1,
  })

const totalSteps: { readonly [K in keyof CivilTotals]: Step<CivilContributionValues> } = {
  employerTotal: sum('单位缴费合计', 'employer share in all', 'employer'),
  employeeTotal: sum('个人缴费合计', 'employee share in all', 'employee'),
  payableTotal: sum('应缴总额', 'payable in all', 'payable'),
  accountTotal: sum('计入个人账户合计', 'credited to the individual account in all', 'account'),
  poolTotal: sum('进入统筹基金合计', 'to the pool in all', 'pool'),
}

/** Step table of {@link CivilContributionValues}. */
export const civilContributionSteps: StepTable<CivilContributionValues> = {
  from: { ...fromStep, kind: 'input' },
  to: { ...toStep, kind: 'input' },
  lines: computedStep(
    ['分段数（比例、上下限不同）', 'lines with rates or bounds of their own'],
    'count',
    decision,
    {
      how: { zh: '按费款所属月适用的规定分段', en: 'by the law of each month of contribution' },
      shown: (v) => v.lines > 1,
    },
  ),
  months: { ...monthsStep, shown: (v) => v.months > 1 },
  ...oneLineSteps<CivilMonthValues, CivilContributionValues>(civilMonthSteps),
  ...totalSteps,
}
