import { readerOf, type Law, type Missing, type Reader } from '../../../law/index.js'
import type { Decimal, Fen } from '../../../money/index.js'
import { frameOf, notEntitled, undetermined } from '../../frame.js'
import type { Computed, NotEntitled, OutcomeFrame, Undetermined } from '../../outcome.js'
import type { Payment } from '../../payment.js'
import { present, ruleNotices } from '../../present.js'
import { readBenefitInput, type BenefitInput, type BenefitRequest } from './benefit-input.js'
import { benefitReasons, missingOfBenefit } from './benefit-reasons.js'
import { benefitSteps } from './benefit-steps.js'
import type { BenefitValues } from './benefit-values.js'
import { incomeValues } from './income-values.js'
import { groupAt } from './status-group.js'
import { ownWageValues } from './own-wage-values.js'

/** Survivors' benefits in yuan, each paid once. */
export interface BenefitAmounts {
  /** Funeral allowance (丧葬补助金). */
  readonly funeral: Decimal
  /** Lump sum (抚恤金). */
  readonly lumpSum: Decimal
  readonly total: Decimal
}

/** Survivors' benefits that are due. */
export interface EntitledBenefit extends Computed<BenefitValues, 'entitled'> {
  readonly amounts: BenefitAmounts
  readonly payments: readonly Payment[]
}

/** The answer to a death. */
export type Benefit = EntitledBenefit | NotEntitled | Undetermined

/**
 * Survivors' benefits of the employees' pension (遗属待遇): funeral allowance (丧葬补助金) and lump sum (抚恤金), each
 * in yuan and paid once from the pooled fund, after a death by illness or non-work causes.
 *
 * Since September 2021 both are months of the province's urban disposable income of the year before the death: two for
 * the funeral, 3 to 24 by years of contributions for the lump sum, for a pensioner one less for each year drawn and at
 * least 9; years count to the month. With less than five years in work the person's own contributions cap them. In
 * Henan a death in work from 2014 to August 2021 follows the own wage; other deaths of that time are `undetermined`.
 *
 * The rest of the individual account is inherited apart: see `survivors.account`.
 *
 * @returns `entitled` with amounts in yuan, the payments, and the months of the lump sum as whole months and twelfths;
 * `notEntitled` after a death at work; `undetermined` naming the missing parameter or input
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.month`, `decimal.…`,
 * `survivors.fieldWithoutMeaning`
 * @see 人社部发〔2021〕18号 第二条至第五条; 社会保险法 第十七条、第四十九条
 * @example
 * const law = lawOf('luoyang')
 * const death = { death: '2023-06', status: 'retired', cause: 'illness', contributionMonths: 372, pensionMonths: 99 } as const
 * const benefit = survivors.benefit(death, law)
 * benefit.outcome === 'entitled' && benefit.amounts.funeral.toFixed(2) // '6414.00'
 * benefit.outcome === 'entitled' && benefit.amounts.lumpSum.toFixed(2) // '50510.25': 24 less 8 3/12 months
 */
export function benefit(input: BenefitInput, law: Law): Benefit {
  const rule = 'survivors.benefit'
  const request = readBenefitInput(input)
  const reader = readerOf(law)
  const reasons = benefitReasons(request)
  if (reasons.length > 0) return notEntitled(frameOf(rule, law, reader), reasons)
  const found = valuesOf(request, reader)
  if ('missing' in found) return undetermined(frameOf(rule, law, reader), found.missing)
  return entitled(frameOf(rule, law, reader, ruleNotices(found, benefitSteps)), found)
}

/** The values by the rule that holds for the status in the month of death, or what is missing. */
function valuesOf(
  request: BenefitRequest,
  reader: Reader,
): BenefitValues | { readonly missing: readonly Missing[] } {
  const { death } = request
  const group = groupAt(request.status, death, reader)
  const rule = group && reader.choice(`survivors.rule.${group}`, death)
  const found =
    rule === 'incomeMonths'
      ? incomeValues(request, group !== 'inWork', reader)
      : rule === 'ownWageMonths'
        ? ownWageValues(request, reader)
        : undefined
  const needs = {
    ownContributions: found?.needsOwnContributions === true,
    meanWage: rule === 'ownWageMonths',
    pensionMonths: group === 'retired' || group === 'resigned',
  }
  const missing = [...missingOfBenefit(request, needs), ...reader.missing]
  return missing.length > 0 || found === undefined ? { missing } : found.values
}

function entitled(frame: OutcomeFrame, values: BenefitValues): EntitledBenefit {
  const shown = present(values, benefitSteps)
  const { death, total } = shown
  const pay = (benefit: string, zh: string, en: string, amount: Decimal): Payment => ({
    benefit,
    zh,
    en,
    amount,
    payer: 'pensionFund',
    periodicity: 'once',
    from: death,
    to: death,
  })
  return {
    ...frame,
    outcome: 'entitled',
    amounts: { funeral: shown.funeralPaid, lumpSum: shown.lumpSumPaid, total },
    payments: [
      ...paid(values.funeralPaid, () =>
        pay('survivors.funeral', '丧葬补助金', 'funeral allowance', shown.funeralPaid),
      ),
      ...paid(values.lumpSumPaid, () => pay('survivors.lumpSum', '抚恤金', 'lump sum', shown.lumpSumPaid)),
    ],
    values: shown,
  }
}

/** Nothing is listed where nothing is paid. */
function paid(amount: Fen, payment: () => Payment): readonly Payment[] {
  return amount > 0 ? [payment()] : []
}
