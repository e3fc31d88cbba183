import { mulDiv } from '../../../money/index.js'
import type { ReadThreshold } from './threshold-order.js'

/** A figure as it is shown, and the whole units of its scale on either side of it: a quotient lies between two. */
export interface Measured {
  /** Rounded half up. */
  readonly value: number
  readonly floor: number
  readonly ceiling: number
}

/** A figure that was given: exact. */
export function exactly(value: number): Measured {
  return { value, floor: value, ceiling: value }
}

/** `part × scale ÷ whole`, kept so that limits are compared with the quotient itself and not with its rounding. */
export function quotient(part: number, whole: number, scale: number): Measured {
  return {
    value: mulDiv(part, scale, whole, 'halfUp'),
    floor: mulDiv(part, scale, whole, 'down'),
    ceiling: mulDiv(part, scale, whole, 'up'),
  }
}

/** True when the figure lies on the side of the limit that reaches the level. */
function isReached(
  { limit, when }: Pick<ReadThreshold, 'limit' | 'when'>,
  { floor, ceiling }: Measured,
): boolean {
  switch (when) {
    case 'above':
      return ceiling > limit
    case 'atOrAbove':
      return floor >= limit
    case 'below':
      return floor < limit
    case 'atOrBelow':
      return ceiling <= limit
  }
}

/** The gravest level reached, and the next one. */
export interface Levels {
  readonly reached: ReadThreshold | null
  readonly next: ReadThreshold | null
}

/** Of levels given from the mildest to the gravest, the last that is reached and the first that is not. */
export function levelsOf(thresholds: readonly ReadThreshold[], measured: Measured): Levels {
  const reached = thresholds.filter((threshold) => isReached(threshold, measured))
  return { reached: reached[reached.length - 1] ?? null, next: thresholds[reached.length] ?? null }
}
