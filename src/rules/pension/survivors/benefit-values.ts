import type { YearMonth } from '../../../calendar/index.js'
import type { Fen, MoneyRounding, RoundingName } from '../../../money/index.js'
import type { DeathCause, SurvivedStatus } from './benefit-input.js'

/** What survivors' benefits of any time show: the death, the months of the lump sum, the amounts. */
export interface SharedBenefitValues {
  readonly death: YearMonth
  readonly status: SurvivedStatus
  readonly cause: DeathCause
  readonly contributionMonths: number
  /** True when the funeral allowance of another insurance was taken. */
  readonly funeralElsewhere: boolean
  readonly funeralMonths: number
  readonly perYear: number
  readonly mostMonths: number
  /** Months of the lump sum in twelfths of a month. */
  readonly twelfths: number
  /** The same: whole months, */
  readonly wholeMonths: number
  /** and the twelfths left over. */
  readonly oddTwelfths: number
  readonly rounding: MoneyRounding
  readonly funeral: Fen
  readonly lumpSum: Fen
  readonly total: Fen
}

/**
 * The values of survivors' benefits since September 2021, inputs and law included, in the order of the formula. What
 * the status does not ask for is null.
 */
export interface BenefitValues extends SharedBenefitValues {
  /** Last month of pension or allowance. */
  readonly pensionThrough: YearMonth | null
  /** Working days within which the family tells the agency. */
  readonly noticeDays: number | null
  readonly pensionMonths: number | null
  readonly urbanIncome: Fen
  readonly incomeRounding: 'exact' | RoundingName
  readonly monthlyIncome: Fen
  readonly tableMonths: number
  readonly moreAbove: number
  /** Months in work, in twelfths of a month. */
  readonly fullTwelfths: number
  readonly perYearDrawn: number | null
  readonly leastRetired: number | null
  readonly capBelow: number | null
  /** Own contributions, where they cap the benefits. */
  readonly ownContributions: Fen | null
  readonly funeralPaid: Fen
  readonly lumpSumPaid: Fen
}

/** The values of survivors' benefits of a death in work in Henan before September 2021. */
export interface EarlierBenefitValues extends SharedBenefitValues {
  readonly averagePension: Fen
  readonly meanWage: Fen
  /** Months of contributions that count, the part of a year as the rule has it. */
  readonly countedMonths: number
}
