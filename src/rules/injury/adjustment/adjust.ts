import { monthText } from '../../../calendar/index.js'
import {
  parameterValue,
  readerOf,
  type Citation,
  type Law,
  type Missing,
  type Reader,
} from '../../../law/index.js'
import type { Decimal, Fen } from '../../../money/index.js'
import { frameOf, notEntitled, undetermined } from '../../frame.js'
import type { Computed, NotEntitled, Undetermined } from '../../outcome.js'
import type { Payment } from '../../payment.js'
import { present, ruleNotices } from '../../present.js'
import {
  readInjuryAdjustment,
  type InjuryAdjustmentInput,
  type InjuryAdjustmentRequest,
} from './adjust-input.js'
import { adjustedAmount } from './injury-adjustment-formula.js'
import { injuryAdjustmentReasons } from './injury-adjustment-reasons.js'
import {
  BENEFIT_WORDS,
  injuryAdjustmentSteps,
  type InjuryAdjustmentValues,
} from './injury-adjustment-steps.js'
import { adjustmentDates, recipientTerms } from './injury-adjustment-terms.js'

/** A monthly benefit that is adjusted. */
export interface EntitledInjuryAdjustment extends Computed<InjuryAdjustmentValues, 'entitled'> {
  /** Yuan a month: the increase and the amount after it. */
  readonly amounts: { readonly increase: Decimal; readonly adjusted: Decimal }
  /** The benefit as it is paid from the month of effect on. */
  readonly payments: readonly Payment[]
}

/** The answer to the adjustment of a year. */
export type InjuryAdjustment = EntitledInjuryAdjustment | NotEntitled | Undetermined

const RULE = 'workInjury.adjust'
const BENEFIT_IDS = {
  allowance: 'workInjury.allowance',
  dependant: 'workInjury.dependants',
  nursing: 'workInjury.nursing',
} as const

/**
 * The yearly adjustment of a monthly work-injury benefit (工伤定期待遇调整), as the notice of the province has it: the
 * disability allowance rises by an amount for its grade, the dependants' pension by one for spouse or other relative
 * (more for a lone elder or orphan), nursing by one for its level, and since 2017 is set anew as a share of the base:
 * lower amounts are raised to it, higher ones are frozen. Injuries before October 1996 bring an extra. It holds from
 * January for those who drew the benefit at the end of the year before. Who pays stays as it was.
 *
 * A year whose notice is not on record is never filled from another one. Where a floor is not on record, the caller may
 * answer for it (`aboveFloor`).
 *
 * @returns `entitled` with increase and new amount in yuan a month and the payment; `notEntitled` for who did not draw it
 * yet, and for the allowance of somebody whose pension is adjusted; `undetermined` naming the notice or amount
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.month`, `decimal.…`,
 * `workInjury.fieldWithoutMeaning`, `workInjury.startBeforeInjury`
 * @see 工伤保险条例 第四十条; 豫人社办〔2018〕145号; 豫人社办〔2021〕55号
 * @example
 * const raised = workInjury.adjust({
 *   year: 2023, benefit: 'allowance', grade: 1, amount: '4200', start: '2015-06', injury: '2014-03', payer: 'injuryFund',
 * }, lawOf('luoyang'))
 * raised.outcome === 'entitled' && raised.amounts.adjusted.toFixed(2) // '4350.00'
 */
export function adjust(input: InjuryAdjustmentInput, law: Law): InjuryAdjustment {
  return decideInjuryAdjustment(readInjuryAdjustment(input), law)
}

/** The same for a request that is read. */
export function decideInjuryAdjustment(request: InjuryAdjustmentRequest, law: Law): InjuryAdjustment {
  const { year, amount, recipient, pensionAdjusted } = request
  const reader = readerOf(law)
  const lacks: Missing[] = []
  const dates = adjustmentDates(year, reader)
  if (dates === undefined) return undetermined(frameOf(RULE, law, reader), reader.missing)
  const reasons = injuryAdjustmentReasons(recipient, pensionAdjusted, dates, noticeOf(reader))
  if (reasons.length > 0) return notEntitled(frameOf(RULE, law, reader), reasons)
  const early = recipient.injury < dates.earlyBefore
  const terms = recipientTerms(year, recipient, early, recipient.aboveFloor, reader, lacks, law)
  if (terms === undefined) return undetermined(frameOf(RULE, law, reader), [...reader.missing, ...lacks])
  const adjusted = adjustedAmount(amount, terms)
  const reset = terms.mode === 'reset'
  const values: InjuryAdjustmentValues = {
    ...recipient,
    year,
    effective: dates.effective,
    rollsBy: dates.rollsBy,
    earlyBefore: dates.earlyBefore === 0 ? null : dates.earlyBefore,
    early,
    amount,
    rise: reset ? null : terms.amount,
    extra: terms.extra,
    raised: reset ? null : ((amount + terms.amount + terms.extra) as Fen),
    floor: terms.floorKnown ? terms.floor : null,
    base: terms.base,
    share: terms.share,
    rounding: terms.rounding,
    target: reset ? terms.amount : null,
    frozen: reset && amount > terms.amount + terms.extra,
    adjusted,
    increase: (adjusted - amount) as Fen,
  }
  const shown = present(values, injuryAdjustmentSteps)
  return {
    ...frameOf(RULE, law, reader, ruleNotices(values, injuryAdjustmentSteps)),
    outcome: 'entitled',
    amounts: { increase: shown.increase, adjusted: shown.adjusted },
    payments: [paymentOf(values, shown.adjusted)],
    values: shown,
  }
}

/** The text that says who takes part in the year. */
function noticeOf({ used }: Reader): readonly Citation[] {
  return used.flatMap((each) =>
    each.path === 'workInjury.adjustment.rollsBy' ? parameterValue(each).sources : [],
  )
}

function paymentOf({ benefit, payer, effective }: InjuryAdjustmentValues, amount: Decimal): Payment {
  const { zh, en } = BENEFIT_WORDS[benefit] ?? { zh: benefit, en: benefit }
  const from = monthText(effective)
  return { benefit: BENEFIT_IDS[benefit], zh, en, amount, payer, periodicity: 'monthly', from, to: null }
}
