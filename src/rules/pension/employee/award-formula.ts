import type { YearMonth } from '../../../calendar/index.js'
import {
  INDEX_ONE,
  mulDiv,
  mulDivMoney,
  SHARE_ONE,
  TO_FEN,
  YEAR_ONE,
  type DeciMonths,
  type Fen,
  type Index,
  type MoneyRounding,
  type RoundingMode,
  type Share,
  type Years,
} from '../../../money/index.js'
import { divisorAt, type DivisorTerms } from './divisor.js'

/** What the person brings to the formula. */
export interface AwardFacts {
  readonly totalMonths: number
  readonly deemedMonths: number
  readonly overallIndex: Index
  readonly actualIndex: Index
  readonly accountBalance: Fen
  readonly localSupplement: Fen
  readonly ageMonths: number
}

/** Which award base an item takes: that of the province or that of the place. */
export type WhichBase = 'provincial' | 'local'

/** What the law of the retirement month brings to it. */
export interface AwardTerms {
  readonly averageBaseIs: WhichBase
  readonly averageBase: Fen
  readonly indexedBaseIs: WhichBase
  readonly indexedBase: Fen
  readonly transitionalBaseIs: WhichBase
  readonly transitionalBase: Fen
  readonly accrualRate: Share
  readonly transitionalCoefficient: Share
  readonly yearsDecimals: number
  readonly yearsRounding: RoundingMode
  readonly itemRounding: MoneyRounding
  readonly divisor: DivisorTerms
  /** Months between the retirement month and the first payment. */
  readonly paymentLag: number
}

/** Every named value of the award formula. */
export interface FormulaValues {
  readonly totalMonths: number
  readonly deemedMonths: number
  readonly years: Years
  readonly deemedYears: Years
  readonly averageBase: Fen
  readonly indexedBase: Fen
  readonly transitionalBase: Fen
  readonly overallIndex: Index
  readonly actualIndex: Index
  readonly indexedWage: Fen
  readonly accrualRate: Share
  readonly transitionalCoefficient: Share
  readonly ageMonths: number
  readonly divisor: DeciMonths
  readonly accountBalance: Fen
  readonly basic: Fen
  readonly account: Fen
  readonly transitional: Fen
  readonly localSupplement: Fen
  readonly total: Fen
}

/**
 * The award formula; one evaluator for a single person and for a city.
 *
 *     years           = months ÷ 12, rounded before it multiplies
 *     basic           = (A + B × overall index) ÷ 2 × years × 1 %
 *     account         = balance ÷ divisor
 *     transitional    = C × actual index × deemed years × 1.3 %
 *     total           = sum of the rounded items
 *
 * A, B and C are the provincial or the local award base, as the law of the place names them.
 */
export function awardFormula(facts: AwardFacts, terms: AwardTerms): FormulaValues {
  const { averageBase, indexedBase, transitionalBase, accrualRate, transitionalCoefficient, itemRounding } = terms
  const { totalMonths, deemedMonths, overallIndex, actualIndex, accountBalance, localSupplement, ageMonths } = facts
  const years = roundedYears(totalMonths, terms)
  const deemedYears = roundedYears(deemedMonths, terms)
  const divisor = divisorAt(ageMonths, terms.divisor)
  const basic = mulDivMoney(
    averageBase * INDEX_ONE + indexedBase * overallIndex,
    years * accrualRate,
    2 * INDEX_ONE * YEAR_ONE * SHARE_ONE,
    itemRounding,
  )
  const account = mulDivMoney(accountBalance, 10, divisor, itemRounding)
  const transitional = mulDivMoney(
    transitionalBase * actualIndex,
    deemedYears * transitionalCoefficient,
    INDEX_ONE * YEAR_ONE * SHARE_ONE,
    itemRounding,
  )
  return {
    totalMonths,
    deemedMonths,
    years,
    deemedYears,
    averageBase,
    indexedBase,
    transitionalBase,
    overallIndex,
    actualIndex,
    indexedWage: mulDivMoney(indexedBase, overallIndex, INDEX_ONE, TO_FEN),
    accrualRate,
    transitionalCoefficient,
    ageMonths,
    divisor,
    accountBalance,
    basic,
    account,
    transitional,
    localSupplement,
    total: (basic + account + transitional + localSupplement) as Fen,
  }
}

const POWERS = [1, 10, 100, 1_000, 10_000] as const

/** Months as years, rounded to the decimals the law keeps: 443 months are 36.92 years. */
export function roundedYears(months: number, terms: Pick<AwardTerms, 'yearsDecimals' | 'yearsRounding'>): Years {
  const kept = POWERS[terms.yearsDecimals] ?? YEAR_ONE
  return (mulDiv(months, kept, 12, terms.yearsRounding) * (YEAR_ONE / kept)) as Years
}

/** The first month of payment. */
export function firstPaymentMonth(retirement: YearMonth, terms: AwardTerms): YearMonth {
  return (retirement + terms.paymentLag) as YearMonth
}
