import type { YearMonth } from '../../../../calendar/index.js'
import { roundingOf, type Fen, type Share } from '../../../../money/index.js'
import type { StepTable } from '../../../step.js'
import { computedStep, inputStep, parameterStep } from '../../../step-builders.js'
import type { Accrual } from '../account/account-interest.js'
import type { AccountTerms } from '../award/award-terms.js'
import { ACCOUNT_AND_BENEFITS, CONDITIONS, CONTRIBUTIONS, HANDLING, INTEREST } from '../sources.js'

/** What all tiers of a comparison share. */
export interface CompareValues {
  readonly birth: YearMonth
  readonly fromYear: number
  readonly years: number
  readonly paymentMonth: number
  /** Assumed by the caller. */
  readonly rate: Share
  readonly accrual: Accrual
  /** Month the age is reached; the account is closed at its end. */
  readonly reachMonth: YearMonth
  readonly firstPayment: YearMonth
  /** Age in months to which the pension is assumed to be drawn. */
  readonly untilAge: number
  readonly drawnMonths: number
  /** Tiers compared. */
  readonly tiers: number
}

/** One tier of the comparison. */
export interface TierRow {
  /** Yuan a year. */
  readonly tier: Fen
  /** Own payments in all. */
  readonly paid: Fen
  /** Subsidies in all. */
  readonly subsidy: Fen
  readonly interest: Fen
  /** Account when the age is reached. */
  readonly balance: Fen
  readonly divisor: number
  readonly itemRounding: AccountTerms['itemRounding']
  /** What the payments add to the pension a month. */
  readonly gain: Fen
  /** Months of pension that give the own payments back; null without a gain. */
  readonly breakEvenMonths: number | null
  /** Age in months at the end of the last of them; null without a gain. */
  readonly breakEvenAge: number | null
  /** Internal rate of return a year on the own payments, six decimals; null where there is none. */
  readonly internalRate: Share | null
}

/** Step table of {@link CompareValues}. */
export const compareSteps: StepTable<CompareValues> = {
  birth: inputStep(['出生月', 'birth month'], 'month', [CONDITIONS]),
  fromYear: inputStep(['首个缴费年度', 'first year paid'], 'count', [CONTRIBUTIONS]),
  years: inputStep(['缴费年数', 'years paid'], 'count', [CONTRIBUTIONS]),
  paymentMonth: inputStep(['每年缴费月份', 'month of each payment'], 'count', [CONTRIBUTIONS]),
  rate: inputStep(['假设记账利率', 'rate assumed by the caller'], 'share', [INTEREST]),
  accrual: parameterStep(
    ['当年缴费计息方法', 'how the year’s payments earn'],
    'text',
    'residentPension.account.accrual',
    [INTEREST],
  ),
  reachMonth: computedStep(['到龄月', 'month the age is reached'], 'month', [CONDITIONS], {
    how: { zh: '出生月加领取年龄', en: 'birth month and claiming age' },
  }),
  firstPayment: computedStep(['首次发放月', 'first month of payment'], 'month', [HANDLING], {
    how: (v) =>
      v.firstPayment === v.reachMonth
        ? { zh: '到龄当月', en: 'the month the age is reached' }
        : { zh: '到龄次月', en: 'the month after the age is reached' },
    evidence: 'recalled',
  }),
  untilAge: inputStep(['假设领取至年龄', 'drawn to the age, assumed'], 'age', [ACCOUNT_AND_BENEFITS]),
  drawnMonths: computedStep(['领取月数', 'months drawn'], 'months', [ACCOUNT_AND_BENEFITS], {
    how: { zh: '首次发放月至该年龄前一月', en: 'from the first payment to the month before that age' },
  }),
  tiers: computedStep(['比较的档次数', 'tiers compared'], 'count', [CONTRIBUTIONS], {
    how: {
      zh: '所列档次，未列则为各缴费年度均有的全部档次',
      en: 'the tiers given, or all that every year paid has',
    },
  }),
}

const noGain = { zh: '没有增加额', en: 'there is no gain' }

/** Step table of {@link TierRow}. */
export const tierRowSteps: StepTable<TierRow> = {
  tier: inputStep(['缴费档次', 'tier'], 'yuan/year', [CONTRIBUTIONS]),
  paid: computedStep(['个人缴费合计', 'own payments'], 'yuan', [CONTRIBUTIONS], {
    how: { zh: '档次乘以年数', en: 'tier times years' },
  }),
  subsidy: computedStep(['补贴合计', 'subsidies'], 'yuan', [CONTRIBUTIONS], {
    how: { zh: '各年缴费补贴之和', en: 'the sum over the years' },
  }),
  interest: computedStep(['利息', 'interest'], 'yuan', [INTEREST], {
    how: { zh: '按假设利率逐年结息', en: 'year by year at the rate assumed' },
    evidence: 'unsettled',
  }),
  balance: computedStep(['到龄时储存额', 'account at the age'], 'yuan', [ACCOUNT_AND_BENEFITS], {
    formula: '{paid} + {subsidy} + {interest}',
  }),
  divisor: parameterStep(['计发月数', 'divisor'], 'months', 'residentPension.divisor', [
    ACCOUNT_AND_BENEFITS,
  ]),
  itemRounding: parameterStep(['取整', 'rounding'], 'text', 'residentPension.itemRounding', [HANDLING]),
  gain: computedStep(['每月增加', 'gain a month'], 'yuan/month', [ACCOUNT_AND_BENEFITS], {
    formula: '{balance} ÷ {divisor}',
    rounding: (v) => roundingOf(v.itemRounding),
  }),
  breakEvenMonths: computedStep(['回本月数', 'months to break even'], 'months', [ACCOUNT_AND_BENEFITS], {
    formula: (v) => (v.paid > 0 && v.gain > 0 ? 'floor(({paid} − 0.01) ÷ {gain}) + 1' : null),
    how: noGain,
  }),
  breakEvenAge: computedStep(['回本年龄', 'break-even age'], 'age', [ACCOUNT_AND_BENEFITS], {
    how: {
      zh: '首次发放时年龄加回本月数减一',
      en: 'age at the first payment, and the months to break even less one',
    },
  }),
  internalRate: computedStep(
    ['内部收益率（年）', 'internal rate of return a year'],
    'share',
    [ACCOUNT_AND_BENEFITS],
    {
      how: {
        zh: '使领取额现值等于个人缴费现值的年利率，保留六位小数',
        en: 'the yearly rate at which what is drawn is worth the own payments, to six decimals',
      },
    },
  ),
}
