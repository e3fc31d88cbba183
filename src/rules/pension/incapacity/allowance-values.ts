import type { YearMonth } from '../../../calendar/index.js'
import type { AwardValues } from '../employee/award/award-values.js'
import type { AllowanceCase } from './allowance-terms.js'

/** What ended an allowance before its time. */
export type EarlyStop = 'contributionsResumed' | 'reviewedFit'

/** What becomes of an allowance at the statutory age. */
export type AtStatutoryAge = 'pensionUnchanged' | 'recomputedBefore' | 'endsBefore'

/**
 * The values of an incapacity allowance: those of the award formula, with the month of application for the retirement
 * month, and what the measures on the allowance add. Months without meaning for the case are null.
 */
export interface AllowanceValues extends AwardValues {
  readonly monthsToAge: number
  readonly fullWithin: number
  readonly case: AllowanceCase
  readonly divisorAge: 'applicationAge' | 'statutoryAge'
  /** Months of payment below the minimum period. */
  readonly duration: number | null
  readonly leastDuration: number
  readonly durationMoreAbove: number
  readonly durationPerYear: number
  /** Month in which the allowance is computed anew by the full formula. */
  readonly recomputedIn: YearMonth | null
  /** Last month of the amount. */
  readonly amountThrough: YearMonth
  /** Last month of the allowance. */
  readonly through: YearMonth
  readonly stoppedBy: EarlyStop | null
  /** First month of the pension it becomes, with the same amount; null unless this amount lasts to the statutory age. */
  readonly pensionFrom: YearMonth | null
  /** How the allowance moves in the yearly adjustment. */
  readonly adjustment: 'placePensioners' | 'nationalRate'
  /** False: no contributions are paid while it is drawn. */
  readonly contributionsDue: boolean
  readonly atAge: AtStatutoryAge
  /** Earliest month of flexible early retirement, where the minimum is met. */
  readonly earliestRetirement: YearMonth | null
}

/** True when all items of a pension are due, and not the basic one alone. */
export function isFull(values: Pick<AllowanceValues, 'case'>): boolean {
  return values.case === 'fullFormula'
}
