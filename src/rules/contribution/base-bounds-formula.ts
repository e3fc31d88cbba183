import { mulDivMoney, SHARE_ONE, type Fen, type MoneyRounding, type Share } from '../../money/index.js'

/** What the law of a month says of the bounds of the contribution base. */
export interface BoundsTerms {
  readonly reference: Fen
  /** 0 when a notice fixed the floor. */
  readonly floorShare: Share
  /** How the floor came about: as a share of the reference wage, or fixed by a notice of its own. */
  readonly floorSetBy: 'share' | 'notice'
  /** The floor a notice fixed; 0 when none did. */
  readonly fixedFloor: Fen
  readonly ceilingShare: Share
  readonly boundsRounding: MoneyRounding
}

/** The bounds with everything they rest on. */
export interface Bounds extends BoundsTerms {
  readonly floor: Fen
  readonly ceiling: Fen
}

/**
 * Floor and ceiling of the contribution base.
 *
 *     floor   = reference wage × 60 %, rounded (or as a notice fixed it)
 *     ceiling = reference wage × 300 %, rounded
 */
export function boundsFormula(terms: BoundsTerms): Bounds {
  const { reference, floorShare, floorSetBy, fixedFloor, ceilingShare, boundsRounding } = terms
  const floor =
    floorSetBy === 'notice' ? fixedFloor : mulDivMoney(reference, floorShare, SHARE_ONE, boundsRounding)
  const ceiling = mulDivMoney(reference, ceilingShare, SHARE_ONE, boundsRounding)
  return { ...terms, floor, ceiling }
}
