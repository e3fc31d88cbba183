import type { YearMonth } from '../../../calendar/index.js'
import type { Citation } from '../../../law/index.js'
import type { Fen, MoneyRounding, Share } from '../../../money/index.js'
import type { StepTable } from '../../step.js'
import { computedStep, inputStep, parameterStep } from '../../step-builders.js'
import type { TaxForm, TaxTableName } from './tax-terms.js'

/** The values of the tax on a payment. */
export interface AnnuityTaxValues {
  /** Month of payment. */
  readonly month: YearMonth
  /** How the annuity is drawn. */
  readonly form: TaxForm
  /** The payment. */
  readonly amount: Fen
  /** Which table of the law applies. */
  readonly table: TaxTableName
  /** Months the payment is spread over: 3 for a quarter, 1 where it is taxed whole. */
  readonly months: number
  /** Lower end of the highest step reached, for one month's part. */
  readonly topFrom: Fen
  /** Rate of the highest step reached. */
  readonly topRate: Share
  /** Tax on the full steps below, for one month's part. */
  readonly taxBelow: Fen
  /** How the tax is rounded. */
  readonly rounding: MoneyRounding
  /** Income tax. */
  readonly tax: Fen
  /** What is left after the tax. */
  readonly net: Fen
}

/** A step of the table that the payment reaches. */
export interface AnnuityTaxRow {
  /** Lower end of the step, times the months of the spread. */
  readonly from: Fen
  /** Which table of the law it is a step of. */
  readonly table: TaxTableName
  /** Rate of the step. */
  readonly rate: Share
  /** The part of the payment within the step. */
  readonly within: Fen
  /** How the tax is rounded. */
  readonly rounding: MoneyRounding
  /** Tax on that part. */
  readonly tax: Fen
}

const article4: Citation = { document: 'national/2018-164', article: '第四条' }
const article3: Citation = { document: 'national/2013-103', article: '第三条' }
const texts: readonly Citation[] = [article4, article3]

/** Step table of {@link AnnuityTaxValues}. */
export const annuityTaxSteps: StepTable<AnnuityTaxValues> = {
  month: inputStep(['领取月', 'month of payment'], 'month', texts),
  form: inputStep(['领取方式', 'form of drawing'], 'text', texts),
  amount: inputStep(['领取额', 'payment'], 'yuan', texts),
  table: computedStep(['适用税率表', 'tax table'], 'text', texts, {
    how: {
      zh: '按领取方式：按月、按季及其他一次性领取用月度表，按年领取、出境定居或继承一次性领取自2019年起用年度表',
      en: 'by the form: monthly, quarterly and other lump sums by the monthly table; since 2019 yearly ones, and lump sums abroad or of heirs, by the yearly table',
    },
    evidence: 'secondary',
  }),
  months: computedStep(['分摊月数', 'months it is spread over'], 'months', texts, {
    how: {
      zh: '按季领取分摊3个月；2019年以前按年、出境定居或继承一次性领取分摊12个月；其余不分摊',
      en: 'three for a quarter; twelve for a year and for lump sums abroad or of heirs before 2019; one otherwise',
    },
    evidence: 'secondary',
  }),
  topFrom: parameterStep(
    ['所及最高级距下限', 'lower end of the highest step reached'],
    'yuan',
    (v) => `annuity.tax.${v.table}`,
    texts,
  ),
  topRate: parameterStep(
    ['最高级距税率', 'rate of the highest step reached'],
    'share',
    (v) => `annuity.tax.${v.table}`,
    texts,
  ),
  taxBelow: computedStep(['以下各级税额', 'tax on the full steps below'], 'yuan', texts, {
    how: { zh: '各级距全额乘以各级税率之和', en: 'the sum of each full step times its rate' },
  }),
  rounding: parameterStep(['税额取整', 'rounding of the tax'], 'text', 'annuity.tax.rounding', texts, {
    shown: () => false,
  }),
  tax: computedStep(['个人所得税', 'income tax'], 'yuan', texts, {
    formula: (v) =>
      v.amount <= v.months * v.topFrom
        ? null
        : v.months === 1
          ? '{taxBelow} + ({amount} − {topFrom}) × {topRate}'
          : '{months} × {taxBelow} + ({amount} − {months} × {topFrom}) × {topRate}',
    how: { zh: '未达到税率表首级下限', en: 'the payment does not reach the first step of the table' },
    rounding: (v) => v.rounding,
    evidence: 'secondary',
  }),
  net: computedStep(['税后', 'after tax'], 'yuan', texts, { formula: '{amount} − {tax}' }),
}

/** Step table of {@link AnnuityTaxRow}. */
export const annuityTaxRowSteps: StepTable<AnnuityTaxRow> = {
  from: parameterStep(['级距下限', 'lower end'], 'yuan', (v) => `annuity.tax.${v.table}`, texts),
  table: computedStep(['税率表', 'tax table'], 'text', texts, {
    how: { zh: '见适用税率表', en: 'as above' },
    shown: () => false,
  }),
  rate: parameterStep(['税率', 'rate'], 'share', (v) => `annuity.tax.${v.table}`, texts),
  within: computedStep(['级距内金额', 'within the step'], 'yuan', texts, {
    how: { zh: '领取额落在本级距内的部分', en: 'the part of the payment within the step' },
  }),
  rounding: parameterStep(['税额取整', 'rounding of the tax'], 'text', 'annuity.tax.rounding', texts, {
    shown: () => false,
  }),
  tax: computedStep(['税额', 'tax'], 'yuan', texts, {
    formula: '{within} × {rate}',
    rounding: (v) => v.rounding,
  }),
}
