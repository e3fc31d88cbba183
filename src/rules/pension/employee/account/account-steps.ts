import type { YearMonth } from '../../../../calendar/index.js'
import type { ChoiceOf, Citation } from '../../../../law/index.js'
import type { Fen, Share } from '../../../../money/index.js'
import type { Step, StepTable } from '../../../step.js'
import { closingRounding } from './account-ledger.js'
import type { ValueStanding } from './account-standing.js'

/** The values of an account. */
export interface AccountValues {
  /** The month at whose end the balance stands. */
  readonly through: YearMonth
  /** First month of individual accounts; months before it are never credited. */
  readonly accountStart: YearMonth
  /** The month at whose end a known balance stood, null without one. */
  readonly knownAt: YearMonth | null
  /** Known balance, 0 without one. */
  readonly known: Fen
  /** Months credited since then. */
  readonly creditedMonths: number
  readonly credited: Fen
  readonly interest: Fen
  readonly balance: Fen
}

/** How the interest of a year was counted: the law's method, or monthly products because the year was cut short. */
export type InterestCounted = 'monthlyProduct' | 'yearly' | 'monthlyProductForPartYear'

/** An account year of the ledger. */
export interface AccountRow {
  /** First month of the account year, also where the first payment falls later in it. */
  readonly from: YearMonth
  readonly to: YearMonth
  /** Months of the year, fewer than twelve for a part year. */
  readonly months: number
  readonly creditedMonths: number
  readonly opening: Fen
  readonly credited: Fen
  /** Interest product of the credits (月积数): fen times months. */
  readonly product: Fen
  readonly rate: Share
  readonly rateStatus: ValueStanding
  readonly method: InterestCounted
  /** Factor of the yearly method, 0 for monthly products. */
  readonly yearlyFactor: Share
  readonly interest: Fen
  readonly closing: Fen
  readonly rounding: ChoiceOf<'employeePension.account.rounding'>
}

const measures: Citation = { document: 'national/1997-116' }
const credits: Citation = { document: 'national/2005-38', article: '第四条' }
const breaks: Citation = { document: 'zhengzhou/pension-regulation', article: '第二十四条' }
const hasKnown = (v: AccountValues) => v.knownAt !== null

/** Step table of {@link AccountValues}. */
export const accountSteps: StepTable<AccountValues> = {
  through: {
    zh: '截至月',
    en: 'at the end of',
    unit: 'month',
    kind: 'input',
    sources: [measures],
    evidence: 'recalled',
  },
  accountStart: {
    zh: '个人账户建立月',
    en: 'first month of individual accounts',
    unit: 'month',
    kind: 'parameter',
    parameter: 'employeePension.account.start',
    sources: [{ document: 'henan/1995-74' }],
    evidence: 'verified',
  },
  knownAt: {
    zh: '已知储存额的时点',
    en: 'known balance stood at the end of',
    unit: 'month',
    kind: 'input',
    sources: [measures],
    evidence: 'recalled',
    shown: hasKnown,
  },
  known: {
    zh: '已知储存额',
    en: 'known balance',
    unit: 'yuan',
    kind: 'input',
    sources: [measures],
    evidence: 'recalled',
    shown: hasKnown,
  },
  creditedMonths: {
    zh: '记账月数',
    en: 'months credited',
    unit: 'months',
    kind: 'computed',
    how: {
      zh: '建立个人账户后的已缴费月，补缴月自缴费到账月记入',
      en: 'paid months since accounts began; made-up months are credited in the month of payment',
    },
    sources: [credits],
    evidence: 'verified',
  },
  credited: {
    zh: '记入本金',
    en: 'credits',
    unit: 'yuan',
    kind: 'computed',
    how: { zh: '各月缴费基数×记入比例之和', en: 'the sum over the months of base × share credited' },
    sources: [credits],
    evidence: 'verified',
  },
  interest: {
    zh: '利息',
    en: 'interest',
    unit: 'yuan',
    kind: 'computed',
    how: {
      zh: '各记账年度利息之和，断缴期间照常计息',
      en: 'the sum of the account years; breaks in payment earn on',
    },
    sources: [measures, { document: 'national/2017-31' }, breaks],
    evidence: 'recalled',
  },
  balance: {
    zh: '个人账户储存额',
    en: 'balance of the individual account',
    unit: 'yuan',
    kind: 'computed',
    formula: (v) => (hasKnown(v) ? '{known} + {credited} + {interest}' : '{credited} + {interest}'),
    sources: [measures],
    evidence: 'recalled',
  },
}

const row = (
  zh: string,
  en: string,
  unit: Step<AccountRow>['unit'],
  rest: Partial<Step<AccountRow>>,
): Step<AccountRow> => ({
  zh,
  en,
  unit,
  kind: 'computed',
  sources: [measures],
  evidence: 'recalled',
  ...rest,
})

/** Step table of {@link AccountRow}. */
export const accountRowSteps: StepTable<AccountRow> = {
  from: row('起', 'from', 'month', { how: { zh: '记账年度首月', en: 'first month of the account year' } }),
  to: row('止', 'to', 'month', { how: { zh: '记账年度末月', en: 'last month of the account year' } }),
  months: row('月数', 'months', 'months', { formula: '{to} − {from} + 1' }),
  creditedMonths: row('记账月数', 'months credited', 'months', {
    how: { zh: '当年记入的缴费月', en: 'months of contribution credited in the year' },
  }),
  opening: row('上年末储存额', 'opening', 'yuan', {
    how: { zh: '上一行的年末储存额', en: 'closing of the row before' },
  }),
  credited: row('当年记入', 'credited', 'yuan', {
    how: { zh: '当年各月缴费基数×记入比例之和', en: 'the sum over the months of base × share credited' },
    sources: [credits],
  }),
  product: row('月积数', 'interest product', 'yuan', {
    how: { zh: 'Σ n月记账额×(m−n+1)', en: 'sum over the months n of the credit × (m − n + 1)' },
  }),
  rate: row('记账利率', 'rate', 'share', { kind: 'parameter', parameter: 'employeePension.account.rate' }),
  rateStatus: row('利率状态', 'rate status', 'text', {
    how: {
      zh: '已公布、暂用上年度、应要求沿用或改革假设',
      en: 'published, provisional, carried forward or assumed',
    },
  }),
  method: row('计息方法', 'method', 'text', {
    kind: 'parameter',
    parameter: 'employeePension.account.method',
  }),
  yearlyFactor: row('年度法系数', 'yearly factor', 'share', {
    kind: 'parameter',
    parameter: 'employeePension.account.yearlyFactor',
  }),
  interest: row('利息', 'interest', 'yuan', { formula: '{closing} − {opening} − {credited}' }),
  closing: row('年末储存额', 'closing', 'yuan', {
    formula: (v) =>
      v.method === 'yearly'
        ? '{opening} × (1 + {rate}) + {credited} × (1 + {rate} × {yearlyFactor} ÷ 2)'
        : '{opening} + {credited} + ({opening} × {months} + {product}) × {rate} ÷ 12',
    rounding: closingRounding,
  }),
  rounding: row('取整', 'rounding', 'text', {
    kind: 'parameter',
    parameter: 'employeePension.account.rounding',
  }),
}
