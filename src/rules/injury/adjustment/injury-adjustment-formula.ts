import type { Fen } from '../../../money/index.js'

/** What the law of a year brings to one kind of recipient. */
export interface InjuryAdjustmentTerms {
  /** `rise`: by an amount. `reset`: set anew as a share of the base, which only raises. */
  readonly mode: 'rise' | 'reset'
  /** The amount of the rise, or the amount set anew. */
  readonly amount: Fen
  /** More for an early injury. */
  readonly extra: Fen
  /** The least amount after the rise; 0 where there is none. */
  readonly floor: Fen
}

/**
 * A monthly benefit after the adjustment of a year; one evaluator for a single recipient and for columns.
 *
 *     rise  : max(amount before + rise + extra; floor)
 *     reset : max(amount before; share of the base + extra)
 */
export function adjustedAmount(before: Fen, { mode, amount, extra, floor }: InjuryAdjustmentTerms): Fen {
  const moved = (mode === 'rise' ? before + amount : Math.max(before, amount + extra)) as Fen
  return mode === 'rise' ? (Math.max(moved + extra, floor) as Fen) : moved
}
