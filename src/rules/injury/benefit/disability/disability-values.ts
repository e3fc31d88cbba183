import type { YearMonth } from '../../../../calendar/index.js'
import type { Fen, MoneyRounding, Share } from '../../../../money/index.js'
import type { WageCategory } from '../../../minimum-wage/local-wage.js'
import type { NursingLevel } from '../injury-fields.js'
import type { BoundsWage } from '../own-wage/own-wage-formula.js'

/** The own wage of a disability and its bounds; null where the own wage was given. */
export interface DisabilityWageValues {
  readonly meanWage: Fen | null
  readonly boundsWage: BoundsWage | null
  readonly averageWage: Fen | null
  readonly floorShare: Share | null
  readonly floor: Fen | null
  readonly ceilingShare: Share | null
  readonly ceiling: Fen | null
  readonly ownWage: Fen
  readonly trueMeanWage: Fen | null
  readonly trueOwnWage: Fen | null
}

/** The allowance of a disability; null where none is due. */
export interface DisabilityAllowanceValues {
  readonly placed: boolean | null
  readonly allowanceShare: Share | null
  /** Who pays the allowance of the grade for an insured employer. */
  readonly allowancePayer: 'injuryFund' | 'employer' | null
  readonly allowanceByGrade: Fen | null
  readonly ownContributions: Fen | null
  readonly wageCategory: WageCategory | null
  readonly minimumWage: Fen | null
  readonly allowance: Fen | null
  /** What the floor adds. */
  readonly floorTopUp: Fen | null
}

/** Nursing of a disability; null where no level was confirmed. */
export interface DisabilityNursingValues {
  readonly nursingLevel: NursingLevel | null
  readonly nursingShare: Share | null
  readonly nursingBase: Fen | null
  readonly nursingRounding: MoneyRounding | null
  readonly nursingAtGrading: Fen | null
  /** Base and amount of a year that began between the grading and the first payment. */
  readonly newBase: Fen | null
  readonly newRounding: MoneyRounding | null
  readonly nursingAnew: Fen | null
  readonly nursing: Fen | null
}

/** The values of disability benefits, in the order of the formula. What the case does not ask for is null. */
export interface DisabilityValues
  extends DisabilityWageValues, DisabilityAllowanceValues, DisabilityNursingValues {
  readonly injury: YearMonth
  readonly recognised: YearMonth | null
  readonly graded: YearMonth
  readonly claimed: YearMonth | null
  readonly grade: number
  readonly insured: boolean
  readonly oldWound: boolean
  readonly rounding: MoneyRounding
  readonly lumpMonths: number
  readonly lumpSum: Fen
  /** Month by which the lump sum is paid. */
  readonly lumpSumDue: YearMonth
  /** First month of the monthly benefits. */
  readonly firstPayment: YearMonth
  /** What the employer adds to the lump sum because less was declared. */
  readonly lumpSumDifference: Fen | null
  readonly trueAllowanceByGrade: Fen | null
  /** What the employer adds to the allowance because less was declared. */
  readonly allowanceDifference: Fen | null
}
