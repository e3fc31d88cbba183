import { mulDivMoney, SHARE_ONE, type Fen, type MoneyRounding, type Share } from '../../../../money/index.js'

/** What a month's contribution is computed with. */
export interface BillTerms {
  readonly rate: Share
  readonly waivedShare: Share
  readonly rounding: MoneyRounding
}

/** The amounts of a month, fen. */
export interface BillAmounts {
  readonly contribution: Fen
  readonly waived: Fen
  readonly due: Fen
}

/**
 * The employer's contribution of a month.
 *
 *     contribution = wage bill × rate
 *     waived       = contribution × waived share
 *     due          = contribution − waived
 */
export function billOf(wageBill: Fen, { rate, waivedShare, rounding }: BillTerms): BillAmounts {
  const contribution = mulDivMoney(wageBill, rate, SHARE_ONE, rounding)
  const waived = mulDivMoney(contribution, waivedShare, SHARE_ONE, rounding)
  return { contribution, waived, due: (contribution - waived) as Fen }
}
