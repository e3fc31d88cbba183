import type { YearMonth } from '../../../../calendar/index.js'
import type { ChoiceOf } from '../../../../law/index.js'
import { roundingOf, type Fen, type Share } from '../../../../money/index.js'
import type { StepTable } from '../../../step.js'
import { computedStep, inputStep, parameterStep } from '../../../step-builders.js'
import { ACCOUNT_AND_BENEFITS, CONTRIBUTIONS, HANDLING, INTEREST } from '../sources.js'
import type { Accrual } from './account-interest.js'

/** The values of a resident's account. */
export interface ResidentAccountValues {
  readonly through: YearMonth
  /** Year at whose end a known balance stood, null without one. */
  readonly openingYear: number | null
  readonly opening: Fen
  /** Years paid, made-up ones included, those of the known balance not. */
  readonly paidYears: number
  readonly own: Fen
  readonly government: Fen
  readonly subsidy: Fen
  readonly collective: Fen
  readonly interest: Fen
  readonly balance: Fen
}

/** A year of the ledger. */
export interface ResidentAccountRow {
  readonly year: number
  /** Months of the year in the ledger: 12, fewer in the last year. */
  readonly months: number
  readonly opening: Fen
  readonly own: Fen
  readonly government: Fen
  readonly subsidy: Fen
  readonly collective: Fen
  readonly credited: Fen
  readonly accrual: Accrual
  /** Interest product of the year's credits: yuan times months. */
  readonly product: Fen
  readonly rate: Share
  readonly rateFrom: 'lawRate' | 'suppliedRate'
  readonly rounding: ChoiceOf<'residentPension.account.rounding'>
  readonly interest: Fen
  readonly closing: Fen
}

const hasOpening = (v: ResidentAccountValues) => v.openingYear !== null
const SUM = { zh: '各年之和', en: 'the sum of the years' }

/** Step table of {@link ResidentAccountValues}. */
export const residentAccountSteps: StepTable<ResidentAccountValues> = {
  through: inputStep(['截至月', 'at the end of'], 'month', [ACCOUNT_AND_BENEFITS]),
  openingYear: inputStep(
    ['已知储存额的年份', 'known balance at the end of'],
    'count',
    [ACCOUNT_AND_BENEFITS],
    {
      shown: hasOpening,
    },
  ),
  opening: inputStep(['已知储存额', 'known balance'], 'yuan', [ACCOUNT_AND_BENEFITS], { shown: hasOpening }),
  paidYears: computedStep(['缴费年数', 'years paid'], 'count', [CONTRIBUTIONS], {
    how: { zh: '所列缴费年度（含补缴）个数', en: 'the years listed, made-up ones included' },
  }),
  own: computedStep(['个人缴费', 'own payments'], 'yuan', [CONTRIBUTIONS], { how: SUM }),
  government: computedStep(['政府代缴', 'paid by government'], 'yuan', [CONTRIBUTIONS], {
    how: SUM,
    shown: (v) => v.government > 0,
  }),
  subsidy: computedStep(['缴费补贴', 'subsidies'], 'yuan', [CONTRIBUTIONS], { how: SUM }),
  collective: computedStep(['集体补助', 'collective aid'], 'yuan', [CONTRIBUTIONS], {
    how: SUM,
    shown: (v) => v.collective > 0,
  }),
  interest: computedStep(['利息', 'interest'], 'yuan', [ACCOUNT_AND_BENEFITS, INTEREST], {
    how: SUM,
    evidence: 'unsettled',
  }),
  balance: computedStep(['个人账户储存额', 'balance of the account'], 'yuan', [ACCOUNT_AND_BENEFITS], {
    formula: '{opening} + {own} + {government} + {subsidy} + {collective} + {interest}',
  }),
}

/** Step table of {@link ResidentAccountRow}. */
export const residentAccountRowSteps: StepTable<ResidentAccountRow> = {
  year: computedStep(['年度', 'year'], 'count', [HANDLING], { how: { zh: '自然年度', en: 'calendar year' } }),
  months: computedStep(['月数', 'months'], 'months', [HANDLING], {
    how: { zh: '满12个月，末年至截至月', en: 'twelve, in the last year to the month asked about' },
  }),
  opening: computedStep(['上年末储存额', 'opening'], 'yuan', [HANDLING], {
    how: { zh: '上一行的年末储存额', en: 'closing of the row before' },
  }),
  own: inputStep(['个人缴费', 'own payment'], 'yuan', [CONTRIBUTIONS]),
  government: inputStep(['政府代缴', 'by government'], 'yuan', [CONTRIBUTIONS]),
  subsidy: computedStep(['缴费补贴', 'subsidy'], 'yuan', [CONTRIBUTIONS], {
    how: { zh: '按缴费档次或所填数额', en: 'by the tier, or as given' },
  }),
  collective: inputStep(['集体补助', 'collective aid'], 'yuan', [CONTRIBUTIONS]),
  credited: computedStep(['当年记入', 'credited'], 'yuan', [ACCOUNT_AND_BENEFITS], {
    formula: '{own} + {government} + {subsidy} + {collective}',
  }),
  accrual: parameterStep(
    ['当年缴费计息方法', 'how the year’s payments earn'],
    'text',
    'residentPension.account.accrual',
    [INTEREST],
  ),
  product: computedStep(['月积数', 'interest product'], 'yuan', [INTEREST], {
    how: { zh: '当年记入额乘以计息月数', en: 'credits times the months in which they earn' },
  }),
  rate: parameterStep(['记账利率', 'rate'], 'share', 'residentPension.account.rate', [ACCOUNT_AND_BENEFITS]),
  rateFrom: computedStep(['利率来源', 'rate from'], 'text', [INTEREST], {
    how: { zh: '已公布，或由调用方提供', en: 'the law, or supplied by the caller' },
  }),
  rounding: parameterStep(['结息取整', 'rounding'], 'text', 'residentPension.account.rounding', [INTEREST]),
  interest: computedStep(['利息', 'interest'], 'yuan', [INTEREST], {
    formula: '({opening} × {months} + {product}) × {rate} ÷ 12',
    rounding: (v) => roundingOf(v.rounding),
  }),
  closing: computedStep(['年末储存额', 'closing'], 'yuan', [ACCOUNT_AND_BENEFITS], {
    formula: '{opening} + {credited} + {interest}',
  }),
}
