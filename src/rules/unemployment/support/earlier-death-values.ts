import type { Law, Reader } from '../../../law/index.js'
import { mulDivMoney, SHARE_ONE, TO_FEN, type Fen, type Share } from '../../../money/index.js'
import { benefitAmount, type FoundBenefit } from './benefit-amount.js'
import type { DeathRequest } from './death-input.js'
import type { EarlierDeathValues } from './earlier-death-steps.js'
import { roundingFor, type Product } from './support-fields.js'

/**
 * A death while drawing the benefit, in Henan before July 2011:
 *
 *     funeral grant    = 7 months of benefit
 *     survivors' grant = 5 months of benefit for each dependant, at most 15
 *
 * both raised by 80 % after a death for the public good, and the benefit of the month of death if not drawn. Undefined
 * when the law or the request lacks a value.
 */
export function earlierDeathValues(
  { input, death, received, monthlyBenefit: given }: DeathRequest,
  law: Law,
  reader: Reader,
): { readonly values: EarlierDeathValues; readonly benefit: FoundBenefit } | undefined {
  const { dependants, publicGood, monthDrawn } = input
  const amount = benefitAmount(reader, law, death, given)
  const funeralMonths = reader.count('unemployment.death.funeralMonths', death)
  const monthsEach = reader.count('unemployment.death.monthsEach', death)
  const mostMonths = reader.count('unemployment.death.mostMonths', death)
  const addition =
    publicGood === true ? reader.share('unemployment.death.publicGoodAddition', death) : (0 as Share)
  if (
    amount === undefined ||
    funeralMonths === undefined ||
    monthsEach === undefined ||
    mostMonths === undefined ||
    addition === undefined ||
    dependants === undefined ||
    publicGood === undefined ||
    monthDrawn === undefined
  )
    return undefined
  const { monthlyBenefit, benefitGiven } = amount
  const survivorsMonths = Math.min(dependants * monthsEach, mostMonths)
  const grantOf = (months: number): Product => [monthlyBenefit * months, SHARE_ONE + addition, SHARE_ONE]
  const products = [grantOf(funeralMonths), grantOf(survivorsMonths)] as const
  const rounding = roundingFor(reader, 'unemployment.support.rounding', death, products)
  if (rounding === undefined) return undefined
  const [funeral, survivors] = products.map(([a, b, d]) => mulDivMoney(a, b, d, rounding ?? TO_FEN)) as [
    Fen,
    Fen,
  ]
  const lastBenefit = monthDrawn ? (0 as Fen) : monthlyBenefit
  return {
    values: {
      death,
      received,
      monthlyBenefit,
      benefitGiven,
      funeralMonths,
      dependants,
      monthsEach,
      mostMonths,
      survivorsMonths,
      publicGood,
      addition,
      rounding,
      funeral,
      survivors,
      monthDrawn,
      lastBenefit,
      total: (funeral + survivors + lastBenefit) as Fen,
    },
    benefit: amount,
  }
}
