import { atOrBelow } from '../../../../law/index.js'
import { mulDiv, mulDivMoney, type Fen } from '../../../../money/index.js'
import type { AccountTerms, MonthTerms } from './award-terms.js'

/** What a resident brings to the formula. */
export interface ResidentFacts {
  readonly paidYears: number
  readonly minimumYears: number
  readonly accountBalance: Fen
  /** Age in the month of payment, in months. */
  readonly ageMonths: number
}

/** What the formula finds. Fields may be written: a run over columns uses one for all rows. */
export interface ResidentItems {
  extraYears: number
  longYears: Fen
  highAge: Fen
  account: Fen
  total: Fen
}

/**
 * The residents' pension in a month; one evaluator for a single person and for a city.
 *
 *     extra years  = years paid above the full period
 *     long years   = addition for each × extra years
 *     high age     = by the completed age
 *     account      = balance ÷ 139
 *     total        = basic + addition of the place + long years + high age + account
 */
export function residentAwardFormula(
  facts: ResidentFacts,
  { divisor, rounding }: AccountTerms,
  { basic, localAddition, longYearsEach, highAge }: MonthTerms,
  into = emptyResidentItems(),
): ResidentItems {
  const { paidYears, minimumYears, accountBalance, ageMonths } = facts
  const extraYears = paidYears > minimumYears ? paidYears - minimumYears : 0
  const longYears = extraYears === 0 ? 0 : mulDiv(longYearsEach, extraYears, 1, 'halfUp')
  const age = highAge.size === 0 ? 0 : (atOrBelow(highAge, Math.floor(ageMonths / 12)) ?? 0)
  const account = mulDivMoney(accountBalance, 1, divisor, rounding)
  into.extraYears = extraYears
  into.longYears = longYears as Fen
  into.highAge = age as Fen
  into.account = account
  into.total = (basic + localAddition + longYears + age + account) as Fen
  return into
}

/** Items not found yet. */
export function emptyResidentItems(): ResidentItems {
  return { extraYears: 0, longYears: 0 as Fen, highAge: 0 as Fen, account: 0 as Fen, total: 0 as Fen }
}
