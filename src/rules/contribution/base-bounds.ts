import { parseMonth } from '../../calendar/index.js'
import { ShebaoError, type Issue } from '../../errors.js'
import { readerOf, type Law } from '../../law/index.js'
import { frameOf, undetermined } from '../frame.js'
import type { Computed, Undetermined } from '../outcome.js'
import { present, ruleNotices } from '../present.js'
import { baseBoundsSteps, type BaseBoundsValues } from './base-bounds-steps.js'
import { boundsAt } from './base-bounds-terms.js'

/** Floor and ceiling of the contribution base, or what the law lacks. */
export type BaseBounds = Computed<BaseBoundsValues, 'determined'> | Undetermined

/**
 * Floor and ceiling of the contribution base in a month (缴费基数上下限): shares of the reference wage of the
 * month's contribution year, rounded as the place rounds them, or a floor that a notice fixed instead.
 *
 * While the reference wage of a new contribution year is not published the bounds of the preceding year go on;
 * the result is marked provisional, and {@link settlement} computes the difference afterwards.
 *
 * @param month month of contribution, 'YYYY-MM'
 * @returns `determined` with the reference wage, floor and ceiling in yuan a month; `undetermined` naming the
 * missing parameter, place and month
 * @throws ShebaoError (kind `input`) `calendar.month`; (kind `law`) `contribution.boundsReversed`
 * @see 国办发〔2019〕13号 第三条
 * @example
 * const law = lawOf('luoyang')
 * const bounds = employeePension.baseBounds('2025-07', law)
 * bounds.outcome === 'determined' && bounds.values.floor.toFixed(0) // '3831'
 */
export function baseBounds(month: string, law: Law): BaseBounds {
  const issues: Issue[] = []
  const read = parseMonth(month, ['month'], issues)
  if (read === undefined) throw new ShebaoError('input', issues)
  const reader = readerOf(law)
  const bounds = boundsAt(read, law, reader)
  if (bounds === undefined)
    return undetermined(frameOf('employeePension.baseBounds', law, reader), reader.missing)
  const values: BaseBoundsValues = { month: read, ...bounds }
  return {
    ...frameOf('employeePension.baseBounds', law, reader, ruleNotices(values, baseBoundsSteps)),
    outcome: 'determined',
    values: present(values, baseBoundsSteps),
  }
}
