import type { YearMonth } from '../../calendar/index.js'
import type { Sector } from '../../law/index.js'
import type { Fen, MoneyRounding, Share } from '../../money/index.js'

/** The values of an adjustment, in the order of the formula. Amounts are fen a month inside. */
export interface AdjustmentValues {
  readonly year: number
  readonly sector: Sector
  /** First month of the higher pension. */
  readonly effective: YearMonth
  readonly retirement: YearMonth
  readonly birth: YearMonth
  /** Completed years at the end of the month before the effect. */
  readonly age: number
  readonly months: number
  /** Months that count for the part by years; null where the scheme has none for this person. */
  readonly countedMonths: number | null
  readonly pension: Fen
  readonly flatPart: Fen
  readonly yearsPart: Fen
  readonly percentRate: Share | null
  readonly percentPart: Fen
  readonly levelPart: Fen
  readonly ageSupplementSoFar: Fen | null
  readonly agePart: Fen
  readonly remotePart: Fen
  readonly specialPart: Fen
  /** The parts together. */
  readonly parts: Fen
  readonly averagePension: Fen | null
  /** Floors and top-ups. */
  readonly floorPart: Fen
  readonly increase: Fen
  readonly newPension: Fen
  /** First month paid with the new amount; null where nothing says which. */
  readonly paidFrom: YearMonth | null
  readonly arrearsMonths: number | null
  readonly arrears: Fen | null
  /** Formulas of this case, from the scheme's slices, classes and floors. */
  readonly yearsFormula: string
  readonly levelFormula: string
  readonly ageFormula: string | null
  readonly floorFormula: string
  /** Age of the supplement's entry; null for a band of birth months. */
  readonly ageEntry: number | null
  readonly yearsRounding: MoneyRounding
  readonly percentRounding: MoneyRounding
  readonly partsRounding: MoneyRounding | null
}
