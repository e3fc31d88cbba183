import type { YearMonth } from '../../../calendar/index.js'
import type { Fen, MoneyRounding, Share } from '../../../money/index.js'
import type { LayoffValues } from './layoff-finding.js'
import type { UnitKind } from './unit-kind.js'

/** The values of a stabilisation refund, inputs and law included, in the order of the formula. */
export interface StabilisationRefundValues extends LayoffValues {
  readonly month: YearMonth
  readonly unit: UnitKind
  readonly contributionMonths: number
  readonly requiredMonths: number
  readonly arrearsCleared: boolean
  /** Months the fund lasts and months it must last; null where the law asks for no reserve. */
  readonly reserveMonths: number | null
  readonly requiredReserve: number | null
  readonly paidLastYear: Fen
  readonly backPayments: Fen
  readonly base: Fen
  /** The size whose share holds. */
  readonly size: 'large' | 'sme'
  readonly share: Share
  /** `upTo`: the share is a ceiling within which the place decides. */
  readonly basis: 'fixedRate' | 'upTo'
  readonly rounding: MoneyRounding
  readonly refund: Fen
}
