import type { YearMonth } from '../../../calendar/index.js'
import type { Reader } from '../../../law/index.js'
import type { Share } from '../../../money/index.js'
import type { RefundTerms } from './refund-formula.js'
import { kindGroup, type UnitKind } from './unit-kind.js'

/** Reads the terms; undefined when a value is missing (the reader knows which). */
export function refundTerms(month: YearMonth, unit: UnitKind, reader: Reader): RefundTerms | undefined {
  const size = sizeOf(month, unit, reader)
  const share =
    size === 'excluded' ? (0 as Share) : size && reader.share(`unemployment.refund.share.${size}`, month)
  const basis = reader.choice('unemployment.refund.basis', month)
  const months = reader.count('unemployment.refund.months', month)
  const method = reader.choice('unemployment.refund.layoff.method', month)
  const rounding = reader.rounding('unemployment.refund.rounding', month)
  // Only some years name a reserve; where none is named, none is asked for.
  const reserveMonths = reader.optional((r) => r.count('unemployment.refund.reserveMonths', month)) ?? null
  if (
    size === undefined ||
    share === undefined ||
    basis === undefined ||
    months === undefined ||
    method === undefined ||
    rounding === undefined
  )
    return undefined
  return { size, share, basis, months, reserveMonths, method, rounding }
}

function sizeOf(month: YearMonth, unit: UnitKind, reader: Reader): RefundTerms['size'] | undefined {
  const group = kindGroup(unit)
  if (group === 'large' || group === 'sme') return group
  const treated = reader.choice(`unemployment.refund.kinds.${group}`, month)
  return treated === 'asSme' ? 'sme' : treated
}
