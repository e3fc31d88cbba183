import {
  mulDiv,
  mulDivMoney,
  SHARE_ONE,
  type Fen,
  type MoneyRounding,
  type Share,
} from '../../../money/index.js'

/** The limits of the benefit a month; null where there is none or it is not on record. */
export interface StandardLimits {
  readonly livingStandard: Fen | null
  readonly highest: Fen | null
}

/** True when the share of the wage is whole fen, so that no rounding touches it. */
export function isWholeFen(wage: Fen, share: Share): boolean {
  return mulDiv(wage, share, SHARE_ONE, 'down') === mulDiv(wage, share, SHARE_ONE, 'up')
}

/** The share of the minimum wage. */
export function shareOfWage(wage: Fen, share: Share, rounding: MoneyRounding): Fen {
  return mulDivMoney(wage, share, SHARE_ONE, rounding)
}

/**
 * The benefit a month:
 *
 *     standard = minimum wage × share, not below the urban minimum-living standard, not above the local minimum wage
 */
export function withinLimits(computed: Fen, { livingStandard, highest }: StandardLimits): Fen {
  const raised = livingStandard !== null && livingStandard > computed ? livingStandard : computed
  return highest !== null && highest < raised ? highest : raised
}
