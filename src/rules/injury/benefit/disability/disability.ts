import { readerOf, type Law, type Missing, type Notice, type Reader } from '../../../../law/index.js'
import type { Decimal, Fen } from '../../../../money/index.js'
import { frameOf, notEntitled, undetermined } from '../../../frame.js'
import type { NotEntitled, Undetermined } from '../../../outcome.js'
import type { Payment } from '../../../payment.js'
import { entitledInjury, fundOrEmployer, injuryPayment, type EntitledInjury } from '../entitled-injury.js'
import { stopReasons } from '../stop-ground.js'
import { readDisabilityInput, type DisabilityInput, type DisabilityRequest } from './disability-input.js'
import { disabilitySteps } from './disability-steps.js'
import type { DisabilityValues } from './disability-values.js'
import { disabilityValues } from './find-values.js'

/** What a disability brings: one sum, and the monthly benefits where they are due. */
export interface DisabilityAmounts {
  /** One-off disability allowance (一次性伤残补助金), yuan. */
  readonly lumpSum: Decimal
  /** Disability allowance (伤残津贴), yuan a month; null where none is due. */
  readonly allowance: Decimal | null
  /** Nursing (生活护理费), yuan a month; null where no level was confirmed. */
  readonly nursing: Decimal | null
}

/** Disability benefits that are due. */
export interface EntitledDisability extends EntitledInjury<DisabilityValues> {
  readonly amounts: DisabilityAmounts
}

/** The answer to a graded disability. */
export type Disability = EntitledDisability | NotEntitled | Undetermined

/**
 * Benefits of a graded disability (伤残待遇): a one-off allowance in months of own wage, for grades 1 to 6 a monthly
 * allowance as a share of it, and nursing as a share of the yearly base.
 *
 * The allowance of grades 1 to 4 is the fund's, that of grades 5 and 6 the employer's and due only where no suitable
 * work is given. Net of the own social contributions it does not fall below the local minimum wage. Monthly benefits
 * begin the month after the grading, the lump sum is paid by the month after the claim. Later yearly adjustments of the
 * allowance are not part of it; nursing of later years is `workInjury.nursing`. An uninsured employer pays every item.
 *
 * @returns `entitled` with yuan paid once and yuan a month, and who pays; `notEntitled` where benefits stop;
 * `undetermined` naming the missing parameter or input (`recognised`, `placed`, `ownContributions`)
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.month`, `decimal.…`,
 * `workInjury.ownOrMean`, `workInjury.order`, `workInjury.fieldWithoutMeaning`
 * @see 工伤保险条例 第三十四条至第三十七条、第四十二条、第六十二条; 河南省工伤保险条例 第二十三条至第二十五条、第三十条
 * @example
 * const worker = { injury: '2023-04', graded: '2024-02', grade: 3, ownWage: '6200', insured: true } as const
 * const law = lawOf('luoyang')
 * const benefits = workInjury.disability({ ...worker, nursing: 'partly', ownContributions: '99.20' }, law)
 * benefits.outcome === 'entitled' && benefits.amounts.lumpSum.toFixed(2) // '142600.00': 23 months
 * benefits.outcome === 'entitled' && benefits.amounts.allowance?.toFixed(2) // '4960.00': 80 %
 * benefits.outcome === 'entitled' && benefits.amounts.nursing?.toFixed(2) // '2139.60': 30 % of 7132
 */
export function disability(input: DisabilityInput, law: Law): Disability {
  const request = readDisabilityInput(input)
  return disabilityOf(request, law, readerOf(law))
}

/** The same for an input that was read. */
export function disabilityOf(request: DisabilityRequest, law: Law, reader: Reader): Disability {
  const rule = 'workInjury.disability'
  const reasons = stopReasons(request.stopped)
  if (reasons.length > 0) return notEntitled(frameOf(rule, law, reader), reasons)
  const needs: Missing[] = []
  const values = disabilityValues(request, reader, needs)
  if (values === undefined) return undetermined(frameOf(rule, law, reader), [...needs, ...reader.missing])
  const outcome = entitledInjury(
    rule,
    law,
    reader,
    values,
    disabilitySteps,
    paymentsOf(values),
    noticesOf(values),
  )
  const { lumpSum, allowance, nursing } = outcome.values
  return { ...outcome, amounts: { lumpSum, allowance, nursing } }
}

function paymentsOf(values: DisabilityValues): readonly Payment[] {
  const { insured, firstPayment, lumpSumDue } = values
  const fund = fundOrEmployer(insured)
  const monthly = (
    name: 'allowance' | 'nursing' | 'undeclaredAllowance',
    amount: Fen | null,
    payer: Payment['payer'],
  ) => (amount === null ? [] : [injuryPayment(`workInjury.${name}`, amount, payer, 'monthly', firstPayment)])
  const once = (name: 'lumpSum' | 'undeclaredLumpSum', amount: Fen | null, payer: Payment['payer']) =>
    amount === null ? [] : [injuryPayment(`workInjury.${name}`, amount, payer, 'once', lumpSumDue)]
  return [
    ...once('lumpSum', values.lumpSum, fund),
    ...once('undeclaredLumpSum', values.lumpSumDifference, 'employer'),
    ...monthly('allowance', values.allowance, values.allowancePayer === 'employer' ? 'employer' : fund),
    ...monthly('undeclaredAllowance', values.allowanceDifference, 'employer'),
    ...monthly('nursing', values.nursing, fund),
  ]
}

function noticesOf({ allowancePayer }: DisabilityValues): readonly Notice[] {
  return allowancePayer === 'injuryFund' ? [WHICH_CONTRIBUTIONS] : []
}

const WHICH_CONTRIBUTIONS: Notice = {
  code: 'rule.unsettled',
  subject: 'ownContributions',
  zh: '一级至四级职工缴纳哪些保险费，国家条例（基本医疗）与河南条例（基本养老、基本医疗）规定不一，现行做法未核定；按给出的数额扣除',
  en: 'the national regulation has people of grades 1 to 4 pay for medical insurance, that of Henan for pension and medical; which is applied now is not settled, and the amount given was taken',
}
