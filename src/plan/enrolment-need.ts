import type { Decimal, DecimalInput } from '../money/index.js'
import { isObject, readAll, readNumber, readWhole } from './door.js'
import { readHeadCount, readSchemes, sumOf, type HeadCount, type SchemeCount } from './head-count.js'
import { readRate, type PrintedRate } from './printed-rate.js'

/** A target rate on a given eligible population. */
export interface EnrolmentNeedInput {
  /** Who participates now. */
  readonly participants: readonly SchemeCount[]
  readonly eligible: HeadCount
  /** Per cent. */
  readonly targetPercent: DecimalInput
  /** Whole years left; 1 unless given. */
  readonly years?: number
}

/** How many must participate for a target rate. Head counts are in 10 000 persons (万人). */
export interface EnrolmentNeed {
  /** Participants now ÷ eligible, per cent. */
  readonly percentNow: Decimal
  /** Eligible × target rate. */
  readonly needed: Decimal
  /** Needed − participants now; negative where the target is already exceeded. */
  readonly gap: Decimal
  /** Gap ÷ years. */
  readonly gapPerYear: Decimal
}

/**
 * The enrolment a target rate needs on a given eligible population (达到目标参保率还需参保的人数). Nothing is rounded
 * to whole persons and nothing is cut at zero.
 *
 * @param input participants and eligible population with their units, the target in per cent
 * @returns head counts in 10 000 persons
 * @throws ShebaoError of kind `input`: `coverage.zeroDenominator` and issues of schemes and decimals
 * @example
 * enrolmentNeed({
 *   participants: [{ scheme: 'all', count: tenThousands('479.75') }],
 *   eligible: tenThousands('506.0654'),
 *   targetPercent: '95.1',
 *   years: 5,
 * }).gap.toFixed(2) // '1.52'
 */
export function enrolmentNeed(input: EnrolmentNeedInput): EnrolmentNeed {
  return readAll((issues) => {
    if (!isObject(input, [], issues)) return undefined
    const schemes = readSchemes(input.participants, ['participants'], issues)
    const eligible = readHeadCount(input.eligible, ['eligible'], issues)
    const rule = { decimals: 6, min: 0, max: 1000 }
    const target = readNumber(input.targetPercent, rule, ['targetPercent'], issues)
    const years = readWhole(input.years ?? 1, { min: 1, max: 200 }, ['years'], issues)
    if (eligible?.isZero() === true)
      issues.push({
        code: 'coverage.zeroDenominator',
        path: ['eligible'],
        message: 'nobody should participate: a rate needs a denominator above zero',
      })
    if (eligible === undefined || target === undefined || years === undefined || issues.length > 0)
      return undefined
    const participants = sumOf(schemes)
    const needed = eligible.times(target).div(100)
    const gap = needed.minus(participants)
    return { percentNow: participants.times(100).div(eligible), needed, gap, gapPerYear: gap.div(years) }
  })
}

/** How a rate is to move, in percentage points. */
export interface RateChange {
  readonly points: Decimal
  readonly pointsPerYear: Decimal
  /** From the first rate to 100 %; negative above 100 %. */
  readonly pointsToFull: Decimal
}

/**
 * The change a target rate asks for, in percentage points (百分点).
 *
 * @param input two rates in per cent, at most 1000, and the whole years between
 * @throws ShebaoError of kind `input`
 * @example
 * rateChange({ from: '94.8', to: '95.1', years: 5 }).pointsPerYear.toFixed(2) // '0.06'
 */
export function rateChange(input: {
  readonly from: PrintedRate
  readonly to: PrintedRate
  readonly years: number
}): RateChange {
  return readAll((issues) => {
    if (!isObject(input, [], issues)) return undefined
    const from = readRate(input.from, ['from'], issues)?.percent
    const to = readRate(input.to, ['to'], issues)?.percent
    const years = readWhole(input.years, { min: 1, max: 200 }, ['years'], issues)
    return from && to && years !== undefined ? rateChangeBetween(from, to, years) : undefined
  })
}

/** As {@link rateChange}, on values already read. */
export function rateChangeBetween(from: Decimal, to: Decimal, years: number): RateChange {
  const points = to.minus(from)
  return { points, pointsPerYear: points.div(years), pointsToFull: from.minus(100).neg() }
}
