import { addMonths, type YearMonth } from '../../../../calendar/index.js'
import type { ChoiceOf, Reader } from '../../../../law/index.js'

/** How the years from the start of the scheme to the age are counted, for those short of the full period. */
export type TransitionYears = ChoiceOf<'residentPension.claim.transitionYears'>

/** What the law asks of somebody who claims, by the birth month. */
export interface ClaimTerms {
  /** The claiming age, in months. */
  readonly claimAge: number
  /** Month in which that age is reached. */
  readonly reachMonth: YearMonth
  readonly minimumYears: number
  /** By this month the scheme had begun everywhere. */
  readonly latestStart: YearMonth
  readonly transitionYears: TransitionYears
  /** Months from meeting the conditions to the first payment. */
  readonly paymentLag: number
  /** Whether years that are missing at the age may be made up. */
  readonly makeUp: ChoiceOf<'residentPension.makeUp.open'>
}

/** The terms for a birth month; undefined when a value is missing (the reader knows which). */
export function claimTerms(birth: YearMonth, reader: Reader): ClaimTerms | undefined {
  const age = reader.count('residentPension.claim.age', birth)
  if (age === undefined) return undefined
  const claimAge = age * 12
  const reachMonth = addMonths(birth, claimAge)
  const minimumYears = reader.count('residentPension.claim.minimumYears', reachMonth)
  const latestStart = reader.month('residentPension.claim.start.latest', reachMonth)
  const transitionYears = reader.choice('residentPension.claim.transitionYears', reachMonth)
  const firstPayment = reader.choice('residentPension.claim.firstPayment', reachMonth)
  const makeUp = reader.choice('residentPension.makeUp.open', reachMonth)
  if (
    minimumYears === undefined ||
    latestStart === undefined ||
    transitionYears === undefined ||
    firstPayment === undefined ||
    makeUp === undefined
  )
    return undefined
  return {
    claimAge,
    reachMonth,
    minimumYears,
    latestStart,
    transitionYears,
    paymentLag: firstPayment === 'monthAfter' ? 1 : 0,
    makeUp,
  }
}

/**
 * Whether the month in which the scheme began at the place decides anything: for somebody who was near the age, or
 * past it, when the last places began, and has not paid the full period.
 */
export function startDecides(terms: ClaimTerms, paidYears: number): boolean {
  const { reachMonth, latestStart, minimumYears } = terms
  return (
    reachMonth < latestStart || (paidYears < minimumYears && reachMonth - latestStart < minimumYears * 12)
  )
}

/** The start at the place: given, or from the law, or undefined where it decides nothing or nobody knows it. */
export function startOf(
  terms: ClaimTerms,
  paidYears: number,
  given: YearMonth | undefined,
  reader: Reader,
): YearMonth | undefined {
  if (!startDecides(terms, paidYears)) return undefined
  return given ?? reader.month('residentPension.claim.start.local', terms.reachMonth)
}
