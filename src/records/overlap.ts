import { intersection, type MonthInterval } from '../calendar/index.js'

/** An interval and its place in the list it came from. */
export interface Placed extends MonthInterval {
  readonly index: number
}

/** Two entries of a list and the months they share. */
export interface Overlap {
  readonly earlierIndex: number
  readonly laterIndex: number
  readonly shared: MonthInterval
}

/**
 * The intervals that share months: each that meets one which began before it is named once, with the one that
 * lasts longest of those. A sweep in order of time, since all pairs of ten thousand spells are too many.
 */
export function overlapsOf(intervals: readonly Placed[]): Overlap[] {
  const found: Overlap[] = []
  let longest: Placed | undefined
  for (const next of [...intervals].sort((a, b) => a.from - b.from || a.index - b.index)) {
    const shared = longest === undefined ? undefined : intersection(longest, next)
    if (longest !== undefined && shared !== undefined)
      found.push({
        earlierIndex: Math.min(longest.index, next.index),
        laterIndex: Math.max(longest.index, next.index),
        shared,
      })
    if (longest === undefined || next.to > longest.to) longest = next
  }
  return found.sort((a, b) => a.laterIndex - b.laterIndex || a.earlierIndex - b.earlierIndex)
}

/**
 * The first month of an interval that `cover` leaves out, or undefined when it leaves out none.
 *
 * @param cover sorted, disjoint and not touching, as `union` gives them
 */
export function firstLeftOut(interval: MonthInterval, cover: readonly MonthInterval[]): number | undefined {
  let low = 0
  let high = cover.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((cover[middle] as MonthInterval).from <= interval.from) low = middle + 1
    else high = middle
  }
  const before = cover[low - 1]
  if (before === undefined || before.to < interval.from) return interval.from
  return before.to < interval.to ? before.to + 1 : undefined
}
