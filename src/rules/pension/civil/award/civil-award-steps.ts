import type { Citation, ParameterPath } from '../../../../law/index.js'
import { computedStep, inputStep, parameterStep } from '../../../step-builders.js'
import type { Step, StepTable } from '../../../step.js'
import type { CivilAwardValues } from './civil-award-values.js'

type Values = CivilAwardValues
const decision: readonly Citation[] = [{ document: 'national/2015-2', article: '第四条' }]
const detail: readonly Citation[] = [{ document: 'national/2015-28' }]
const both: readonly Citation[] = [...decision, ...detail]
const delay: readonly Citation[] = [{ document: 'national/delay-2024' }]
const minimum: readonly Citation[] = [{ document: 'national/sil', article: '第十六条' }, ...delay]
const hasDeemed = (v: Values) => v.deemedMonths > 0
const hasPaid = (v: Values) => v.totalMonths > v.deemedMonths
const byTables = (v: Values) => v.postIndex !== undefined
const compared = (v: Values) => v.compared
const hidden = { shown: () => false }
const SEE_COMPARISON = { how: { zh: '见新老办法对比', en: 'see the comparison' }, shown: compared }

const convention = (zh: string, en: string, parameter: ParameterPath): Step<Values> =>
  parameterStep([zh, en], 'text', parameter, detail, hidden)

/** Step table of an award, in the order of the formula. */
export const civilAwardSteps: StepTable<CivilAwardValues> = {
  startedWork: inputStep(['参加工作月', 'month work began'], 'month', decision),
  retirement: inputStep(['退休月', 'retirement month'], 'month', delay),
  reformStart: parameterStep(
    ['改革起始月', 'first month of the reform'],
    'month',
    'civilPension.reformStart',
    decision,
  ),
  group: computedStep(['人员类别', 'group'], 'text', decision, {
    how: { zh: '按参加工作月和退休月与改革起始月比较', en: 'by the months work began and retirement lie in' },
  }),
  statutoryMonth: computedStep(['法定退休月', 'statutory retirement month'], 'month', delay, {
    how: {
      zh: '按出生月、原法定退休年龄和渐进式延迟计算',
      en: 'from birth month, original age and the gradual delay',
    },
  }),
  minimumMonths: parameterStep(
    ['最低缴费年限（月）', 'minimum contribution period'],
    'months',
    'employeePension.minimumMonths',
    minimum,
  ),
  averageBaseIs: convention('第一基数取自', 'base of the first half', 'civilPension.award.basic.averageBase'),
  indexedBaseIs: convention(
    '指数化基数取自',
    'base of the indexed half',
    'civilPension.award.basic.indexedBase',
  ),
  transitionalBaseIs: convention(
    '过渡性养老金基数取自',
    'base of the transitional pension',
    'civilPension.award.transitional.base',
  ),
  yearsDecimals: convention('年限小数位数', 'decimals of years', 'civilPension.award.yearsDecimals'),
  yearsRounding: convention('年限取舍', 'rounding of years', 'civilPension.award.yearsRounding'),
  itemRounding: convention('各项取整', 'rounding of items', 'civilPension.award.itemRounding'),
  totalMonths: inputStep(['累计缴费月数（含视同）', 'months, deemed ones included'], 'months', both),
  deemedMonths: inputStep(['视同缴费月数', 'deemed months'], 'months', both),
  years: computedStep(['累计缴费年限', 'years of contributions'], 'years', both, {
    formula: '{totalMonths} ÷ 12',
    rounding: (v) => ({ mode: v.yearsRounding, decimals: v.yearsDecimals }),
  }),
  deemedYears: computedStep(['视同缴费年限', 'deemed years'], 'years', both, {
    formula: '{deemedMonths} ÷ 12',
    rounding: (v) => ({ mode: v.yearsRounding, decimals: v.yearsDecimals }),
    shown: hasDeemed,
  }),
  averageBase: parameterStep(
    ['计发基数（第一基数）', 'award base of the first half'],
    'yuan/month',
    (v) => `employeePension.award.base.${v.averageBaseIs}`,
    both,
  ),
  indexedBase: parameterStep(
    ['计发基数（指数化基数）', 'award base multiplied by the index'],
    'yuan/month',
    (v) => `employeePension.award.base.${v.indexedBaseIs}`,
    both,
  ),
  transitionalBase: parameterStep(
    ['计发基数（过渡性养老金）', 'award base of the transitional pension'],
    'yuan/month',
    (v) => `employeePension.award.base.${v.transitionalBaseIs}`,
    both,
    { shown: hasDeemed },
  ),
  paidIndex: inputStep(['实际缴费指数', 'index over the months paid'], 'index', detail, { shown: hasPaid }),
  postIndex: parameterStep(
    ['视同缴费指数：职务（岗位）', 'deemed index, part by post'],
    'index',
    'civilPension.deemedIndex.post',
    detail,
    { shown: byTables },
  ),
  stepIndex: parameterStep(
    ['视同缴费指数：级别（薪级）', 'deemed index, part by grade or step'],
    'index',
    'civilPension.deemedIndex.step',
    detail,
    { shown: byTables },
  ),
  adjustmentIndex: parameterStep(
    ['视同缴费指数：调节', 'deemed index, adjusting part'],
    'index',
    'civilPension.deemedIndex.adjustment',
    detail,
    { shown: byTables },
  ),
  deemedIndex: computedStep(['视同缴费指数', 'deemed index'], 'index', detail, {
    formula: (v) => (byTables(v) ? '{postIndex} + {stepIndex} + {adjustmentIndex}' : null),
    how: { zh: '由调用方给出', en: 'as given' },
    evidence: 'secondary',
    shown: hasDeemed,
  }),
  ownIndex: computedStep(['本人平均缴费指数Z', 'Z: own average index'], 'index', detail, {
    formula: (v) =>
      v.totalMonths === 0
        ? null
        : '({deemedIndex} × {deemedMonths} + {paidIndex} × ({totalMonths} − {deemedMonths})) ÷ {totalMonths}',
    rounding: { mode: 'halfUp', decimals: 4 },
    evidence: 'unsettled',
  }),
  accrualRate: parameterStep(
    ['每满1年计发比例', 'accrual per year'],
    'share',
    'civilPension.award.basic.accrualRate',
    both,
  ),
  transitionalCoefficient: parameterStep(
    ['过渡系数', 'transitional coefficient'],
    'share',
    'civilPension.award.transitional.coefficient',
    both,
    { shown: hasDeemed },
  ),
  ageMonths: computedStep(['退休时年龄', 'age at retirement'], 'age', delay, {
    how: { zh: '退休月减出生月', en: 'retirement month less birth month' },
  }),
  divisor: parameterStep(
    ['计发月数', 'divisor'],
    'divisor',
    'employeePension.divisor.table',
    [{ document: 'national/2005-38', article: '附件' }, ...decision],
    {
      how: {
        zh: '按退休时年龄查表，非整岁按月插值',
        en: 'from the table at the age of retirement, by month between whole ages',
      },
    },
  ),
  accountBalance: inputStep(['个人账户储存额', 'balance of the individual account'], 'yuan', decision),
  basic: computedStep(['基础养老金', 'basic pension'], 'yuan/month', both, {
    formula: '({averageBase} + {indexedBase} × {ownIndex}) ÷ 2 × {years} × {accrualRate}',
    rounding: (v) => v.itemRounding,
  }),
  transitional: computedStep(['过渡性养老金', 'transitional pension'], 'yuan/month', both, {
    formula: '{transitionalBase} × {deemedIndex} × {deemedYears} × {transitionalCoefficient}',
    rounding: (v) => v.itemRounding,
    shown: hasDeemed,
  }),
  account: computedStep(['个人账户养老金', 'account pension'], 'yuan/month', both, {
    formula: '{accountBalance} ÷ {divisor}',
    rounding: (v) => v.itemRounding,
  }),
  newMethod: computedStep(
    ['新办法基本养老金', 'basic, transitional and account pension'],
    'yuan/month',
    both,
    {
      formula: (v) => (hasDeemed(v) ? '{basic} + {transitional} + {account}' : '{basic} + {account}'),
    },
  ),
  compared: computedStep(['是否新老办法对比', 'compared with the old method'], 'text', detail, {
    how: {
      zh: '中人在过渡期内退休的对比，其余不对比',
      en: 'middle people who retire within the ten years are compared, others not',
    },
    ...hidden,
  }),
  annuityMonthly: inputStep(
    ['职业年金月标准（只计入对比）', 'occupational annuity, counted in the comparison'],
    'yuan/month',
    detail,
    { shown: compared },
  ),
  newStandard: computedStep(['新办法待遇计发标准', 'new standard'], 'yuan/month', detail, {
    formula: '{newMethod} + {annuityMonthly}',
    shown: compared,
  }),
  oldStandard: computedStep(['老办法待遇计发标准', 'old standard'], 'yuan/month', detail, SEE_COMPARISON),
  topUp: computedStep(['低于老办法的补足额', 'top-up to the old standard'], 'yuan/month', detail, {
    formula: 'max({oldStandard} − {newStandard}; 0)',
    shown: compared,
  }),
  paidExcess: computedStep(['高出部分的发放额', 'excess paid'], 'yuan/month', detail, SEE_COMPARISON),
  withheld: computedStep(['高出部分不发的数额', 'excess not paid'], 'yuan/month', detail, {
    formula: 'max({newStandard} − {oldStandard}; 0) − {paidExcess}',
    shown: compared,
  }),
  total: computedStep(['基本养老金合计', 'pension in all'], 'yuan/month', both, {
    formula: (v) => (compared(v) ? 'max({oldStandard} + {paidExcess} − {annuityMonthly}; 0)' : '{newMethod}'),
  }),
  firstPayment: computedStep(['首次发放月', 'first month of payment'], 'month', detail, {
    how: (v) =>
      v.firstPayment === v.retirement
        ? { zh: '退休当月起发放', en: 'the month of retirement' }
        : { zh: '退休次月起发放', en: 'the month after retirement' },
    evidence: 'recalled',
  }),
}
