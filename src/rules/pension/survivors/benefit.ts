import { readerOf, type Law, type Reader } from '../../../law/index.js'
import type { Decimal } from '../../../money/index.js'
import { frameOf, notEntitled, undetermined } from '../../frame.js'
import type { Computed, NotEntitled, Undetermined } from '../../outcome.js'
import type { Payment } from '../../payment.js'
import { present, ruleNotices } from '../../present.js'
import { readBenefitInput, type BenefitInput, type BenefitRequest } from './benefit-input.js'
import { benefitReasons, missingOfBenefit } from './benefit-reasons.js'
import { benefitSteps } from './benefit-steps.js'
import type { BenefitValues, EarlierBenefitValues } from './benefit-values.js'
import { earlierBenefitSteps } from './earlier-benefit-steps.js'
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
  readonly rule: 'survivors.benefit'
  readonly amounts: BenefitAmounts
  readonly payments: readonly Payment[]
}

/** Survivors' benefits that are due after a death in work in Henan before September 2021. */
export interface EntitledEarlierBenefit extends Computed<EarlierBenefitValues, 'entitled'> {
  readonly rule: 'survivors.benefitBefore2021'
  readonly amounts: BenefitAmounts
  readonly payments: readonly Payment[]
}

/** The answer to a death. */
export type Benefit = EntitledBenefit | EntitledEarlierBenefit | NotEntitled | Undetermined

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
  const request = readBenefitInput(input)
  const reader = readerOf(law)
  const reasons = benefitReasons(request)
  if (reasons.length > 0) return notEntitled(frameOf('survivors.benefit', law, reader), reasons)
  const { status, death } = request
  const group = groupAt(status, death, reader)
  const regime = group && reader.choice(`survivors.rule.${group}`, death)
  if (regime === 'ownWageMonths') return earlierBenefit(request, law, reader)
  const retired = group !== 'inWork'
  const values = regime === undefined ? undefined : incomeValues(request, retired, reader)
  const needs = {
    ownContributions: values !== undefined && values.ownContributions !== null,
    pensionMonths: values !== undefined && retired,
  }
  const missing = [...missingOfBenefit(request, needs), ...reader.missing]
  if (missing.length > 0 || values === undefined)
    return undetermined(frameOf('survivors.benefit', law, reader), missing)
  const shown = present(values, benefitSteps)
  const { funeralPaid: funeral, lumpSumPaid: lumpSum, total } = shown
  return {
    ...frameOf('survivors.benefit', law, reader, ruleNotices(values, benefitSteps)),
    rule: 'survivors.benefit',
    outcome: 'entitled',
    amounts: { funeral, lumpSum, total },
    payments: paymentsOnce(shown.death, funeral, lumpSum),
    values: shown,
  }
}

/** The rule of Henan before September 2021. */
function earlierBenefit(request: BenefitRequest, law: Law, reader: Reader): Benefit {
  const rule = 'survivors.benefitBefore2021'
  const values = ownWageValues(request, reader)
  const missing = [...missingOfBenefit(request, { meanWage: true }), ...reader.missing]
  if (missing.length > 0 || values === undefined) return undetermined(frameOf(rule, law, reader), missing)
  const shown = present(values, earlierBenefitSteps)
  const { funeral, lumpSum, total } = shown
  return {
    ...frameOf(rule, law, reader, ruleNotices(values, earlierBenefitSteps)),
    rule,
    outcome: 'entitled',
    amounts: { funeral, lumpSum, total },
    payments: paymentsOnce(shown.death, funeral, lumpSum),
    values: shown,
  }
}

/** Both benefits as they are paid, in the month of death; nothing is listed where nothing is paid. */
function paymentsOnce(death: string, funeral: Decimal, lumpSum: Decimal): readonly Payment[] {
  const once = { payer: 'pensionFund', periodicity: 'once', from: death, to: death } as const
  const both: readonly Payment[] = [
    { ...once, benefit: 'survivors.funeral', zh: '丧葬补助金', en: 'funeral allowance', amount: funeral },
    { ...once, benefit: 'survivors.lumpSum', zh: '抚恤金', en: 'lump sum', amount: lumpSum },
  ]
  return both.filter(({ amount }) => !amount.isZero())
}
