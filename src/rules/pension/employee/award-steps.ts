import type { YearMonth } from '../../../calendar/index.js'
import type { Citation, ParameterPath } from '../../../law/index.js'
import type { Fen, MoneyRounding, RoundingMode, Share } from '../../../money/index.js'
import type { Step, StepTable } from '../../step.js'
import type { AwardFacts, AwardItems, WhichBase } from './award-formula.js'

/** The values of an award, inputs and law included, in the order of the formula. */
export interface AwardValues extends AwardFacts, AwardItems {
  readonly statutoryMonth: YearMonth
  readonly retirement: YearMonth
  readonly minimumMonths: number
  readonly averageBaseIs: WhichBase
  readonly indexedBaseIs: WhichBase
  readonly transitionalBaseIs: WhichBase
  readonly yearsDecimals: number
  readonly yearsRounding: RoundingMode
  readonly itemRounding: MoneyRounding
  readonly averageBase: Fen
  readonly indexedBase: Fen
  readonly transitionalBase: Fen
  readonly indexedWage: Fen
  readonly accrualRate: Share
  readonly transitionalCoefficient: Share
  readonly firstPayment: YearMonth
}

const formula2005: Citation = { document: 'national/2005-38', article: '第六条' }
const henan2006: Citation = { document: 'henan/2006-29' }
const sheets: Citation = { document: 'sheet/luoyang-2026-03' }
const delay: Citation = { document: 'national/delay-2024' }
const hasDeemed = (v: AwardValues) => v.deemedMonths > 0

const input = (
  zh: string,
  en: string,
  unit: Step<AwardValues>['unit'],
  sources: readonly Citation[],
): Step<AwardValues> => ({
  zh,
  en,
  unit,
  kind: 'input',
  sources,
  evidence: 'verified',
})

/** A convention of the law that other steps use; it shows in their rounding or their base. */
const convention = (zh: string, en: string, parameter: ParameterPath): Step<AwardValues> => ({
  zh,
  en,
  unit: 'text',
  kind: 'parameter',
  parameter,
  sources: [henan2006],
  evidence: 'verified',
  shown: () => false,
})

/** Step table of an award, in the order of the formula. */
export const awardSteps: StepTable<AwardValues> = {
  statutoryMonth: {
    zh: '法定退休月',
    en: 'statutory retirement month',
    unit: 'month',
    kind: 'computed',
    how: {
      zh: '按出生月、原法定退休年龄和渐进式延迟计算',
      en: 'from birth month, original age and the gradual delay',
    },
    sources: [delay],
    evidence: 'verified',
  },
  retirement: input('退休月', 'retirement month', 'month', [delay]),
  minimumMonths: {
    zh: '最低缴费年限（月）',
    en: 'minimum contribution period',
    unit: 'months',
    kind: 'parameter',
    parameter: 'employeePension.minimumMonths',
    sources: [{ document: 'national/sil', article: '第十六条' }, delay],
    evidence: 'verified',
  },
  averageBaseIs: convention(
    '第一基数取自',
    'base of the first half',
    'employeePension.award.basic.averageBase',
  ),
  indexedBaseIs: convention(
    '指数化基数取自',
    'base of the indexed half',
    'employeePension.award.basic.indexedBase',
  ),
  transitionalBaseIs: convention(
    '过渡性养老金基数取自',
    'base of the transitional pension',
    'employeePension.award.transitional.base',
  ),
  yearsDecimals: convention('年限小数位数', 'decimals of years', 'employeePension.award.yearsDecimals'),
  yearsRounding: convention('年限取舍', 'rounding of years', 'employeePension.award.yearsRounding'),
  itemRounding: convention('各项取整', 'rounding of items', 'employeePension.award.itemRounding'),
  totalMonths: input('累计缴费月数（含视同）', 'months of contributions, deemed ones included', 'months', [
    formula2005,
  ]),
  deemedMonths: input('视同缴费月数', 'deemed months', 'months', [
    { document: 'national/sil', article: '第十三条' },
  ]),
  years: {
    zh: '累计缴费年限',
    en: 'years of contributions',
    unit: 'years',
    kind: 'computed',
    formula: '{totalMonths} ÷ 12',
    rounding: (v) => ({ mode: v.yearsRounding, decimals: v.yearsDecimals }),
    sources: [sheets],
    evidence: 'verified',
  },
  deemedYears: {
    zh: '视同缴费年限',
    en: 'deemed years',
    unit: 'years',
    kind: 'computed',
    formula: '{deemedMonths} ÷ 12',
    rounding: (v) => ({ mode: v.yearsRounding, decimals: v.yearsDecimals }),
    sources: [sheets],
    evidence: 'verified',
    shown: hasDeemed,
  },
  averageBase: {
    zh: '计发基数（第一基数）',
    en: 'award base of the first half',
    unit: 'yuan/month',
    kind: 'parameter',
    parameter: (v) => `employeePension.award.base.${v.averageBaseIs}`,
    sources: [henan2006],
    evidence: 'verified',
  },
  indexedBase: {
    zh: '计发基数（指数化基数）',
    en: 'award base multiplied by the index',
    unit: 'yuan/month',
    kind: 'parameter',
    parameter: (v) => `employeePension.award.base.${v.indexedBaseIs}`,
    sources: [henan2006],
    evidence: 'verified',
  },
  transitionalBase: {
    zh: '计发基数（过渡性养老金）',
    en: 'award base of the transitional pension',
    unit: 'yuan/month',
    kind: 'parameter',
    parameter: (v) => `employeePension.award.base.${v.transitionalBaseIs}`,
    sources: [henan2006],
    evidence: 'verified',
    shown: hasDeemed,
  },
  overallIndex: input('平均缴费工资指数', 'overall average index', 'index', [henan2006]),
  actualIndex: {
    ...input('实际缴费指数', 'index over the months paid', 'index', [henan2006]),
    shown: hasDeemed,
  },
  indexedWage: {
    zh: '本人指数化月平均缴费工资',
    en: 'indexed monthly wage, as sheets print it',
    unit: 'yuan/month',
    kind: 'computed',
    formula: '{indexedBase} × {overallIndex}',
    rounding: { mode: 'halfUp', to: 'fen' },
    sources: [{ document: 'sheet/kaifeng-2026-02' }],
    evidence: 'verified',
  },
  accrualRate: {
    zh: '每满1年计发比例',
    en: 'accrual per year',
    unit: 'share',
    kind: 'parameter',
    parameter: 'employeePension.award.basic.accrualRate',
    sources: [formula2005],
    evidence: 'verified',
  },
  transitionalCoefficient: {
    zh: '过渡系数',
    en: 'transitional coefficient',
    unit: 'share',
    kind: 'parameter',
    parameter: 'employeePension.award.transitional.coefficient',
    sources: [henan2006],
    evidence: 'verified',
    shown: hasDeemed,
  },
  ageMonths: {
    zh: '退休时年龄',
    en: 'age at retirement',
    unit: 'age',
    kind: 'computed',
    how: { zh: '退休月减出生月', en: 'retirement month less birth month' },
    sources: [delay],
    evidence: 'verified',
  },
  divisor: {
    zh: '计发月数',
    en: 'divisor',
    unit: 'divisor',
    kind: 'parameter',
    parameter: 'employeePension.divisor.table',
    how: {
      zh: '按退休时年龄查表，非整岁按月插值',
      en: 'from the table at the age of retirement, by month between whole ages',
    },
    sources: [{ document: 'national/2005-38', article: '附件' }],
    evidence: 'verified',
  },
  accountBalance: input('个人账户储存额', 'balance of the individual account', 'yuan', [formula2005]),
  basic: {
    zh: '基础养老金',
    en: 'basic pension',
    unit: 'yuan/month',
    kind: 'computed',
    formula: '({averageBase} + {indexedBase} × {overallIndex}) ÷ 2 × {years} × {accrualRate}',
    rounding: (v) => v.itemRounding,
    sources: [formula2005, henan2006],
    evidence: 'verified',
  },
  account: {
    zh: '个人账户养老金',
    en: 'account pension',
    unit: 'yuan/month',
    kind: 'computed',
    formula: '{accountBalance} ÷ {divisor}',
    rounding: (v) => v.itemRounding,
    sources: [formula2005],
    evidence: 'verified',
  },
  transitional: {
    zh: '过渡性养老金',
    en: 'transitional pension',
    unit: 'yuan/month',
    kind: 'computed',
    formula: '{transitionalBase} × {actualIndex} × {deemedYears} × {transitionalCoefficient}',
    rounding: (v) => v.itemRounding,
    sources: [henan2006],
    evidence: 'verified',
    shown: hasDeemed,
  },
  localSupplement: {
    ...input('地方过渡性补贴', 'local supplement', 'yuan/month', [henan2006]),
    shown: (v) => v.localSupplement > 0,
  },
  total: {
    zh: '基本养老金合计',
    en: 'pension in all',
    unit: 'yuan/month',
    kind: 'computed',
    formula: (v) =>
      [
        '{basic}',
        '{account}',
        ...(hasDeemed(v) ? ['{transitional}'] : []),
        ...(v.localSupplement > 0 ? ['{localSupplement}'] : []),
      ].join(' + '),
    sources: [sheets],
    evidence: 'verified',
  },
  firstPayment: {
    zh: '首次发放月',
    en: 'first month of payment',
    unit: 'month',
    kind: 'computed',
    how: { zh: '退休次月起发放', en: 'the month after retirement' },
    sources: [{ document: 'national/2024-94', article: '第九条' }],
    evidence: 'verified',
  },
}
