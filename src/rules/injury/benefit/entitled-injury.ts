import { addMonths, monthText, type YearMonth } from '../../../calendar/index.js'
import type { Law, Notice, Reader } from '../../../law/index.js'
import { toDecimal, type Fen } from '../../../money/index.js'
import { frameOf } from '../../frame.js'
import type { Computed } from '../../outcome.js'
import type { Payer, Payment } from '../../payment.js'
import { present, ruleNotices } from '../../present.js'
import type { StepTable } from '../../step.js'
import { BENEFIT_NAMES } from '../../benefit-names.js'
import type { InjuryBenefitRuleId } from './rule-ids.js'

/** A work-injury benefit that is due, with the payments it is made of. */
export interface EntitledInjury<V> extends Computed<V, 'entitled'> {
  readonly payments: readonly Payment[]
}

/** The outcome of a benefit that is due. */
export function entitledInjury<V extends object>(
  rule: InjuryBenefitRuleId,
  law: Law,
  reader: Reader,
  values: V,
  steps: StepTable<V>,
  payments: readonly Payment[],
  notices: readonly Notice[] = [],
): EntitledInjury<V> {
  return {
    ...frameOf(rule, law, reader, [...ruleNotices(values, steps), ...notices]),
    outcome: 'entitled',
    values: present(values, steps),
    payments: payments.filter(({ amount }) => !amount.isZero()),
  }
}

/** Who pays what the fund pays for the insured: an uninsured employer pays every item at the same standard. */
export function fundOrEmployer(insured: boolean): Payer {
  return insured ? 'injuryFund' : 'employer'
}

/** A payment under the name its benefit has. */
export function injuryPayment(
  benefit: `workInjury.${string}`,
  amount: Fen,
  payer: Payer,
  periodicity: Payment['periodicity'],
  from: YearMonth,
  to: YearMonth | null = periodicity === 'once' ? from : null,
): Payment {
  const { zh, en } = BENEFIT_NAMES[benefit] as { readonly zh: string; readonly en: string }
  return {
    benefit,
    zh,
    en,
    amount: toDecimal(amount, 2),
    payer,
    periodicity,
    from: monthText(from),
    to: to === null ? null : monthText(to),
  }
}

/** The month itself or the one after it, as the law of the month has it. */
export function startAfter(month: YearMonth, start: 'monthAfter' | 'sameMonth'): YearMonth {
  return start === 'monthAfter' ? addMonths(month, 1) : month
}
