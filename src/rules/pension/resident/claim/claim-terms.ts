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
  /** Null for somebody it does not decide anything for. */
  readonly transitionYears: TransitionYears | null
  /** Months from meeting the conditions to the first payment. */
  readonly paymentLag: number
  /** Whether years that are missing at the age may be made up; false for somebody who has the full period. */
  readonly makeUp: boolean
}

/**
 * The terms for a birth month and years paid; undefined when a value is missing (the reader knows which). What the law
 * says of missing years is read only for somebody short of the full period.
 */
export function claimTerms(birth: YearMonth, paidYears: number, reader: Reader): ClaimTerms | undefined {
  const age = reader.count('residentPension.claim.age', birth)
  if (age === undefined) return undefined
  const claimAge = age * 12
  const reachMonth = addMonths(birth, claimAge)
  const minimumYears = reader.count('residentPension.claim.minimumYears', reachMonth)
  const latestStart = reader.month('residentPension.claim.start.latest', reachMonth)
  const firstPayment = reader.choice('residentPension.claim.firstPayment', reachMonth)
  if (minimumYears === undefined || latestStart === undefined || firstPayment === undefined) return undefined
  const known = {
    claimAge,
    reachMonth,
    minimumYears,
    latestStart,
    paymentLag: firstPayment === 'monthAfter' ? 1 : 0,
  }
  if (paidYears >= minimumYears) return { ...known, transitionYears: null, makeUp: false }
  const makeUp = reader.choice('residentPension.makeUp.open', reachMonth)
  const transitionYears = withinTransition(known)
    ? reader.choice('residentPension.claim.transitionYears', reachMonth)
    : null
  if (transitionYears === undefined || makeUp === undefined) return undefined
  return { ...known, transitionYears, makeUp: makeUp === 'allowed' }
}

type Dates = Pick<ClaimTerms, 'reachMonth' | 'latestStart' | 'minimumYears'>

/** Less than the full period from the age when the last places began. */
function withinTransition({ reachMonth, latestStart, minimumYears }: Dates): boolean {
  return reachMonth - latestStart < minimumYears * 12
}

/**
 * Whether the month in which the scheme began at the place decides anything: for somebody who was near the age, or
 * past it, when the last places began, and has not paid the full period.
 */
export function startDecides(terms: ClaimTerms, paidYears: number): boolean {
  return terms.reachMonth < terms.latestStart || (paidYears < terms.minimumYears && withinTransition(terms))
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
