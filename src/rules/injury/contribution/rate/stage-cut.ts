import type { YearMonth } from '../../../../calendar/index.js'
import { atOrBelow, type Law, type Reader } from '../../../../law/index.js'
import type { Share } from '../../../../money/index.js'
import { lawSpeaks } from '../../../contribution/temporary.js'

/** Where the cut comes from: `none`: no cut in that month. `place`: fixed for the place. `reserve`: by months of reserve. */
export type CutSource = 'none' | 'place' | 'reserve'

/** The temporary cut of a rate (阶段性降低费率). */
export interface StageCut {
  readonly cutSource: CutSource
  /** Months of reserve, where the cut follows from them. */
  readonly reserveMonths: number | null
  readonly cut: Share
}

/**
 * The cut of a month: the factor of the place where it is on record, else by the months of reserve the caller gives.
 * Before the first cut of 2018 there is none; undefined when the law does not settle it.
 */
export function stageCut(
  reserveMonths: number | undefined,
  month: YearMonth,
  law: Law,
  reader: Reader,
): StageCut | undefined {
  if (!lawSpeaks(law, 'workInjury.rate.cut', month))
    return { cutSource: 'none', reserveMonths: null, cut: 0 as Share }
  const placed = reader.optional((r) => r.share('workInjury.rate.cut', month))
  if (placed !== undefined) return { cutSource: 'place', reserveMonths: null, cut: placed }
  if (reserveMonths === undefined) {
    reader.share('workInjury.rate.cut', month)
    return undefined
  }
  const table = reader.table('workInjury.rate.cutByReserve', month)
  if (table === undefined) return undefined
  return { cutSource: 'reserve', reserveMonths, cut: (atOrBelow(table, reserveMonths) ?? 0) as Share }
}
