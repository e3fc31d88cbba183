import type { YearMonth } from '../../../calendar/index.js'
import type { Citation, Law, Notice, Reader } from '../../../law/index.js'
import type { Fen } from '../../../money/index.js'
import type { AnyOutcome } from '../../outcome.js'
import { computedStep, inputStep } from '../../step-builders.js'
import type { Step } from '../../step.js'
import { amountOf } from '../claim/amount.js'
import { standardAt } from '../claim/standard.js'
import { standardNotices } from '../claim/standard-steps.js'

/** The monthly benefit that a rule multiplies. */
export interface BenefitAmount {
  /** Yuan a month. */
  readonly monthlyBenefit: Fen
  /** True when the caller gave it; else it is the standard of the place in that month. */
  readonly benefitGiven: boolean
}

/** A monthly benefit with its caveats, and how the standard was computed as a part of the outcome. */
export interface FoundBenefit extends BenefitAmount {
  readonly notices: readonly Notice[]
  readonly parts?: Readonly<Record<string, AnyOutcome>>
}

/**
 * The monthly benefit: what the caller says the person draws, or else the standard of the place in the month.
 * Undefined when the law lacks it: the reader knows what.
 */
export function benefitAmount(
  reader: Reader,
  law: Law,
  month: YearMonth,
  given: Fen | undefined,
): FoundBenefit | undefined {
  if (given !== undefined) return { monthlyBenefit: given, benefitGiven: true, notices: [] }
  const found = standardAt(reader, month)
  return (
    found && {
      monthlyBenefit: found.standard,
      benefitGiven: false,
      notices: standardNotices(found),
      parts: { amount: amountOf(month, {}, law) },
    }
  )
}

/** The steps of {@link BenefitAmount}. */
export function benefitAmountSteps<V extends BenefitAmount>(
  sources: readonly Citation[],
): { readonly [K in keyof BenefitAmount]: Step<V> } {
  return {
    monthlyBenefit: computedStep<V>(['月失业保险金', 'monthly benefit'], 'yuan/month', sources, {
      how: (v) =>
        v.benefitGiven
          ? { zh: '由使用者给出', en: 'given by the caller' }
          : { zh: '当地该月的失业保险金标准', en: 'the standard of the place in that month' },
    }),
    benefitGiven: inputStep<V>(
      ['月失业保险金由使用者给出', 'monthly benefit given by the caller'],
      'text',
      sources,
      { shown: (v) => v.benefitGiven },
    ),
  }
}
