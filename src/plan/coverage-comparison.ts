import type { Decimal } from '../money/index.js'
import { isObject, readAll, readWhole } from './door.js'
import { rateChangeBetween, type EnrolmentNeed, type RateChange } from './enrolment-need.js'
import { growthBetween, type Growth } from './growth.js'
import { readImplied, type ImpliedEligible, type PrintedCoverage } from './implied-eligible.js'
import { readPopulation, type PopulationGrowth, type PopulationPath } from './population-path.js'
import type { Interval } from './printed-rate.js'

/** Two printed coverages some years apart, and optionally a population to hold them against. */
export interface CoverageComparisonInput {
  readonly from: PrintedCoverage
  readonly to: PrintedCoverage
  /** Whole years between the two. */
  readonly years: number
  readonly population?: PopulationPath
}

/**
 * Whether head counts and rates can hold together. `consistent`: the growth they need is the growth of the given
 * population, or no growth at all is needed and none was given. `contradictory`: the given population did not grow
 * so, or none was given and the later participants outnumber the former eligible. `needsGrowth`: it depends on a
 * population that was not given.
 */
export type CoverageVerdict = 'consistent' | 'contradictory' | 'needsGrowth'

/** What two printed coverages imply together. Head counts are in 10 000 persons (万人). */
export interface CoverageComparison {
  readonly years: number
  readonly from: ImpliedEligible
  readonly to: ImpliedEligible
  readonly participantsGrowth: Growth
  readonly eligibleGrowth: Growth
  /** Growth of the eligible population over all roundings of both rates, per cent in total. */
  readonly eligibleGrowthPercent: Interval
  /** Change in the number of persons not covered, and what the roundings leave open. */
  readonly uncoveredChange: Decimal
  readonly uncoveredChangeInterval: Interval
  /** Later participants ÷ former eligible population, per cent. */
  readonly percentOnFormerEligible: Decimal
  /** What the later rate needs on the former eligible population. */
  readonly needOnFormerEligible: EnrolmentNeed
  /** Planned increase of participants ÷ the increase needed; null where none is needed. */
  readonly timesNeeded: Decimal | null
  readonly rateChange: RateChange
  readonly population: PopulationGrowth | null
  readonly verdict: CoverageVerdict
}

/**
 * Holds two printed coverages against each other: do the head counts, the rates and one population go together?
 * Each side implies an eligible population; the growth between the two, over all roundings of the printed rates,
 * is what the population must have grown. The contradiction is reported, never repaired.
 *
 * @param input two sets of participants with their printed rates, the years between, and a population path if known
 * @returns head counts in 10 000 persons, rates in per cent
 * @throws ShebaoError of kind `input`, all issues at once, with the issues of {@link impliedEligible} under `from`
 * and `to`, and `population.date`, `population.order`, `population.empty`
 * @example
 * compareCoverage({
 *   from: { participants: [{ scheme: 'all', count: tenThousands('479.75') }], rate: '94.8' },
 *   to: { participants: [{ scheme: 'all', count: tenThousands('512.5') }], rate: '95.1' },
 *   years: 5,
 * }).percentOnFormerEligible.toFixed(2) // '101.27'
 */
export function compareCoverage(input: CoverageComparisonInput): CoverageComparison {
  return readAll((issues) => {
    if (!isObject(input, [], issues)) return undefined
    const from = readImplied(input.from, ['from'], issues)
    const to = readImplied(input.to, ['to'], issues)
    const years = readWhole(input.years, { min: 1, max: 200 }, ['years'], issues)
    const population =
      input.population === undefined ? null : readPopulation(input.population, ['population'], issues)
    if (from?.participants.isZero() === true)
      issues.push({
        code: 'coverage.noParticipants',
        path: ['from', 'participants'],
        message: 'nobody participates',
      })
    if (from === undefined || to === undefined || years === undefined || population === undefined)
      return undefined
    return issues.length > 0 ? undefined : comparisonOf(from, to, years, population)
  })
}

function comparisonOf(
  from: ImpliedEligible,
  to: ImpliedEligible,
  years: number,
  population: PopulationGrowth | null,
): CoverageComparison {
  const participantsGrowth = growthBetween(from.participants, to.participants, years)
  const need = needOnFormer(from, to.percent, years)
  const eligibleGrowthPercent = {
    low: percentBetween(from.interval.high, to.interval.low),
    high: percentBetween(from.interval.low, to.interval.high),
  }
  const percentOnFormerEligible = to.participants.times(from.percent).div(from.participants)
  return {
    years,
    from,
    to,
    participantsGrowth,
    eligibleGrowth: growthBetween(from.eligible, to.eligible, years),
    eligibleGrowthPercent,
    uncoveredChange: to.uncovered.minus(from.uncovered),
    uncoveredChangeInterval: {
      low: to.uncoveredInterval.low.minus(from.uncoveredInterval.high),
      high: to.uncoveredInterval.high.minus(from.uncoveredInterval.low),
    },
    percentOnFormerEligible,
    needOnFormerEligible: need,
    timesNeeded: need.gap.gt(0) ? participantsGrowth.increase.div(need.gap) : null,
    rateChange: rateChangeBetween(from.percent, to.percent, years),
    population,
    verdict: verdictOf(eligibleGrowthPercent, percentOnFormerEligible, population),
  }
}

/** Multiplied before divided: a rounded eligible population would leave a gap of 10^-38 where there is none. */
function needOnFormer(
  { participants, percent }: ImpliedEligible,
  target: Decimal,
  years: number,
): EnrolmentNeed {
  const gap = participants.times(target.minus(percent)).div(percent)
  return {
    percentNow: percent,
    needed: participants.times(target).div(percent),
    gap,
    gapPerYear: gap.div(years),
  }
}

function verdictOf(
  needed: Interval,
  percentOnFormerEligible: Decimal,
  population: PopulationGrowth | null,
): CoverageVerdict {
  const grown = population?.totalPercent ?? needed.low.times(0)
  if (grown.gte(needed.low) && grown.lte(needed.high)) return 'consistent'
  return population !== null || percentOnFormerEligible.gt(100) ? 'contradictory' : 'needsGrowth'
}

function percentBetween(from: Decimal, to: Decimal): Decimal {
  return to.minus(from).times(100).div(from)
}
