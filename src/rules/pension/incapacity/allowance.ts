import type { YearMonth } from '../../../calendar/index.js'
import { readerOf, type Law } from '../../../law/index.js'
import type { Decimal } from '../../../money/index.js'
import { frameOf, notEntitled, undetermined } from '../../frame.js'
import type { Computed, NotEntitled, OutcomeFrame, Undetermined } from '../../outcome.js'
import type { Payment } from '../../payment.js'
import { present, ruleNotices } from '../../present.js'
import { minimumMonthsAt } from '../employee/retirement/minimum-months.js'
import { retirementWindow } from '../employee/retirement/retirement-age.js'
import { allowanceAmount, missingFigures } from './allowance-formula.js'
import { readAllowanceInput, type AllowanceInput, type AllowanceRequest } from './allowance-input.js'
import { allowanceReasons, formerRuleReason, stoppedBeforeStart } from './allowance-reasons.js'
import { allowanceSteps } from './allowance-steps.js'
import {
  allowanceCase,
  allowanceTerms,
  allowanceTimeline,
  type AllowanceTerms,
  type AllowanceTimeline,
} from './allowance-terms.js'
import { paymentsOf } from './allowance-payments.js'
import type { AllowanceValues, EarlyStop } from './allowance-values.js'
import { amountValues, atStatutoryAge, pensionMonth, type CaseFacts } from './amount-values.js'

/** The items of an allowance, yuan a month. */
export interface AllowanceAmounts {
  /** Basic item (基础养老金). */
  readonly basic: Decimal
  /** Account item (个人账户养老金); 0 unless the full formula applies. */
  readonly account: Decimal
  /** Transitional item (过渡性养老金); 0 unless the full formula applies and months are deemed. */
  readonly transitional: Decimal
  /** Local supplement (地方过渡性补贴), where one was given and the full formula applies. */
  readonly localSupplement: Decimal
  readonly total: Decimal
}

/** An allowance that is due. */
export interface EntitledAllowance extends Computed<AllowanceValues, 'entitled'> {
  readonly amounts: AllowanceAmounts
  /** First month of payment, 'YYYY-MM'. */
  readonly firstPayment: string
  /** Last month of the allowance, 'YYYY-MM'. */
  readonly through: string
  readonly payments: readonly Payment[]
}

/** The answer to an application for the allowance. */
export type Allowance = EntitledAllowance | NotEntitled | Undetermined

/**
 * The incapacity allowance (病残津贴) since 2025, for somebody whom experts found to have lost all work capacity by
 * illness or non-work injury before the statutory age. Yuan a month, months 'YYYY-MM'.
 *
 * With the minimum contribution period of the year met and at most five years to the statutory age, all items of a
 * pension are due (article 3); with more than five years the basic item, computed anew when five years remain
 * (article 4, see `recomputation`); below the minimum the basic item for 12 months or more (article 5). It ends at the
 * statutory age, where under articles 3 and 4 it becomes the pension without a new award, and with the month in which
 * contributions or work capacity come back.
 *
 * @returns `entitled` with amounts, first and last month and the payments of the amount stated; `notEntitled` with every
 * reason (work injury, no total incapacity, age reached, finding too old, before 2025); `undetermined` with the
 * missing parameter or figure
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.…`, `decimal.…`,
 * `retirement.originalAge`, `award.deemedAboveTotal`, `incapacity.beforeBirth`,
 * `incapacity.findingAfterApplication`, `incapacity.beforeApplication`
 * @see 人社部发〔2024〕72号 第二条至第五条
 * @example
 * const law = lawOf('luoyang', { asOf: '2026-03-31' })
 * const allowance = incapacity.allowance({
 *   sex: 'male', originalRetirementAge: 60, birth: '1980-05', application: '2025-06-10', totalIncapacity: true,
 *   finding: '2025-04-20', totalMonths: 123, deemedMonths: 0, overallIndex: '0.6',
 * }, law)
 * allowance.outcome === 'entitled' && allowance.amounts.total.toFixed(2) // '547.44': the basic item alone
 * allowance.outcome === 'entitled' && allowance.through // '2027-12': 30 months from July 2025
 */
export function allowance(input: AllowanceInput, law: Law): Allowance {
  const rule = 'incapacity.allowance'
  const reader = readerOf(law)
  const request = readAllowanceInput(input, reader)
  const { application, person } = request
  const former = formerRuleReason(application, reader)
  if (former.length > 0) return notEntitled(frameOf(rule, law, reader), former)
  const window = retirementWindow(person, reader, application)
  const minimumMonths = minimumMonthsAt(application, reader)
  const findingMonths = reader.count('incapacity.finding.months', application)
  if (window !== undefined) {
    const reasons = allowanceReasons(request, window.statutoryMonth, findingMonths)
    if (reasons.length > 0) return notEntitled(frameOf(rule, law, reader), reasons)
  }
  const terms = allowanceTerms(application, reader)
  if (window === undefined || minimumMonths === undefined || terms === undefined)
    return undetermined(frameOf(rule, law, reader), reader.missing)
  const { statutoryMonth, earliestMonth } = window
  const monthsToAge = statutoryMonth - application
  const which = allowanceCase(request.totalMonths, minimumMonths, monthsToAge, terms)
  const full = which === 'fullFormula'
  const planned = allowanceTimeline(which, application, statutoryMonth, request.totalMonths, terms)
  const { timeline, stoppedBy } = stopped(planned, request)
  const never = stoppedBeforeStart(timeline.through, timeline.firstPayment)
  if (never.length > 0) return notEntitled(frameOf(rule, law, reader), never)
  const facts: CaseFacts = { which, statutoryMonth, minimumMonths, month: application, monthsToAge, terms }
  const adjustment = full
    ? reader.choice('incapacity.adjustment.fullFormula', application)
    : reader.choice('incapacity.adjustment.basicItem', application)
  const age = divisorAge(request, statutoryMonth, terms)
  const amount = allowanceAmount(request, full ? 'full' : 'basicOnly', application, age, reader)
  const missing = [...(full ? missingFigures(request, application, reader) : []), ...reader.missing]
  if (missing.length > 0 || amount === undefined || adjustment === undefined)
    return undetermined(frameOf(rule, law, reader), missing)
  const values: AllowanceValues = {
    ...amountValues(amount, facts),
    ...timeline,
    stoppedBy,
    pensionFrom: pensionMonth(which, timeline.through, stoppedBy !== null),
    adjustment,
    contributionsDue: false,
    atAge: atStatutoryAge(which),
    earliestRetirement: which === 'basicForMonths' ? null : earliestMonth,
  }
  return entitledAllowance(frameOf(rule, law, reader, ruleNotices(values, allowanceSteps)), values)
}

/** The age that the divisor goes by, in months. */
function divisorAge(
  { person, application }: AllowanceRequest,
  statutoryMonth: YearMonth,
  { divisorAge: by }: AllowanceTerms,
): number {
  return (by === 'statutoryAge' ? statutoryMonth : application) - person.birth
}

/** The months of an allowance that contributions or a review may have stopped before its time. */
function stopped(
  timeline: AllowanceTimeline,
  { contributionsResumed, reviewedFit }: AllowanceRequest,
): { readonly timeline: AllowanceTimeline; readonly stoppedBy: EarlyStop | null } {
  const resumed = contributionsResumed ?? Infinity
  const fit = reviewedFit ?? Infinity
  const last = Math.min(resumed, fit)
  if (last >= timeline.through) return { timeline, stoppedBy: null }
  const through = last as YearMonth
  const amountThrough = Math.min(timeline.amountThrough, last) as YearMonth
  const recomputedIn =
    timeline.recomputedIn !== null && timeline.recomputedIn > last ? null : timeline.recomputedIn
  return {
    timeline: { ...timeline, through, amountThrough, recomputedIn },
    stoppedBy: resumed <= fit ? 'contributionsResumed' : 'reviewedFit',
  }
}

/** The outcome of an allowance that is due, also of one computed anew. */
export function entitledAllowance(frame: OutcomeFrame, values: AllowanceValues): EntitledAllowance {
  const shown = present(values, allowanceSteps)
  const { basic, account, transitional, localSupplement, total, firstPayment, through } = shown
  return {
    ...frame,
    outcome: 'entitled',
    amounts: { basic, account, transitional, localSupplement, total },
    firstPayment,
    through,
    payments: paymentsOf(shown),
    values: shown,
  }
}
