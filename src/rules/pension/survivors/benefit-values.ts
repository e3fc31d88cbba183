import type { YearMonth } from '../../../calendar/index.js'
import type { Fen, MoneyRounding, RoundingName } from '../../../money/index.js'
import type { DeathCause, SurvivedStatus } from './benefit-input.js'

/**
 * The values of survivors' benefits, inputs and law included, in the order of the formula. A value that the rule of
 * the month, or the status, does not ask for is null.
 */
export interface BenefitValues {
  readonly death: YearMonth
  readonly status: SurvivedStatus
  readonly cause: DeathCause
  /** Which rule holds: `incomeMonths` since September 2021, `ownWageMonths` in Henan before. */
  readonly rule: 'incomeMonths' | 'ownWageMonths'
  /** Last month of pension or allowance. */
  readonly pensionThrough: YearMonth | null
  /** Working days within which the family tells the agency. */
  readonly noticeDays: number | null
  readonly contributionMonths: number
  readonly pensionMonths: number | null
  readonly funeralElsewhere: boolean
  readonly urbanIncome: Fen | null
  readonly incomeRounding: 'exact' | RoundingName | null
  readonly monthlyIncome: Fen | null
  readonly averagePension: Fen | null
  readonly meanWage: Fen | null
  readonly funeralMonths: number
  readonly tableMonths: number | null
  readonly moreAbove: number | null
  readonly countedMonths: number | null
  readonly perYear: number
  readonly mostMonths: number
  readonly fullTwelfths: number
  readonly perYearDrawn: number | null
  readonly leastRetired: number | null
  /** Months of the lump sum in twelfths of a month. */
  readonly twelfths: number
  /** The same: whole months, */
  readonly wholeMonths: number
  /** and the twelfths left over. */
  readonly oddTwelfths: number
  readonly rounding: MoneyRounding
  readonly funeral: Fen
  readonly lumpSum: Fen
  readonly capBelow: number | null
  /** Own contributions, where they cap the benefits. */
  readonly ownContributions: Fen | null
  readonly total: Fen
  readonly funeralPaid: Fen
  readonly lumpSumPaid: Fen
}
