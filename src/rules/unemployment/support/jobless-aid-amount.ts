import type { YearMonth } from '../../../calendar/index.js'
import { atOrBelow, type Law, type Reader } from '../../../law/index.js'
import {
  mulDivMoney,
  SHARE_ONE,
  TO_FEN,
  type Fen,
  type MoneyRounding,
  type Share,
} from '../../../money/index.js'
import { benefitAmount, type FoundBenefit } from './benefit-amount.js'
import type { JoblessAidRequest } from './jobless-aid-input.js'
import { roundingFor } from './support-fields.js'

/** The aid a month, and what it rests on. */
export interface JoblessAidAmount {
  /** Share of the benefit; null where amounts are fixed. */
  readonly share: Share | null
  readonly monthlyBenefit: Fen | null
  readonly benefitGiven: boolean
  /** Null where the product is whole yuan, or amounts are fixed. */
  readonly rounding: MoneyRounding | null
  readonly aid: Fen
}

/** An amount with its caveats; undefined when the law lacks a value (the reader knows which). */
export type FoundAid =
  { readonly amount: JoblessAidAmount; readonly benefit: FoundBenefit | null } | undefined

/**
 * The aid of 2020, a share of the benefit of the pooling area in the first month:
 *
 *     80 % from two years of contributions, 60 % from one, 50 % below and for those whose benefit is used up
 */
export function shareOfBenefit(
  request: JoblessAidRequest,
  first: YearMonth,
  law: Law,
  reader: Reader,
): FoundAid {
  const { unemployed, ground, contributionMonths, monthlyBenefit: given } = request
  const table =
    ground === 'exhausted' ? undefined : reader.table('unemployment.joblessAid.shares', unemployed)
  const share =
    ground === 'exhausted'
      ? reader.share('unemployment.joblessAid.shareExhausted', unemployed)
      : table && atOrBelow(table, contributionMonths)
  const benefit = benefitAmount(reader, law, first, given)
  if (share === undefined || benefit === undefined) return undefined
  const { monthlyBenefit, benefitGiven } = benefit
  const rounding = roundingFor(reader, 'unemployment.support.rounding', first, [
    [monthlyBenefit, share, SHARE_ONE],
  ])
  if (rounding === undefined) return undefined
  const aid = mulDivMoney(monthlyBenefit, share, SHARE_ONE, rounding ?? TO_FEN)
  return { amount: { share: share as Share, monthlyBenefit, benefitGiven, rounding, aid }, benefit }
}

/** The aid of 2022, fixed amounts by months of contributions; another for those whose benefit is used up. */
export function fixedAmounts(request: JoblessAidRequest, reader: Reader): FoundAid {
  const { unemployed, ground, contributionMonths } = request
  const table =
    ground === 'exhausted' ? undefined : reader.table('unemployment.joblessAid.amounts', unemployed)
  const aid =
    ground === 'exhausted'
      ? reader.money('unemployment.joblessAid.amountExhausted', unemployed)
      : table && atOrBelow(table, contributionMonths)
  if (aid === undefined) return undefined
  const fixed = { share: null, monthlyBenefit: null, benefitGiven: false, rounding: null, aid: aid as Fen }
  return { amount: fixed, benefit: null }
}
