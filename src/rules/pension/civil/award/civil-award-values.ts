import type { YearMonth } from '../../../../calendar/index.js'
import type { Fen, Index, MoneyRounding, RoundingMode, Share } from '../../../../money/index.js'
import type { AwardItems, WhichBase } from '../../employee/award/award-formula.js'
import type { CivilGroup } from '../group/reform-start.js'
import type { DeemedIndex } from './deemed-index.js'

/** The values of an award, inputs and law included, in the order of the formula. */
export interface CivilAwardValues extends Omit<AwardItems, 'total'>, DeemedIndex {
  readonly startedWork: YearMonth
  readonly reformStart: YearMonth
  readonly group: CivilGroup
  readonly statutoryMonth: YearMonth
  readonly retirement: YearMonth
  readonly minimumMonths: number
  readonly averageBaseIs: WhichBase
  readonly indexedBaseIs: WhichBase
  readonly transitionalBaseIs: WhichBase
  readonly yearsDecimals: number
  readonly yearsRounding: RoundingMode
  readonly itemRounding: MoneyRounding
  readonly totalMonths: number
  readonly deemedMonths: number
  readonly averageBase: Fen
  readonly indexedBase: Fen
  readonly transitionalBase: Fen
  /** 0 where there are no paid months. */
  readonly paidIndex: Index
  /** The average index Z. */
  readonly ownIndex: Index
  readonly accrualRate: Share
  readonly transitionalCoefficient: Share
  readonly ageMonths: number
  readonly accountBalance: Fen
  /** Basic, transitional and account pension together. */
  readonly newMethod: Fen
  /** Whether the comparison with the old method applies. */
  readonly compared: boolean
  /** The rest is undefined where no comparison applies. */
  readonly annuityMonthly: Fen | undefined
  readonly newStandard: Fen | undefined
  readonly oldStandard: Fen | undefined
  readonly topUp: Fen | undefined
  readonly paidExcess: Fen | undefined
  readonly withheld: Fen | undefined
  /** What the pension fund pays a month. */
  readonly total: Fen
  readonly firstPayment: YearMonth
}
