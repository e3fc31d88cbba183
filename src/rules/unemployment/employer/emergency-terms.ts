import type { YearMonth } from '../../../calendar/index.js'
import type { Reader } from '../../../law/index.js'
import type { MoneyRounding, Share } from '../../../money/index.js'
import type { LayoffMethod } from './layoff-rate.js'

/** What the law of the month brings to the emergency refund while it is in force. */
export interface EmergencyTerms {
  readonly months: number
  readonly contributionShare: Share
  readonly reserveMonths: number
  readonly method: LayoffMethod
  readonly rounding: MoneyRounding
}

/** Reads the terms; undefined when a value is missing (the reader knows which). */
export function emergencyTerms(month: YearMonth, reader: Reader): EmergencyTerms | undefined {
  const months = reader.count('unemployment.emergency.months', month)
  const contributionShare = reader.share('unemployment.emergency.contributionShare', month)
  const reserveMonths = reader.count('unemployment.emergency.reserveMonths', month)
  const method = reader.choice('unemployment.refund.layoff.method', month)
  const rounding = reader.rounding('unemployment.refund.rounding', month)
  if (
    months === undefined ||
    contributionShare === undefined ||
    reserveMonths === undefined ||
    method === undefined ||
    rounding === undefined
  )
    return undefined
  return { months, contributionShare, reserveMonths, method, rounding }
}

/** The relaxed limits by insured workers, in months that have them. */
export function relaxedLimits(month: YearMonth, reader: Reader): ReadonlyMap<number, number> | undefined {
  return reader.optional((r) => r.table('unemployment.emergency.layoff.relaxed', month))
}

/** The plain limit, the same for every size. */
export function plainLimits(month: YearMonth, reader: Reader): ReadonlyMap<number, number> | undefined {
  const limit = reader.share('unemployment.emergency.layoff.limit', month)
  return limit === undefined ? undefined : new Map([[0, limit]])
}
