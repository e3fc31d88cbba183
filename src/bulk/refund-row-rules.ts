import { FIRST_YEAR, LAST_YEAR } from '../calendar/index.js'
import { LEAST_AVERAGE, MOST_WORKERS } from '../rules/unemployment/employer/layoff-input.js'
import {
  isWithin,
  laidOff,
  limitFor,
  rateBase,
  type LayoffTerms,
} from '../rules/unemployment/employer/layoff-rate.js'
import {
  lacksReserve,
  REFUSED,
  refusals,
  type RefundFacts,
  type RefundTerms,
} from '../rules/unemployment/employer/refund-formula.js'
import { LONGEST_RESERVE, LONGEST_TIME, MOST_MONEY } from '../rules/unemployment/employer/refund-input.js'
import {
  REFUND_UNITS,
  STABILISATION_REFUND_STATUS,
  type StabilisationRefundStatus,
} from './refund-column-types.js'

/** First and last month of the calendar as month numbers. */
export const FIRST_MONTH = FIRST_YEAR * 12
const LAST_MONTH = LAST_YEAR * 12 + 11

/** The number of a status. */
export const CODE = Object.fromEntries(
  STABILISATION_REFUND_STATUS.map((name, code) => [name, code]),
) as Record<StabilisationRefundStatus, number>

/** The status of a row whose figures cannot be; `entitled` when they can. */
export function badRow(month: number, unit: number, facts: RefundFacts): number {
  if (unit >= REFUND_UNITS.length) return CODE.badUnit
  if (month < FIRST_MONTH || month > LAST_MONTH) return CODE.badMonth
  const { contributionMonths, reserveMonths, paidLastYear, backPayments } = facts
  if (contributionMonths < 0 || contributionMonths > LONGEST_TIME) return CODE.badMonths
  if (reserveMonths < -1 || reserveMonths > LONGEST_RESERVE) return CODE.badMonths
  if (!areWorkers(facts)) return CODE.badWorkers
  if (!isMoney(paidLastYear) || !isMoney(backPayments) || backPayments > paidLastYear) return CODE.badMoney
  return CODE.entitled
}

function isMoney(fen: number): boolean {
  return fen >= 0 && fen <= MOST_MONEY && fen % 1 === 0
}

function areWorkers(facts: RefundFacts): boolean {
  const { headcountAtStart, headcountAtEnd, leavers, leaversNotCounted, averageInsured, insured } = facts
  if (headcountAtStart < 0 || headcountAtStart > MOST_WORKERS) return false
  if (headcountAtEnd < 0 || headcountAtEnd > MOST_WORKERS) return false
  if (!isCount(leavers, 0) || !isCount(leaversNotCounted, 0) || !isCount(facts.newClaimants, 0)) return false
  if (!isCount(insured, 1)) return false
  if (averageInsured !== -1 && !(averageInsured >= LEAST_AVERAGE && averageInsured <= MOST_WORKERS * 10_000))
    return false
  if (averageInsured % 1 !== 0) return false
  return leavers < 0 || (leaversNotCounted <= leavers && leavers >= headcountAtStart - headcountAtEnd)
}

/** A count from `least` on, or -1 for one that is not known. */
function isCount(count: number, least: number): boolean {
  return count === -1 || (count >= least && count <= MOST_WORKERS)
}

/** The law of a month for a kind of unit; undefined where it lacks a value. */
export interface RowTerms {
  readonly terms: RefundTerms | undefined
  readonly layoffs: LayoffTerms | undefined
}

/** The status of a row by the law of its month, with the laid-off workers found. */
export function rowStatus(facts: RefundFacts, layoffs: number, row: RowTerms): number {
  const { terms } = row
  if (terms === undefined) return CODE.undetermined
  let refused = refusals(facts, terms)
  let open = layoffs < 0 || lacksReserve(facts, terms)
  if (layoffs > 0) {
    const base = row.layoffs && rateBase(facts, layoffs, row.layoffs.denominator)
    const limit = row.layoffs && facts.insured > 0 ? limitFor(row.layoffs, facts.insured) : undefined
    if (row.layoffs === undefined || base === undefined || base < 0 || limit === undefined) open = true
    else if (!isWithin(layoffs, base, limit, row.layoffs.atLimit)) refused |= REFUSED.layoffs
  }
  if (refused !== 0) return refusedCode(refused)
  return open ? CODE.undetermined : CODE.entitled
}

/** Laid-off workers of a row; -1 where the law or the figures do not say. */
export function rowLayoffs(facts: RefundFacts, { terms }: RowTerms): number {
  return terms === undefined ? -1 : laidOff(facts, terms.method)
}

function refusedCode(refused: number): number {
  if ((refused & REFUSED.kind) !== 0) return CODE.kindExcluded
  if ((refused & REFUSED.months) !== 0) return CODE.tooFewMonths
  if ((refused & REFUSED.arrears) !== 0) return CODE.arrears
  return (refused & REFUSED.reserve) !== 0 ? CODE.reserveTooLow : CODE.layoffs
}
