import type { Issue } from '../errors.js'
import type { Decimal } from '../money/index.js'
import { sharesOf, type SchemeShare } from './coverage-rate.js'
import { isObject, readAll, type Path } from './door.js'
import { readSchemes, sumOf, type SchemeCount } from './head-count.js'
import { planNotice, type PlanNotice } from './notice.js'
import { readDivisorRate, type Interval, type PrintedRate } from './printed-rate.js'

/** Participants and the coverage rate printed beside them. */
export interface PrintedCoverage {
  readonly participants: readonly SchemeCount[]
  /** Per cent, as printed: its decimals decide how wide the interval is. */
  readonly rate: PrintedRate
}

/** The eligible population a printed rate implies. Head counts are in 10 000 persons (万人). */
export interface ImpliedEligible {
  readonly participants: Decimal
  /** Each scheme with its part of all participants, per cent. */
  readonly schemes: readonly SchemeShare[]
  /** Per cent, as printed. */
  readonly percent: Decimal
  /** Every rate that prints so, per cent. */
  readonly percentInterval: Interval
  /** Participants ÷ rate. */
  readonly eligible: Decimal
  /** Participants ÷ the two ends of the rate's interval. */
  readonly interval: Interval
  /** Eligible − participants: persons who should participate and do not. */
  readonly uncovered: Decimal
  readonly uncoveredInterval: Interval
  readonly notices: readonly PlanNotice[]
}

/**
 * The eligible population (应参保人数) that a printed coverage rate implies: participants ÷ rate, with the interval
 * that the rounding of the printed rate leaves open. 94.8 % stands for anything from 94.75 % to 94.85 %. The
 * participants are taken as exact.
 *
 * @param input participants by scheme, and the rate in per cent as printed
 * @returns head counts in 10 000 persons, rates in per cent, all exact to 38 digits
 * @throws ShebaoError of kind `input`: `rate.intervalOpen` where the printed rate may be zero, `rate.decimals`, and
 * issues of schemes and decimals
 * @example
 * // residents of Henan at the end of 2018
 * impliedEligible({
 *   participants: [{ scheme: 'resident', count: tenThousands('5082.46') }],
 *   rate: '98.8',
 * }).eligible.toFixed(2) // '5144.19'
 */
export function impliedEligible(input: PrintedCoverage): ImpliedEligible {
  return readAll((issues) => readImplied(input, [], issues))
}

/** As {@link impliedEligible}, at a place within a larger input. */
export function readImplied(input: unknown, path: Path, issues: Issue[]): ImpliedEligible | undefined {
  if (!isObject(input, path, issues)) return undefined
  const before = issues.length
  const schemes = readSchemes(input.participants, [...path, 'participants'], issues)
  const rate = readDivisorRate(input.rate, [...path, 'rate'], issues)
  if (rate === undefined || issues.length > before) return undefined
  const participants = sumOf(schemes)
  const eligibleAt = (percent: Decimal): Decimal => participants.times(100).div(percent)
  const eligible = eligibleAt(rate.percent)
  const interval = { low: eligibleAt(rate.interval.high), high: eligibleAt(rate.interval.low) }
  return {
    participants,
    schemes: sharesOf(schemes),
    percent: rate.percent,
    percentInterval: rate.interval,
    eligible,
    interval,
    uncovered: eligible.minus(participants),
    uncoveredInterval: { low: interval.low.minus(participants), high: interval.high.minus(participants) },
    notices: [
      planNotice('coverage.implied'),
      ...(rate.percent.gt(100) ? [planNotice('coverage.aboveAll')] : []),
      ...(schemes.length > 1 ? [planNotice('coverage.mayCountTwice')] : []),
    ],
  }
}
