import { addMonths, type YearMonth } from '../../../calendar/index.js'
import type { AllowanceAmount } from './allowance-formula.js'
import type { AllowanceCase, AllowanceTerms } from './allowance-terms.js'
import type { AllowanceValues, AtStatutoryAge } from './allowance-values.js'

/** What decided the case of an allowance. */
export interface CaseFacts {
  readonly which: AllowanceCase
  readonly statutoryMonth: YearMonth
  readonly minimumMonths: number
  /** The month whose law computes the amount. */
  readonly month: YearMonth
  readonly monthsToAge: number
  readonly terms: AllowanceTerms
}

/** What the months of an allowance add to its amount. */
type TimelineKeys =
  | 'firstPayment'
  | 'amountThrough'
  | 'through'
  | 'recomputedIn'
  | 'duration'
  | 'stoppedBy'
  | 'pensionFrom'
  | 'adjustment'
  | 'contributionsDue'
  | 'atAge'
  | 'earliestRetirement'

/** The values of the amount: those of the award formula, and the case. */
export function amountValues(
  { facts, terms, items, indexedWage }: AllowanceAmount,
  { which, statutoryMonth, minimumMonths, month, monthsToAge, terms: measures }: CaseFacts,
): Omit<AllowanceValues, TimelineKeys> {
  return {
    statutoryMonth,
    retirement: month,
    minimumMonths,
    averageBaseIs: terms.averageBaseIs,
    indexedBaseIs: terms.indexedBaseIs,
    transitionalBaseIs: terms.transitionalBaseIs,
    yearsDecimals: terms.yearsDecimals,
    yearsRounding: terms.yearsRounding,
    itemRounding: terms.itemRounding,
    averageBase: terms.averageBase,
    indexedBase: terms.indexedBase,
    transitionalBase: terms.transitionalBase,
    accrualRate: terms.accrualRate,
    transitionalCoefficient: terms.transitionalCoefficient,
    indexedWage,
    ...facts,
    ...items,
    monthsToAge,
    fullWithin: measures.fullWithin,
    case: which,
    divisorAge: measures.divisorAge,
    leastDuration: measures.leastDuration,
    durationMoreAbove: measures.durationMoreAbove,
    durationPerYear: measures.durationPerYear,
  }
}

/** What becomes of the allowance at the statutory age. */
export function atStatutoryAge(which: AllowanceCase): AtStatutoryAge {
  if (which === 'basicForMonths') return 'endsBefore'
  return which === 'fullFormula' ? 'pensionUnchanged' : 'recomputedBefore'
}

/** The month after the last one of a full amount that lasts to the statutory age: from then on it is the pension. */
export function pensionMonth(which: AllowanceCase, through: YearMonth, isStopped: boolean): YearMonth | null {
  return which === 'fullFormula' && !isStopped ? addMonths(through, 1) : null
}
