import type { YearMonth } from '../../../../calendar/index.js'
import type { ChoiceOf, Citation } from '../../../../law/index.js'
import type { Fen, Index } from '../../../../money/index.js'
import type { Step, StepTable } from '../../../step.js'
import type { ValueStanding } from '../account/account-standing.js'
import type { WageSource } from './index-denominator.js'

/** The values of an average index from records. */
export interface AverageIndexValues {
  /** Retirement month: the last month counted. */
  readonly retirement: YearMonth
  /** First month of individual accounts; paid months before it count as deemed. */
  readonly accountStart: YearMonth
  readonly paidMonths: number
  readonly deemedMonths: number
  /** Paid and deemed months: the total of the award. */
  readonly totalMonths: number
  /** Months from the first paid one to retirement that were neither paid nor deemed. */
  readonly skippedMonths: number
  /** What the place does with skipped months: out of the average, or in it as zero. */
  readonly unpaidMonths: ChoiceOf<'employeePension.index.unpaidMonths'>
  /** Index of a deemed month, 0 when there are none. */
  readonly deemedIndex: Index
  /** Sum of the month ratios, rounded for show; the averages take the exact sum. */
  readonly ratioSum: Index
  /** Overall average index (平均缴费工资指数). */
  readonly overall: Index
  /** Average over the months paid (实际缴费指数); null when no month was paid. */
  readonly actual: Index | null
}

/** Months in a row with the same base and the same wage to divide it. */
export interface AverageIndexRow {
  readonly from: YearMonth
  readonly to: YearMonth
  readonly months: number
  readonly base: Fen
  readonly denominator: Fen
  /** Reference wage of the contribution base, or average wage of a statistical year. */
  readonly denominatorIs: WageSource
  readonly denominatorStatus: ValueStanding
  /** Ratio of each of the months, rounded for show. */
  readonly ratio: Index
}

const method2006: Citation = { document: 'henan/2006-26' }
const practice: Citation = { document: 'practice/henan-index' }
const sheet: Citation = { document: 'sheet/kaifeng-2026-02' }
const rounding = { mode: 'halfUp', decimals: 4 } as const
const hasDeemed = (v: AverageIndexValues) => v.deemedMonths > 0
const hasSkipped = (v: AverageIndexValues) => v.skippedMonths > 0
const countedAsZero = (v: AverageIndexValues) => v.unpaidMonths === 'zero' && hasSkipped(v)

const value = (
  zh: string,
  en: string,
  unit: Step<AverageIndexValues>['unit'],
  rest: Partial<Step<AverageIndexValues>>,
): Step<AverageIndexValues> => ({
  zh,
  en,
  unit,
  kind: 'computed',
  sources: [method2006, practice],
  evidence: 'secondary',
  ...rest,
})

/** Step table of {@link AverageIndexValues}. */
export const averageIndexSteps: StepTable<AverageIndexValues> = {
  retirement: value('退休月', 'retirement month', 'month', { kind: 'input' }),
  accountStart: value('个人账户建立月', 'first month of individual accounts', 'month', {
    kind: 'parameter',
    parameter: 'employeePension.account.start',
    sources: [{ document: 'henan/1995-74' }],
    evidence: 'verified',
  }),
  paidMonths: value('实际缴费月数', 'months paid', 'months', {
    how: {
      zh: '建立个人账户后至退休月的已缴费月',
      en: 'paid months from the beginning of accounts to retirement',
    },
    sources: [{ document: 'national/sil', article: '第十六条' }],
    evidence: 'verified',
  }),
  deemedMonths: value('视同缴费月数', 'deemed months', 'months', {
    how: {
      zh: '视同缴费月和建立个人账户以前的缴费月',
      en: 'deemed months, and paid ones before accounts began',
    },
    sources: [
      { document: 'national/sil', article: '第十三条' },
      { document: 'zhengzhou/pension-regulation', article: '第二十二条' },
    ],
    evidence: 'verified',
  }),
  totalMonths: value('累计缴费月数', 'months in all', 'months', {
    formula: '{paidMonths} + {deemedMonths}',
    sources: [{ document: 'national/sil', article: '第十六条' }],
    evidence: 'verified',
  }),
  skippedMonths: value('断缴月数', 'skipped months', 'months', {
    how: {
      zh: '首次缴费月至退休月之间未缴费的月份',
      en: 'months from the first paid one to retirement without payment',
    },
    shown: hasSkipped,
  }),
  unpaidMonths: value('断缴月处理', 'treatment of skipped months', 'text', {
    kind: 'parameter',
    parameter: 'employeePension.index.unpaidMonths',
    shown: hasSkipped,
  }),
  deemedIndex: value('视同缴费月指数', 'index of a deemed month', 'index', {
    kind: 'parameter',
    parameter: 'employeePension.index.deemed',
    shown: hasDeemed,
  }),
  ratioSum: value('各月指数之和', 'sum of the month ratios', 'index', {
    how: {
      zh: 'Σ 月数×缴费基数÷工资（显示取4位小数）',
      en: 'the sum over the rows of months × base ÷ wage, to 4 decimals for show',
    },
    rounding,
  }),
  overall: value('平均缴费工资指数', 'overall average index', 'index', {
    how: (v) => ({
      zh: `（各月指数之和（未取整）＋视同月数×视同指数）÷${countedAsZero(v) ? '（累计月数＋断缴月数）' : '累计月数'}`,
      en: `(sum of the month ratios, unrounded, + deemed months × their index) ÷ ${countedAsZero(v) ? '(months in all + skipped months)' : 'months in all'}`,
    }),
    rounding,
    sources: [method2006, practice, sheet],
  }),
  actual: value('实际缴费指数', 'index over the months paid', 'index', {
    how: (v) => ({
      zh: `各月指数之和（未取整）÷${countedAsZero(v) ? '（实际缴费月数＋断缴月数）' : '实际缴费月数'}`,
      en: `sum of the month ratios, unrounded, ÷ ${countedAsZero(v) ? '(months paid + skipped months)' : 'months paid'}`,
    }),
    rounding,
    sources: [method2006, practice, sheet],
    shown: (v) => v.actual !== null,
  }),
}

const row = (
  zh: string,
  en: string,
  unit: Step<AverageIndexRow>['unit'],
  rest: Partial<Step<AverageIndexRow>>,
): Step<AverageIndexRow> => ({
  zh,
  en,
  unit,
  kind: 'input',
  sources: [method2006, practice],
  evidence: 'secondary',
  ...rest,
})

/** Step table of {@link AverageIndexRow}. */
export const averageIndexRowSteps: StepTable<AverageIndexRow> = {
  from: row('起', 'from', 'month', {}),
  to: row('止', 'to', 'month', {}),
  months: row('月数', 'months', 'months', { kind: 'computed', formula: '{to} − {from} + 1' }),
  base: row('月缴费基数', 'base', 'yuan/month', {}),
  denominator: row('工资（分母）', 'wage that divides', 'yuan/month', {
    kind: 'parameter',
    parameter: (v) =>
      v.denominatorIs === 'reference'
        ? 'employeePension.contribution.base.reference'
        : 'employeePension.index.averageWage',
  }),
  denominatorIs: row('分母取自', 'the wage is', 'text', {
    kind: 'computed',
    how: {
      zh: '缴费基数参照工资；没有时取上一统计年度平均工资',
      en: 'the reference wage of the base; where there is none, the average wage of the statistical year before',
    },
  }),
  denominatorStatus: row('分母状态', 'status of the wage', 'text', {
    kind: 'computed',
    how: {
      zh: '已公布、暂用上年度、应要求沿用或改革假设',
      en: 'published, provisional, carried forward or assumed',
    },
  }),
  ratio: row('月指数', 'ratio of each month', 'index', {
    kind: 'computed',
    formula: '{base} ÷ {denominator}',
    rounding,
  }),
}
