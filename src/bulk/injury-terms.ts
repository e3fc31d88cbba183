import type { YearMonth } from '../calendar/index.js'
import { readerOf, type Law } from '../law/index.js'
import { TO_FEN, type Fen, type MoneyRounding } from '../money/index.js'
import {
  allowanceFloor,
  gradeAllowance,
  monthlyTerms,
} from '../rules/injury/benefit/disability/disability-terms.js'
import { firstNursing } from '../rules/injury/benefit/disability/nursing-terms.js'
import { LIGHTEST_GRADE, NURSING_LEVELS } from '../rules/injury/benefit/injury-fields.js'
import { ownWageTerms } from '../rules/injury/benefit/own-wage/own-wage-formula.js'

/** The law of the month of an injury. */
export interface InjuredTerms {
  /** Bounds of the own wage, fen a month; -1 where the law lacks them. */
  readonly floor: Fen
  readonly ceiling: Fen
  /** Months of the lump sum by grade as they were then; -1 where none are on record. */
  readonly lumpMonths: Int32Array
}

/** The law of the month of a grading, by grade and level. */
export interface GradedTerms {
  /** False where the law lacks what every grade needs. */
  readonly complete: boolean
  /** -1 where none are on record. */
  readonly lumpMonths: Int32Array
  /** Share paid as allowance, in millionths; 0 for grades without one. */
  readonly share: Int32Array
  /** 1 where the employer pays the allowance. */
  readonly byEmployer: Uint8Array
  readonly rounding: MoneyRounding
  /** Fen a month; -1 where the law lacks it. */
  readonly minimumWage: Fen
  /** Nursing by level, 0 for none; fen a month, -1 where the law lacks it. */
  readonly nursing: Float64Array
}

const UNKNOWN = -1 as Fen
const GRADES = Array.from({ length: LIGHTEST_GRADE }, (_, i) => i + 1)

/** The law of the month of an injury. */
export function injuredTerms(injury: YearMonth, law: Law): InjuredTerms {
  const reader = readerOf(law)
  const bounds = ownWageTerms(injury, reader)
  const table = reader.table('workInjury.lumpSum.months', injury)
  const lumpMonths = new Int32Array(LIGHTEST_GRADE + 1).fill(UNKNOWN)
  if (table !== undefined) for (const grade of GRADES) lumpMonths[grade] = table.get(grade) ?? UNKNOWN
  return { floor: bounds?.floor ?? UNKNOWN, ceiling: bounds?.ceiling ?? UNKNOWN, lumpMonths }
}

/** The law of the month of a grading. */
export function gradedTerms(graded: YearMonth, law: Law): GradedTerms {
  const reader = readerOf(law)
  const table = reader.table('workInjury.lumpSum.months', graded)
  const due = reader.choice('workInjury.lumpSumDue', graded)
  const monthly = monthlyTerms(graded, reader)
  const lumpMonths = new Int32Array(LIGHTEST_GRADE + 1)
  const share = new Int32Array(LIGHTEST_GRADE + 1)
  const byEmployer = new Uint8Array(LIGHTEST_GRADE + 1)
  let complete = table !== undefined && due !== undefined && monthly !== undefined
  for (const grade of GRADES) {
    const allowance = gradeAllowance(grade, graded, reader)
    if (allowance === undefined) complete = false
    lumpMonths[grade] = table?.get(grade) ?? UNKNOWN
    share[grade] = allowance?.share ?? 0
    byEmployer[grade] = allowance?.payer === 'employer' ? 1 : 0
  }
  const nursing = NURSING_LEVELS.map(
    (level) => (monthly && firstNursing(level, graded, monthly.firstPayment, reader))?.amount ?? UNKNOWN,
  )
  const floor = monthly && allowanceFloor(monthly.firstPayment, undefined, reader)
  return {
    complete,
    ...{ lumpMonths, share, byEmployer },
    rounding: monthly?.rounding ?? TO_FEN,
    minimumWage: floor?.minimumWage ?? UNKNOWN,
    nursing: Float64Array.of(0, ...nursing),
  }
}
