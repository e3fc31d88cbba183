import { mulDivMoney, SHARE_ONE, type Fen, type MoneyRounding, type Share } from '../../../../money/index.js'

/**
 * The one-off disability allowance (一次性伤残补助金):
 *
 *     own wage × months of the grade
 */
export function lumpSumOf(ownWage: Fen, months: number): Fen {
  return (ownWage * months) as Fen
}

/** The allowance of the grade before the floor: own wage × share. */
export function allowanceByGrade(ownWage: Fen, share: Share, rounding: MoneyRounding): Fen {
  return mulDivMoney(ownWage, share, SHARE_ONE, rounding)
}

/**
 * The monthly allowance (伤残津贴), which net of the own contributions does not fall below the minimum wage:
 *
 *     allowance = the larger of own wage × share, and minimum wage + own contributions
 */
export function flooredAllowance(byGrade: Fen, minimumWage: Fen, ownContributions: Fen): Fen {
  const least = minimumWage + ownContributions
  return byGrade > least ? byGrade : (least as Fen)
}

/** Nursing a month (生活护理费): base × share of the level. */
export function nursingOf(base: Fen, share: Share, rounding: MoneyRounding): Fen {
  return mulDivMoney(base, share, SHARE_ONE, rounding)
}
