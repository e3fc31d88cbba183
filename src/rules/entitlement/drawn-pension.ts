import type { YearMonth } from '../../calendar/index.js'
import { parseScaled, type Fen } from '../../money/index.js'
import type { Resolved } from '../pension/transfer/index.js'

/** The records as resolved at the claim, with the month of the claim. */
export interface Claimed {
  readonly month: YearMonth
  readonly values: Extract<Resolved, { outcome: 'determined' }>['values']
}

/** An individual account from the award on. */
export interface PayingAccount {
  /** What the award divided. */
  readonly balance: Fen
  /** Its item a month. */
  readonly item: Fen
  /** First month in which it pays. */
  readonly from: YearMonth
}

/** A pension or allowance that is drawn. */
export interface DrawnPension {
  readonly scheme: 'employee' | 'civil' | 'resident'
  readonly firstPayment: YearMonth
  readonly months: number
  /** What the award comes to a month. */
  readonly total: Fen
  /** The account that pays; undefined while an allowance of the basic item alone leaves it untouched. */
  readonly account: PayingAccount | undefined
}

/** Money of an outcome in fen. */
export function fen(amount: unknown): Fen {
  return parseScaled(amount, { decimals: 2 }, [], []) as Fen
}
