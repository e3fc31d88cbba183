import type { YearMonth } from '../../../../calendar/index.js'
import {
  INDEX_ONE,
  mulDivMoney,
  SHARE_ONE,
  YEAR_ONE,
  type DeciMonths,
  type Fen,
  type Index,
  type MoneyRounding,
  type RoundingMode,
  type Share,
  type Years,
} from '../../../../money/index.js'

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

/** A rate in lowest terms. */
export interface Fraction {
  readonly over: number
  readonly under: number
}

/** What the law of the retirement month brings to it. */
export interface AwardTerms {
  readonly averageBaseIs: WhichBase
  readonly averageBase: Fen
  readonly indexedBaseIs: WhichBase
  readonly indexedBase: Fen
  readonly transitionalBaseIs: WhichBase
  readonly transitionalBase: Fen
  readonly accrualRate: Share
  /** The accrual rate in lowest terms, so that products stay small: 1 % is 1/100. */
  readonly accrual: Fraction
  readonly transitionalCoefficient: Share
  /** The coefficient in lowest terms: 1.3 % is 13/1000. */
  readonly coefficient: Fraction
  readonly yearsDecimals: number
  /** Units of one year in the decimals kept: 100 for two. */
  readonly yearUnits: number
  /** Months as years in those units, rounded as the law says. */
  readonly yearsOf: (months: number) => number
  readonly yearsRounding: RoundingMode
  readonly itemRounding: MoneyRounding
  /** The divisor at an age in months. */
  readonly divisorAt: (ageMonths: number) => DeciMonths
  /** Months between the retirement month and the first payment. */
  readonly paymentLag: number
}

/** Fields that may be written. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** What the formula finds. */
export interface AwardItems {
  readonly years: Years
  readonly deemedYears: Years
  readonly divisor: DeciMonths
  readonly basic: Fen
  readonly account: Fen
  readonly transitional: Fen
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
export function awardFormula(facts: AwardFacts, terms: AwardTerms, into = emptyItems()): AwardItems {
  const { averageBase, indexedBase, transitionalBase, accrual, coefficient, yearUnits, itemRounding } = terms
  const { totalMonths, deemedMonths, overallIndex, actualIndex, accountBalance, localSupplement, ageMonths } =
    facts
  const years = terms.yearsOf(totalMonths)
  const deemedYears = terms.yearsOf(deemedMonths)
  const divisor = terms.divisorAt(ageMonths)
  const basic = mulDivMoney(
    averageBase * INDEX_ONE + indexedBase * overallIndex,
    years * accrual.over,
    2 * INDEX_ONE * yearUnits * accrual.under,
    itemRounding,
  )
  const account = mulDivMoney(accountBalance, 10, divisor, itemRounding)
  const transitional =
    deemedMonths === 0
      ? (0 as Fen)
      : mulDivMoney(
          transitionalBase * actualIndex,
          deemedYears * coefficient.over,
          INDEX_ONE * yearUnits * coefficient.under,
          itemRounding,
        )
  into.years = (years * (YEAR_ONE / yearUnits)) as Years
  into.deemedYears = (deemedYears * (YEAR_ONE / yearUnits)) as Years
  into.divisor = divisor
  into.basic = basic
  into.account = account
  into.transitional = transitional
  into.total = (basic + account + transitional + localSupplement) as Fen
  return into
}

/** Items not found yet, for {@link awardFormula} to write into: a run over columns uses one for all rows. */
export function emptyItems(): Mutable<AwardItems> {
  return {
    years: 0 as Years,
    deemedYears: 0 as Years,
    divisor: 0 as DeciMonths,
    basic: 0 as Fen,
    account: 0 as Fen,
    transitional: 0 as Fen,
    total: 0 as Fen,
  }
}

/** The first month of payment. */
export function firstPaymentMonth(retirement: YearMonth, terms: AwardTerms): YearMonth {
  return (retirement + terms.paymentLag) as YearMonth
}

/** A rate in lowest terms: 13 000 millionths are 13/1000. */
export function lowestTerms(rate: Share): Fraction {
  let a: number = rate
  let b: number = SHARE_ONE
  while (b !== 0) [a, b] = [b, a % b]
  return { over: rate / a, under: SHARE_ONE / a }
}
