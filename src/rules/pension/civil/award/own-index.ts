import { mulDiv, type Index } from '../../../../money/index.js'

/**
 * The average index of a person (本人平均缴费指数), to four decimals:
 *
 *     Z = (Z deemed × N deemed + Z paid × N paid) ÷ (N deemed + N paid)
 *
 * N in months: the same ratio as in years and fractions of years.
 */
export function ownIndex(
  deemedIndex: Index,
  deemedMonths: number,
  paidIndex: Index,
  totalMonths: number,
): Index {
  if (totalMonths === 0) return paidIndex
  const sum = deemedIndex * deemedMonths + paidIndex * (totalMonths - deemedMonths)
  return mulDiv(sum, 1, totalMonths, 'halfUp') as Index
}
