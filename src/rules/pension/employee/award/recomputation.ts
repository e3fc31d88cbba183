import type { YearMonth } from '../../../../calendar/index.js'
import type { Issue } from '../../../../errors.js'
import { readerOf, type Law, type Missing } from '../../../../law/index.js'
import { frameOf, notEntitled, undetermined } from '../../../frame.js'
import type { Computed, NotEntitled, Undetermined } from '../../../outcome.js'
import { present, ruleNotices, scaledValues } from '../../../present.js'
import type { ShownValues } from '../../../step.js'
import { award, type Award, type EntitledAward } from './award.js'
import type { AwardAmounts } from './award-payments.js'
import type { AwardInput } from './award-input.js'
import { awardSteps } from './award-steps.js'
import type { AwardValues } from './award-values.js'
import { recomputationFormula } from './recomputation-formula.js'
import { lawIssues, orEveryIssue, readPaidThrough, type RecomputeOptions } from './recomputation-input.js'
import { notDueReasons, recomputationNotices, stillProvisional } from './recomputation-reasons.js'
import { recomputationSteps, type RecomputationValues } from './recomputation-steps.js'

/** The items of the two awards, what lies between them, and what is due for the months paid. */
export interface RecomputedAmounts {
  /** As awarded, yuan a month. */
  readonly provisional: AwardAmounts
  /** As recomputed, yuan a month. */
  readonly final: AwardAmounts
  /** Final less provisional, yuan a month; negative where too much was paid. */
  readonly difference: AwardAmounts
  /** Difference × months paid, yuan in all; absent when no last month was given. */
  readonly arrears?: AwardAmounts
}

/** A recomputation that found its values. */
export interface DeterminedRecomputation extends Computed<RecomputationValues, 'determined'> {
  readonly amounts: RecomputedAmounts
  readonly parts: { readonly provisional: EntitledAward; readonly final: EntitledAward }
}

/** The answer to a recomputation. */
export type Recomputation = DeterminedRecomputation | NotEntitled | Undetermined

/**
 * A provisional award settled (预发、重算补发): the same award under the law as known when it was made and under
 * the law as known now, the difference of each item, and the arrears of the months paid so far.
 *
 * Months count from the first payment to `paidThrough`, both included. Yearly adjustments in between are not
 * part of it; a notice says when there were any.
 *
 * @param thenLaw the law as known at the award, as `lawOf('luoyang', { asOf: '2023-10-01' })`
 * @param nowLaw the law of the same place as known later
 * @returns `determined` with both awards as `parts`, differences in yuan a month and arrears in yuan;
 * `undetermined` when a law lacks a value or the award is still provisional (which parameter, which month);
 * `notEntitled` when no award is due under one of the laws
 * @throws ShebaoError (kind `input`) with every issue: those of the award, `calendar.month` for `paidThrough`,
 * `recomputation.place`, `recomputation.order`
 * @see 国发〔2005〕38号 第六条; practice of provisional awards
 * @example
 * const woman = {
 *   sex: 'female', originalRetirementAge: 50, birth: '1973-06', retirement: '2023-06',
 *   totalMonths: 300, deemedMonths: 0, overallIndex: '0.8123', accountBalance: '61234.56',
 * } as const
 * const then = lawOf('luoyang', { asOf: '2023-10-01' })
 * const now = lawOf('luoyang', { asOf: '2024-03-31' })
 * const settled = employeePension.recompute(woman, then, now, { paidThrough: '2023-12' })
 * settled.outcome === 'determined' && settled.amounts.arrears?.total.toFixed(2) // '261.84'
 */
export function recompute(
  input: AwardInput,
  thenLaw: Law,
  nowLaw: Law,
  options: RecomputeOptions = {},
): Recomputation {
  const issues: Issue[] = []
  const paidThrough = readPaidThrough(options, issues)
  lawIssues(thenLaw, nowLaw, issues)
  const provisional = orEveryIssue(() => award(input, thenLaw), issues)
  const final = award(input, nowLaw)
  const parts = { provisional, final }
  const frame = () => frameOf('employeePension.recomputation', nowLaw, readerOf(nowLaw), final.notices)
  if (provisional.outcome === 'undetermined' || final.outcome === 'undetermined')
    return undetermined(frame(), lacking(provisional, final), parts)
  if (provisional.outcome === 'notEntitled' || final.outcome === 'notEntitled')
    return notEntitled(frame(), notDueReasons(provisional, final), parts)
  const open = stillProvisional(final, nowLaw)
  if (open.length > 0) return undetermined(frame(), open, parts)
  const values = recomputedValues(provisional, final, paidThrough)
  const notices = [
    ...final.notices,
    ...ruleNotices(values, recomputationSteps),
    ...recomputationNotices(provisional, final, values),
  ]
  const shown = present(values, recomputationSteps)
  return {
    ...frameOf('employeePension.recomputation', nowLaw, readerOf(nowLaw), notices),
    outcome: 'determined',
    values: shown,
    amounts: amountsOf(provisional, final, shown),
    parts: { provisional, final },
  }
}

/** What either award lacks, each once. */
function lacking(provisional: Award, final: Award): readonly Missing[] {
  const all = [provisional, final].flatMap((each) => (each.outcome === 'undetermined' ? each.missing : []))
  return [...new Map(all.map((missing) => [missing.en, missing])).values()]
}

function recomputedValues(
  provisional: EntitledAward,
  final: EntitledAward,
  paidThrough: YearMonth | undefined,
): RecomputationValues {
  const then = scaledValues<AwardValues>(provisional.values, awardSteps)
  const now = scaledValues<AwardValues>(final.values, awardSteps)
  const { monthsPaid, difference, arrears } = recomputationFormula(then, now, then.firstPayment, paidThrough)
  return {
    retirement: then.retirement,
    firstPayment: then.firstPayment,
    paidThrough,
    monthsPaid,
    provisionalAverageBase: then.averageBase,
    finalAverageBase: now.averageBase,
    provisionalIndexedBase: then.indexedBase,
    finalIndexedBase: now.indexedBase,
    provisionalTransitionalBase: then.transitionalBase,
    finalTransitionalBase: now.transitionalBase,
    provisionalBasic: then.basic,
    finalBasic: now.basic,
    differenceBasic: difference.basic,
    arrearsBasic: arrears?.basic,
    provisionalAccount: then.account,
    finalAccount: now.account,
    differenceAccount: difference.account,
    arrearsAccount: arrears?.account,
    provisionalTransitional: then.transitional,
    finalTransitional: now.transitional,
    differenceTransitional: difference.transitional,
    arrearsTransitional: arrears?.transitional,
    provisionalLocalSupplement: then.localSupplement,
    finalLocalSupplement: now.localSupplement,
    differenceLocalSupplement: difference.localSupplement,
    arrearsLocalSupplement: arrears?.localSupplement,
    provisionalTotal: then.total,
    finalTotal: now.total,
    differenceTotal: difference.total,
    arrearsTotal: arrears?.total,
  }
}

function amountsOf(
  { amounts: provisional }: EntitledAward,
  { amounts: final }: EntitledAward,
  shown: ShownValues<RecomputationValues>,
): RecomputedAmounts {
  const difference: AwardAmounts = {
    basic: shown.differenceBasic,
    account: shown.differenceAccount,
    transitional: shown.differenceTransitional,
    localSupplement: shown.differenceLocalSupplement,
    total: shown.differenceTotal,
  }
  const { arrearsBasic, arrearsAccount, arrearsTransitional, arrearsLocalSupplement, arrearsTotal } = shown
  if (
    arrearsBasic === undefined ||
    arrearsAccount === undefined ||
    arrearsTransitional === undefined ||
    arrearsLocalSupplement === undefined ||
    arrearsTotal === undefined
  )
    return { provisional, final, difference }
  const arrears: AwardAmounts = {
    basic: arrearsBasic,
    account: arrearsAccount,
    transitional: arrearsTransitional,
    localSupplement: arrearsLocalSupplement,
    total: arrearsTotal,
  }
  return { provisional, final, difference, arrears }
}
