import type { MonthInterval, YearMonth } from '../../../../calendar/index.js'
import type { Fen, MoneyRounding, Share } from '../../../../money/index.js'
import type { Bounds } from '../../../contribution/base-bounds-formula.js'
import type { SameEveryMonth } from '../../../contribution/one-line-steps.js'
import type { PayItems } from './civil-contribution-input.js'

/** The values of a month: whose, on which pay, under which terms, and every amount. */
export interface CivilMonthValues extends PayItems, Bounds {
  readonly unit: 'government' | 'institution'
  readonly newEntrant: boolean
  /** The pay that counts, a month. */
  readonly wage: Fen
  readonly base: Fen
  readonly rounding: MoneyRounding
  readonly employerRate: Share
  readonly employer: Fen
  readonly employeeRate: Share
  readonly employee: Fen
  readonly payable: Fen
  readonly accountRate: Share
  /** Credited to the individual account. */
  readonly account: Fen
  readonly pool: Fen
}

/** Months in a row under the same terms. */
export interface CivilBillLine extends CivilMonthValues, MonthInterval {
  readonly months: number
}

/** The amounts of the whole stretch, in fen. */
export interface CivilTotals {
  readonly employerTotal: Fen
  readonly employeeTotal: Fen
  readonly payableTotal: Fen
  readonly accountTotal: Fen
  readonly poolTotal: Fen
}

/** The values of a contribution: the stretch, the month's values while they are the same throughout, and the sums. */
export interface CivilContributionValues extends SameEveryMonth<CivilMonthValues>, CivilTotals {
  readonly from: YearMonth
  readonly to: YearMonth
  readonly months: number
  /** Lines with terms of their own. */
  readonly lines: number
}
