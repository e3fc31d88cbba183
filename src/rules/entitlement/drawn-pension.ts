import type { YearMonth } from '../../calendar/index.js'
import { parseScaled, type Fen } from '../../money/index.js'
import type { Resolved } from '../pension/transfer/index.js'

/** The records as resolved at the claim, with the month of the claim. */
export interface Claimed {
  readonly month: YearMonth
  readonly values: Extract<Resolved, { outcome: 'determined' }>['values']
}

/** A pension or allowance that is drawn. */
export interface DrawnPension {
  readonly scheme: 'employee' | 'civil' | 'resident'
  readonly firstPayment: YearMonth
  readonly months: number
  /** The account: what the award divided, and its item a month. */
  readonly accountBalance: Fen
  readonly accountItem: Fen
}

/** A pension awarded by a scheme of employees, with what it comes to a month. */
export interface AwardedPension {
  readonly drawn: DrawnPension
  readonly total: Fen
}

/** Money of an outcome in fen. */
export function fen(amount: unknown): Fen {
  return parseScaled(amount, { decimals: 2 }, [], []) as Fen
}
