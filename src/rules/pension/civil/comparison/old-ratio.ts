import type { YearMonth } from '../../../../calendar/index.js'
import { atOrBelow, type Missing, type Reader } from '../../../../law/index.js'
import type { Share } from '../../../../money/index.js'
import type { OldRatioRequest } from './old-method-input.js'

/** The ratio of the old method, and where it comes from. */
export interface OldRatio {
  readonly serviceYears: number | undefined
  /** The ratio of the table, or the one given in its stead. */
  readonly plainRatio: Share
  readonly ratioPoints: Share
  /** M: the two together. */
  readonly ratio: Share
}

/** The ratio M, or what it lacks: the years, or a ratio the table does not reach down to. */
export function findOldRatio(
  request: OldRatioRequest,
  at: YearMonth,
  path: string,
  reader: Reader,
): OldRatio | { readonly missing: readonly Missing[] } {
  const { serviceYears, givenRatio, ratioPoints } = request
  if (givenRatio === undefined && serviceYears === undefined) return { missing: [needsYears(path)] }
  const table = givenRatio === undefined ? reader.table('civilPension.comparison.oldRatio', at) : undefined
  if (givenRatio === undefined && table === undefined) return { missing: [] }
  const plainRatio = givenRatio ?? atOrBelow(table ?? new Map<number, number>(), serviceYears ?? 0)
  if (plainRatio === undefined) return { missing: [needsRatio(path, serviceYears ?? 0)] }
  return {
    serviceYears,
    plainRatio: plainRatio as Share,
    ratioPoints,
    ratio: (plainRatio + ratioPoints) as Share,
  }
}

function needsYears(path: string): Missing {
  return {
    kind: 'input',
    path: `${path}serviceYears`,
    zh: '缺少工作年限或计发比例：老办法按工作年限确定比例',
    en: 'needs the years of service, or the ratio itself: the old method rests on it',
  }
}

function needsRatio(path: string, years: number): Missing {
  return {
    kind: 'input',
    path: `${path}ratio`,
    zh: `缺少计发比例：工作年限${years}年低于比例表的最低年限，该段比例未核定，请填写比例`,
    en: `needs the ratio: ${years} years of service lie below the table, and the ratio there is not settled`,
    candidates: ['0.70', '0.50'],
  }
}
