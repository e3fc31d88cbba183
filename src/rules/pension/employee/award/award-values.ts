import type { YearMonth } from '../../../../calendar/index.js'
import type { Fen, MoneyRounding, RoundingMode, Share } from '../../../../money/index.js'
import type { AwardFacts, AwardItems, WhichBase } from './award-formula.js'

/** The values of an award, inputs and law included, in the order of the formula. */
export interface AwardValues extends AwardFacts, AwardItems {
  readonly statutoryMonth: YearMonth
  readonly retirement: YearMonth
  readonly minimumMonths: number
  readonly averageBaseIs: WhichBase
  readonly indexedBaseIs: WhichBase
  readonly transitionalBaseIs: WhichBase
  readonly yearsDecimals: number
  readonly yearsRounding: RoundingMode
  readonly itemRounding: MoneyRounding
  readonly averageBase: Fen
  readonly indexedBase: Fen
  readonly transitionalBase: Fen
  readonly indexedWage: Fen
  readonly accrualRate: Share
  readonly transitionalCoefficient: Share
  readonly firstPayment: YearMonth
}
