import { type DeciMonths } from '../../../money/index.js'

/** What the law brings to the months of benefit. Months are tenths of a month, but for the keys of the tables. */
export interface DurationTerms {
  /** Months of contributions from which each cap holds, and the caps. */
  readonly capsFrom: readonly number[]
  readonly caps: readonly number[]
  /** Months of contributions from which each step holds, and its months; null where the place has no table on record. */
  readonly stepsFrom: readonly number[] | null
  readonly steps: readonly number[] | null
  /** Least months of contributions. */
  readonly least: number
  readonly most: number
}

/** The months of benefit, in tenths. */
export interface DurationAmounts {
  cap: DeciMonths
  /** By the table of the place; null without one. */
  step: DeciMonths | null
  added: DeciMonths
  granted: DeciMonths
}

/**
 * Months of unemployment benefit; one evaluator for one person and for a city.
 *
 *     new months = by the table of the place, at most 12, 18 or 24 by the years of contributions
 *                  (without a table: these caps, an upper bound); none below one year
 *     granted    = new months + months left over from an earlier claim, at most 24
 */
export function durationFormula(
  contributionMonths: number,
  unclaimed: number,
  terms: DurationTerms,
  into = noMonths(),
): DurationAmounts {
  const enough = contributionMonths >= terms.least
  const cap = enough ? atStep(contributionMonths, terms.capsFrom, terms.caps) : 0
  const step =
    terms.stepsFrom === null || terms.steps === null
      ? null
      : enough
        ? atStep(contributionMonths, terms.stepsFrom, terms.steps)
        : 0
  const added = step === null || step > cap ? cap : step
  const sum = added + unclaimed
  into.cap = cap as DeciMonths
  into.step = step as DeciMonths | null
  into.added = added as DeciMonths
  into.granted = (sum > terms.most ? terms.most : sum) as DeciMonths
  return into
}

/** The value of the highest step reached, 0 below the first. */
function atStep(months: number, from: readonly number[], values: readonly number[]): number {
  let found = 0
  for (let i = 0; i < from.length; i++)
    if ((from[i] as number) <= months) found = values[i] as number
    else break
  return found
}

/** Months not found yet, to write into: a run over columns uses one for all rows. */
export function noMonths(): DurationAmounts {
  const none = 0 as DeciMonths
  return { cap: none, step: null, added: none, granted: none }
}
