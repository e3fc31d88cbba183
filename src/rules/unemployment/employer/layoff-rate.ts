import type { YearMonth } from '../../../calendar/index.js'
import { atOrBelow, type Reader } from '../../../law/index.js'
import { INDEX_ONE, SHARE_ONE, type Index, type Share } from '../../../money/index.js'

/** How laid-off workers are counted. `leavers`: those who left, less those who do not count. `newClaimants`: new claimants of the benefit. */
export type LayoffMethod = 'leavers' | 'newClaimants'
/** What the layoff rate is taken of. */
export type LayoffDenominator = 'layoffsAndYearEnd' | 'yearStart' | 'average'
/** Whether a rate that equals the limit is within it. */
export type AtLimit = 'within' | 'beyond'

/** Nobody gave this figure. */
export const UNKNOWN = -1

/** The workers of a firm in the last year; what was not given is {@link UNKNOWN}. */
export interface LayoffFacts {
  headcountAtStart: number
  headcountAtEnd: number
  leavers: number
  leaversNotCounted: number
  newClaimants: number
  /** In ten-thousandths. */
  averageInsured: number
  insured: number
}

/** What the law says of the rate once somebody was laid off. */
export interface LayoffTerms {
  readonly denominator: LayoffDenominator
  readonly atLimit: AtLimit
  /** Highest rate by insured workers, from the number on. */
  readonly limits: ReadonlyMap<number, number>
}

/** Reads how the rate is taken; the limits are those of the measure. */
export function layoffTerms(
  month: YearMonth,
  limits: ReadonlyMap<number, number> | undefined,
  reader: Reader,
): LayoffTerms | undefined {
  const denominator = reader.choice('unemployment.refund.layoff.denominator', month)
  const atLimit = reader.choice('unemployment.refund.layoff.atLimit', month)
  if (denominator === undefined || atLimit === undefined || limits === undefined) return undefined
  return { denominator, atLimit, limits }
}

/**
 * Laid-off workers (裁员人数), or {@link UNKNOWN}.
 *
 *     leavers:      0 when the year ends with as many workers as it began, else leavers less those who do not count
 *     newClaimants: those who newly drew the unemployment benefit
 */
export function laidOff(facts: LayoffFacts, method: LayoffMethod): number {
  if (method === 'newClaimants') return facts.newClaimants
  if (facts.headcountAtEnd >= facts.headcountAtStart) return 0
  if (facts.leavers < 0 || facts.leaversNotCounted < 0) return UNKNOWN
  return facts.leavers - facts.leaversNotCounted
}

/** What the rate is taken of, in ten-thousandths of a worker, or {@link UNKNOWN}. */
export function rateBase(facts: LayoffFacts, layoffs: number, denominator: LayoffDenominator): Index {
  switch (denominator) {
    case 'layoffsAndYearEnd':
      return ((layoffs + facts.headcountAtEnd) * INDEX_ONE) as Index
    case 'yearStart':
      return (facts.headcountAtStart * INDEX_ONE) as Index
    case 'average':
      return facts.averageInsured as Index
  }
}

/** The highest rate for a firm of this size; undefined where the table begins above it. */
export function limitFor({ limits }: Pick<LayoffTerms, 'limits'>, insured: number): Share | undefined {
  return atOrBelow(limits, insured) as Share | undefined
}

/** True when `layoffs ÷ base` keeps to the limit. Compared crosswise on whole numbers: no rounding decides. */
export function isWithin(layoffs: number, base: Index, limit: Share, atLimit: AtLimit): boolean {
  const left = layoffs * SHARE_ONE * INDEX_ONE
  const right = limit * base
  if (!Number.isSafeInteger(left) || !Number.isSafeInteger(right)) {
    const [a, b] = [BigInt(layoffs) * BigInt(SHARE_ONE * INDEX_ONE), BigInt(limit) * BigInt(base)]
    return atLimit === 'within' ? a <= b : a < b
  }
  return atLimit === 'within' ? left <= right : left < right
}
