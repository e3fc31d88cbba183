import { addMonths, yearOf, type YearMonth } from '../../../../calendar/index.js'
import type { ClaimTerms, TransitionYears } from './claim-terms.js'

/** How somebody stands towards the conditions of the pension. */
export interface ClaimStanding {
  /** Years of payment that this person needs. */
  readonly requiredYears: number
  readonly yearsShort: number
  /** First month of payment, once the years are there. */
  readonly firstPayment: YearMonth
}

/**
 * Years needed and first payment.
 *
 *     past the age when the scheme began     0 years, paid from the month it began
 *     under the full period from the age     the years from the start to the age, 15 at most
 *     otherwise                              15 years
 *
 * @param start month the scheme began at the place; undefined where it decides nothing
 * @param qualified month in which the last missing condition was met, where that was after the age
 */
export function claimFormula(
  terms: ClaimTerms,
  start: YearMonth | undefined,
  paidYears: number,
  qualified: YearMonth | undefined,
): ClaimStanding {
  const { reachMonth, minimumYears, paymentLag } = terms
  const requiredYears = start === undefined ? minimumYears : yearsFromStart(start, terms)
  const met = qualified !== undefined && qualified > reachMonth ? qualified : reachMonth
  const paidFrom = addMonths(met, paymentLag)
  return {
    requiredYears,
    yearsShort: Math.max(requiredYears - paidYears, 0),
    firstPayment: start !== undefined && start > paidFrom ? start : paidFrom,
  }
}

function yearsFromStart(start: YearMonth, terms: ClaimTerms): number {
  const { reachMonth, minimumYears, transitionYears } = terms
  const months = reachMonth - start
  if (months <= 0) return 0
  if (months >= minimumYears * 12 || transitionYears === null) return minimumYears
  return Math.min(YEARS[transitionYears](start, reachMonth), minimumYears)
}

const YEARS: Readonly<Record<TransitionYears, (start: YearMonth, reach: YearMonth) => number>> = {
  startedYears: (start, reach) => Math.ceil((reach - start) / 12),
  wholeYears: (start, reach) => Math.floor((reach - start) / 12),
  calendarYears: (start, reach) => yearOf(reach) - yearOf(start) + 1,
}
