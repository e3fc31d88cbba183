import type { Law, Reader } from '../../../law/index.js'
import {
  mulDivMoney,
  SHARE_ONE,
  TO_FEN,
  type Fen,
  type MoneyRounding,
  type Share,
} from '../../../money/index.js'
import { benefitAmount, type FoundBenefit } from './benefit-amount.js'
import type { EarlierMedicalValues } from './earlier-medical-steps.js'
import type { MedicalRequest } from './medical-input.js'
import { roundingFor } from './support-fields.js'

/**
 * Medical aid in Henan before July 2011:
 *
 *     aid of the month = benefit × 10 %
 *     inpatient aid    = costs × 70 %, in all at most 10 months of benefit (18 for the honoured)
 *
 * Undefined when the law lacks a value: the reader knows which.
 */
export function earlierMedicalValues(
  { month, received, monthlyBenefit: given, inpatient }: MedicalRequest,
  law: Law,
  reader: Reader,
): { readonly values: EarlierMedicalValues; readonly benefit: FoundBenefit } | undefined {
  const amount = benefitAmount(reader, law, month, given)
  const monthlyShare = reader.share('unemployment.medical.monthlyShare', month)
  const inpatientShare = inpatient && reader.share('unemployment.medical.inpatientShare', month)
  const capMonths =
    inpatient &&
    reader.count(
      inpatient.honoured ? 'unemployment.medical.capMonthsHonoured' : 'unemployment.medical.capMonths',
      month,
    )
  if (amount === undefined || monthlyShare === undefined) return undefined
  if (inpatient !== undefined && (inpatientShare === undefined || capMonths === undefined)) return undefined
  const { monthlyBenefit, benefitGiven } = amount
  const cost = inpatient?.cost ?? (0 as Fen)
  const rounding = roundingFor(reader, 'unemployment.support.rounding', month, [
    [monthlyBenefit, monthlyShare, SHARE_ONE],
    [cost, inpatientShare ?? 0, SHARE_ONE],
  ])
  if (rounding === undefined) return undefined
  const share = (of: Fen, by: Share) => shareOf(of, by, rounding)
  const cap = capMonths === undefined ? null : ((monthlyBenefit * capMonths) as Fen)
  const shareOfCost = inpatientShare === undefined ? null : share(cost, inpatientShare)
  const before = inpatient?.aidBefore ?? (0 as Fen)
  return {
    values: {
      month,
      received,
      monthlyBenefit,
      benefitGiven,
      monthlyShare,
      rounding,
      monthlyAid: share(monthlyBenefit, monthlyShare),
      inpatientCost: inpatient?.cost ?? null,
      inpatientShare: inpatientShare ?? null,
      honoured: inpatient?.honoured === true,
      capMonths: capMonths ?? null,
      cap,
      inpatientAidBefore: inpatient?.aidBefore ?? null,
      shareOfCost,
      inpatientAid:
        cap === null || shareOfCost === null
          ? null
          : (Math.min(shareOfCost, Math.max(cap - before, 0)) as Fen),
    },
    benefit: amount,
  }
}

function shareOf(amount: Fen, share: Share, rounding: MoneyRounding | null): Fen {
  return mulDivMoney(amount, share, SHARE_ONE, rounding ?? TO_FEN)
}
