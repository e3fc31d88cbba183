import { addMonths, type YearMonth } from '../../../calendar/index.js'
import type { Law, Reader } from '../../../law/index.js'
import { boundsAt } from '../../contribution/base-bounds-terms.js'
import type { Bounds } from '../../contribution/base-bounds-formula.js'
import { deferredUntil, waivedShareAt } from '../../contribution/relief.js'
import { lawSpeaks } from '../../contribution/temporary.js'
import type { BillTerms } from './bill-formula.js'
import type { BillRequest } from './bill-input.js'

/** The law of a month: bounds, rates, relief. */
export interface BillMonthTerms extends Bounds, BillTerms {
  /** Month by which a share that was put off is to be paid; null where nothing is put off. */
  readonly deferredUntil: YearMonth | null
}

/**
 * The law of a month as the formula takes it; undefined when a value is missing (the reader knows which). Bounds
 * and the waiver of 2020 are those of the employees' pension: one notice sets them for all branches.
 */
export function billTermsAt(
  request: BillRequest,
  month: YearMonth,
  law: Law,
  reader: Reader,
): BillMonthTerms | undefined {
  const bounds = boundsAt(month, law, reader)
  const basis = reader.choice(
    request.wage === null
      ? 'unemployment.contribution.base.unfixedWage'
      : 'unemployment.contribution.base.wage',
    month,
  )
  const employerRate = reader.share('unemployment.contribution.rate.employer', month)
  const employeeRate = reader.share(`unemployment.contribution.rate.${request.worker}`, month)
  const waivedShare = waivedShareAt(request, month, law, reader)
  const until = putOffUntil(request, month, law, reader)
  const rounding = reader.rounding('unemployment.contribution.rounding', month)
  if (
    bounds === undefined ||
    basis === undefined ||
    employerRate === undefined ||
    employeeRate === undefined ||
    waivedShare === undefined ||
    until === undefined ||
    rounding === undefined
  )
    return undefined
  return { ...bounds, basis, employerRate, employeeRate, waivedShare, rounding, deferredUntil: until }
}

/**
 * Until which month the employer share may be put off: null when it may not be, undefined when the law does not
 * settle it. The provincial regulation allows a number of months; the deferral of 2020 held for three branches
 * alike; those of 2022 name the month by which everything is to be paid.
 */
function putOffUntil(
  { deferral }: BillRequest,
  month: YearMonth,
  law: Law,
  reader: Reader,
): YearMonth | null | undefined {
  if (deferral === 'none') return null
  if (deferral === 'hardship') return deferredUntil({ deferral }, month, law, reader)
  if (deferral === 'approved') {
    const longest = reader.count('unemployment.contribution.deferral.approved', month)
    return longest === undefined ? undefined : addMonths(month, longest)
  }
  const path = `unemployment.contribution.deferral.${deferral}` as const
  return lawSpeaks(law, path, month) ? reader.month(path, month) : null
}
