import type { YearMonth } from '../../../calendar/index.js'
import type { Citation } from '../../../law/index.js'
import { TO_FEN, type DeciMonths, type Fen, type MoneyRounding, type Share } from '../../../money/index.js'
import type { StepTable } from '../../step.js'
import { computedStep, inputStep, parameterStep } from '../../step-builders.js'

/** The values of a projection: what would be, if the return were the assumed one. */
export interface ProjectionValues {
  /** Balance today. */
  readonly balance: Fen
  /** Contributions a year. */
  readonly yearly: Fen
  /** Years of contributions ahead. */
  readonly years: number
  /** Assumed return a year. */
  readonly return: Share
  /** Contributions over all years. */
  readonly paidIn: Fen
  /** Returns over all years. */
  readonly earned: Fen
  /** Balance after those years. */
  readonly projected: Fen
  /** Month of the claim. */
  readonly claim: YearMonth
  /** Age at the claim, in months. */
  readonly ageMonths: number
  /** Divisor at that age. */
  readonly divisor: DeciMonths
  /** How the monthly amount is rounded. */
  readonly rounding: MoneyRounding
  /** The projected balance as a monthly amount. */
  readonly monthly: Fen
}

/** A year of a projection. */
export interface ProjectionRow {
  /** First, second, … year ahead. */
  readonly year: number
  /** Balance at its start. */
  readonly opening: Fen
  /** Assumed return. */
  readonly return: Share
  /** Returns of the year. */
  readonly earned: Fen
  /** Contributions of the year. */
  readonly contribution: Fen
  /** Balance at its end. */
  readonly closing: Fen
}

const divisors: Citation = { document: 'national/2005-38', article: '附件' }

/** Step table of {@link ProjectionValues} for a scheme. */
export function projectionSteps(scheme: Citation): StepTable<ProjectionValues> {
  return {
    balance: inputStep(['目前余额', 'balance today'], 'yuan', [scheme]),
    yearly: inputStep(['每年缴费', 'contributions a year'], 'yuan/year', [scheme]),
    years: inputStep(['缴费年数', 'years ahead'], 'count', [scheme]),
    return: inputStep(['假设年收益率', 'assumed return a year'], 'share', [scheme]),
    paidIn: computedStep(['缴费合计', 'paid in'], 'yuan', [scheme], { formula: '{yearly} × {years}' }),
    earned: computedStep(['假设收益合计', 'assumed returns in all'], 'yuan', [scheme], {
      how: { zh: '逐年累计，见明细', en: 'year by year, as shown' },
    }),
    projected: computedStep(['测算余额', 'projected balance'], 'yuan', [scheme], {
      formula: '{balance} + {paidIn} + {earned}',
    }),
    claim: inputStep(['领取月', 'month of the claim'], 'month', [scheme]),
    ageMonths: computedStep(['领取时年龄', 'age at the claim'], 'age', [scheme], {
      how: { zh: '领取月减出生月', en: 'that month less the birth month' },
    }),
    divisor: parameterStep(['计发月数', 'divisor'], 'divisor', 'employeePension.divisor.table', [divisors], {
      how: { zh: '按领取时年龄查表', en: 'from the table at that age' },
    }),
    rounding: parameterStep(['取整', 'rounding'], 'text', 'annuity.payout.rounding', [scheme], {
      shown: () => false,
    }),
    monthly: computedStep(['测算月领取额', 'projected monthly amount'], 'yuan/month', [scheme, divisors], {
      formula: '{projected} ÷ {divisor}',
      rounding: (v) => v.rounding,
    }),
  }
}

const assumption: Citation = { document: 'practice/annuity-to-fen' }

/** Step table of {@link ProjectionRow}. */
export const projectionRowSteps: StepTable<ProjectionRow> = {
  year: computedStep(['第几年', 'year'], 'count', [assumption], {
    how: { zh: '逐年', en: 'one after the other' },
  }),
  opening: computedStep(['年初', 'opening'], 'yuan', [assumption], {
    how: { zh: '上一年年末', en: 'the closing of the year before' },
  }),
  return: inputStep(['假设年收益率', 'assumed return'], 'share', [assumption]),
  earned: computedStep(['假设收益', 'assumed returns'], 'yuan', [assumption], {
    formula: '{opening} × {return}',
    rounding: TO_FEN,
  }),
  contribution: inputStep(['缴费，年末计入', 'contributions, counted at the end'], 'yuan', [assumption]),
  closing: computedStep(['年末', 'closing'], 'yuan', [assumption], {
    formula: '{opening} + {earned} + {contribution}',
  }),
}
