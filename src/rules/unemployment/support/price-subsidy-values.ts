import type { Law, Reader } from '../../../law/index.js'
import { mulDivMoney, SHARE_ONE, type Fen, type MoneyRounding, type Share } from '../../../money/index.js'
import { benefitAmount, type BenefitAmount, type FoundBenefit } from './benefit-amount.js'
import type { PriceSubsidyRequest } from './price-subsidy-input.js'
import type { PriceSubsidyValues } from './price-subsidy-steps.js'
import { rowOf, type PriceStart, type PriceTrigger } from './price-triggers.js'

/** The amount of a subsidy that was started, and what it rests on. */
type Amount = Pick<
  PriceSubsidyValues,
  'amountRule' | 'monthlyBenefit' | 'benefitGiven' | 'rounding' | 'announced' | 'subsidy'
>

/** The values of a subsidy that was started; undefined when the law lacks a value (the reader knows which). */
export function priceSubsidyValues(
  request: PriceSubsidyRequest,
  rule: PriceSubsidyValues['rule'],
  trigger: PriceTrigger & { readonly start: PriceStart },
  law: Law,
  reader: Reader,
): { readonly values: PriceSubsidyValues; readonly benefit: FoundBenefit | null } | undefined {
  const { month, published, received, indices, provinceRise } = request
  const row = rowOf(indices, month)
  if (row === undefined) return undefined
  const rise = riseThatCounts(trigger.start, row.cpiRise, row.foodRise, provinceRise)
  const found = amountOf(request, rise, law, reader)
  // Only the mechanism of 2017 counts working days: that another has no such limit is no lack of knowledge.
  const payDays = reader.optional((each) => each.count('unemployment.priceSubsidy.payDays', month)) ?? null
  if (found === undefined) return undefined
  return {
    values: {
      month,
      published,
      received,
      rule,
      cpiTrigger: trigger.cpiTrigger,
      foodTrigger: trigger.foodTrigger,
      cpiRise: row.cpiRise,
      foodRise: row.foodRise ?? null,
      provinceRise: provinceRise ?? null,
      runMonths: trigger.runMonths,
      run: trigger.run,
      start: trigger.start,
      rise,
      ...found.amount,
      payDays,
    },
    benefit: found.benefit,
  }
}

/** The rise of the index that triggered; of two the larger. */
function riseThatCounts(
  start: PriceStart,
  cpi: Share,
  food: Share | undefined,
  province: Share | undefined,
): Share {
  const [foodRise, provinceRise] = [food ?? (0 as Share), province ?? (0 as Share)]
  return { cpi, food: foodRise, both: Math.max(cpi, foodRise) as Share, province: provinceRise }[start]
}

function amountOf(
  { month, monthlyBenefit: given }: PriceSubsidyRequest,
  rise: Share,
  law: Law,
  reader: Reader,
): { readonly amount: Amount; readonly benefit: FoundBenefit | null } | undefined {
  const amountRule = reader.choice('unemployment.priceSubsidy.amount', month)
  if (amountRule === 'setByPlace') {
    const announced = reader.money('unemployment.priceSubsidy.announced', month)
    if (announced === undefined) return undefined
    const none = { monthlyBenefit: null, benefitGiven: false, rounding: null }
    return { amount: { amountRule, ...none, announced, subsidy: announced }, benefit: null }
  }
  const benefit = benefitAmount(reader, law, month, given)
  const rounding = reader.rounding('unemployment.priceSubsidy.rounding', month)
  if (amountRule === undefined || benefit === undefined || rounding === undefined) return undefined
  return { amount: { amountRule, ...computed(benefit, rise, rounding) }, benefit }
}

/** `subsidy = benefit standard × rise`, to the yuan. */
function computed(
  { monthlyBenefit, benefitGiven }: BenefitAmount,
  rise: Share,
  rounding: MoneyRounding,
): Omit<Amount, 'amountRule'> {
  const subsidy: Fen = mulDivMoney(monthlyBenefit, rise, SHARE_ONE, rounding)
  return { monthlyBenefit, benefitGiven, rounding, announced: null, subsidy }
}
