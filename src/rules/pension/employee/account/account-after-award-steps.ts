import type { YearMonth } from '../../../../calendar/index.js'
import type { ChoiceOf, Citation } from '../../../../law/index.js'
import type { Fen, Share } from '../../../../money/index.js'
import type { Step, StepTable } from '../../../step.js'
import { closingRounding } from './account-ledger.js'
import type { ValueStanding } from './account-standing.js'

/** The values of an account after award. */
export interface AccountAfterAwardValues {
  /** Balance at retirement. */
  readonly opening: Fen
  /** Account item of the pension. */
  readonly monthlyItem: Fen
  readonly firstPayment: YearMonth
  /** Last month of the ledger. */
  readonly through: YearMonth
  /** Paid out of the account. */
  readonly paid: Fen
  readonly interest: Fen
  /** First month whose item the account does not cover in full; null while it covers them all. */
  readonly poolFrom: YearMonth | null
  /** Balance at the end of `through`: what would be inherited. */
  readonly balance: Fen
}

/** A stretch of payments: an account year, a part of one, or the month of the last payment. */
export interface AccountAfterAwardRow {
  readonly from: YearMonth
  readonly to: YearMonth
  readonly months: number
  readonly opening: Fen
  /** What the account pays in each of the months. */
  readonly monthlyPayment: Fen
  readonly paid: Fen
  /** Interest product of the payments. */
  readonly product: Fen
  readonly rate: Share
  readonly rateStatus: ValueStanding
  readonly interest: Fen
  readonly closing: Fen
  readonly rounding: ChoiceOf<'employeePension.account.rounding'>
}

const measures: Citation = { document: 'national/1997-116' }
const formula2005: Citation = { document: 'national/2005-38', article: '第六条' }

const value = (
  zh: string,
  en: string,
  unit: Step<AccountAfterAwardValues>['unit'],
  rest: Partial<Step<AccountAfterAwardValues>>,
): Step<AccountAfterAwardValues> => ({
  zh,
  en,
  unit,
  kind: 'input',
  sources: [formula2005],
  evidence: 'verified',
  ...rest,
})

/** Step table of {@link AccountAfterAwardValues}. */
export const accountAfterAwardSteps: StepTable<AccountAfterAwardValues> = {
  opening: value('退休时个人账户储存额', 'balance at retirement', 'yuan', {}),
  monthlyItem: value('个人账户养老金', 'account item of the pension', 'yuan/month', {}),
  firstPayment: value('首次发放月', 'first month of payment', 'month', {}),
  through: value('截至月', 'at the end of', 'month', {}),
  paid: value('个人账户支付额', 'paid out of the account', 'yuan', {
    kind: 'computed',
    how: { zh: '各行支付额之和', en: 'the sum of the rows' },
    sources: [measures],
    evidence: 'recalled',
  }),
  interest: value('利息', 'interest', 'yuan', {
    kind: 'computed',
    how: {
      zh: '余额按月积数法计息：n月支付额自当月起不再计息',
      en: 'the remaining balance earns by monthly products: a payment stops earning from its own month on',
    },
    sources: [measures, { document: 'national/2017-31' }],
    evidence: 'recalled',
  }),
  poolFrom: value('自此月起由统筹基金支付', 'the pool pays from', 'month', {
    kind: 'computed',
    how: {
      zh: '上月末余额（含利息）不足以支付当月个人账户养老金的首月，差额及以后各月由统筹基金支付',
      en: 'the first month whose item the balance at the end of the month before, interest included, does not cover; the pool pays the rest and all later months',
    },
    sources: [formula2005, { document: 'zhengzhou/pension-regulation', article: '第二十五条' }],
    evidence: 'verified',
    shown: (v) => v.poolFrom !== null,
  }),
  balance: value('个人账户余额（可继承）', 'remaining balance, to be inherited', 'yuan', {
    kind: 'computed',
    formula: '{opening} − {paid} + {interest}',
    sources: [{ document: 'national/sil', article: '第十四条' }, measures],
    evidence: 'recalled',
  }),
}

const row = (
  zh: string,
  en: string,
  unit: Step<AccountAfterAwardRow>['unit'],
  rest: Partial<Step<AccountAfterAwardRow>>,
): Step<AccountAfterAwardRow> => ({
  zh,
  en,
  unit,
  kind: 'computed',
  sources: [measures],
  evidence: 'recalled',
  ...rest,
})

/** Step table of {@link AccountAfterAwardRow}. */
export const accountAfterAwardRowSteps: StepTable<AccountAfterAwardRow> = {
  from: row('起', 'from', 'month', { how: { zh: '首月', en: 'first month' } }),
  to: row('止', 'to', 'month', { how: { zh: '末月', en: 'last month' } }),
  months: row('月数', 'months', 'months', { formula: '{to} − {from} + 1' }),
  opening: row('期初余额', 'opening', 'yuan', {
    how: { zh: '上一行的期末余额', en: 'closing of the row before' },
  }),
  monthlyPayment: row('账户每月支付', 'paid a month', 'yuan/month', {
    how: { zh: '个人账户养老金；最后一月以余额为限', en: 'the account item; in the last month what is left' },
  }),
  paid: row('支付', 'paid', 'yuan', { formula: '{monthlyPayment} × {months}' }),
  product: row('支付月积数', 'product of payments', 'yuan', {
    formula: '{monthlyPayment} × {months} × ({months} + 1) ÷ 2',
  }),
  rate: row('记账利率', 'rate', 'share', { kind: 'parameter', parameter: 'employeePension.account.rate' }),
  rateStatus: row('利率状态', 'rate status', 'text', {
    how: {
      zh: '已公布、暂用上年度、应要求沿用或改革假设',
      en: 'published, provisional, carried forward or assumed',
    },
  }),
  interest: row('利息', 'interest', 'yuan', { formula: '{closing} − {opening} + {paid}' }),
  closing: row('期末余额', 'closing', 'yuan', {
    formula: 'max(0; {opening} − {paid} + ({opening} × {months} − {product}) × {rate} ÷ 12)',
    rounding: closingRounding,
  }),
  rounding: row('取整', 'rounding', 'text', {
    kind: 'parameter',
    parameter: 'employeePension.account.rounding',
  }),
}
