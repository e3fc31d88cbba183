import { readerOf, type Law } from '../../../../law/index.js'
import type { Fen, Index } from '../../../../money/index.js'
import { frameOf, notEntitled, undetermined } from '../../../frame.js'
import type { Computed, NotEntitled, Undetermined } from '../../../outcome.js'
import type { Payment } from '../../../payment.js'
import { present, ruleNotices } from '../../../present.js'
import { awardFormula, firstPaymentMonth } from '../../employee/award/award-formula.js'
import { minimumMonthsAt } from '../../employee/retirement/minimum-months.js'
import { groundReasons, retirementWindow } from '../../employee/retirement/retirement-age.js'
import type { DeterminedComparison } from '../comparison/comparison.js'
import { isCompared } from '../comparison/comparison-terms.js'
import { beforeReformReason, groupOf, reformStartAt } from '../group/reform-start.js'
import { compare, comparedValues, comparisonLacks, missingInputs } from './civil-award-comparison.js'
import { readCivilAwardInput, refuseDeemedOfNewPeople, type CivilAwardInput } from './civil-award-input.js'
import { civilAwardPayments, type CivilAwardAmounts } from './civil-award-payments.js'
import { civilAwardNotices, civilAwardReasons, minimumTestedAt } from './civil-award-reasons.js'
import { civilAwardSteps } from './civil-award-steps.js'
import { awardTerms } from '../../employee/award/award-terms.js'
import type { CivilAwardValues } from './civil-award-values.js'
import { findDeemedIndex, NO_DEEMED_INDEX } from './deemed-index.js'
import { ownIndex } from './own-index.js'

/** An award that is due. */
export interface EntitledCivilAward extends Computed<CivilAwardValues, 'entitled'> {
  readonly amounts: CivilAwardAmounts
  /** What is paid a month, by whom. The occupational annuity is not among it: its own rule has it. */
  readonly payments: readonly Payment[]
  /** First month of payment, 'YYYY-MM'. */
  readonly firstPayment: string
  /** The comparison with the old method, where it applies: every component of it. */
  readonly parts?: { readonly comparison: DeterminedComparison }
}

/** The answer to an award. */
export type CivilAward = EntitledCivilAward | NotEntitled | Undetermined

/**
 * The pension of somebody retiring from a government body or public institution (机关事业单位基本养老金核定): basic,
 * transitional and account pension, and for middle people (中人) who retire by September 2024 the comparison with
 * the old method (十年过渡期，保低限高), which is a part of the result with every component.
 *
 * The deemed index is given, or looked up in the tables of the province once they are loaded; these tables and
 * the yearly growth of the old standard do not ship.
 *
 * @param input months 'YYYY-MM', money in yuan (the balance) and yuan a month
 * @returns `entitled` with amounts in yuan a month; `notEntitled` with reasons (retired before the reform, too
 * early, too few months); `undetermined` naming the table or growth to load, the award base or the input lacking
 * @throws ShebaoError (kind `input`) with every issue: `decimal.…`, `calendar.month`, `input.…`,
 * `retirement.originalAge`, `civilPension.deemedAboveTotal`, `civilPension.monthOrder`,
 * `civilPension.deemedIndexTwice`, `civilPension.ratioTwice`, `civilPension.deemedOfNewPeople`
 * @see 国发〔2015〕2号 第四条; 人社部发〔2015〕28号
 * @example
 * const law = lawOf('luoyang', { asOf: '2026-03-31' })
 * const award = civilPension.award({
 *   sex: 'male', originalRetirementAge: 60, birth: '1965-09', startedWork: '1986-07', retirement: '2025-12',
 *   totalMonths: 473, deemedMonths: 339, paidIndex: '1.2034', deemedIndex: '1.2649',
 *   accountBalance: '118200.55',
 * }, law)
 * award.outcome === 'entitled' && award.amounts.total.toFixed(2) // '6975.73'
 */
export function award(input: CivilAwardInput, law: Law): CivilAward {
  const rule = 'civilPension.award'
  const reader = readerOf(law)
  const request = readCivilAwardInput(input, reader)
  const { person, retirement, startedWork, totalMonths, deemedMonths } = request
  const frame = () => frameOf(rule, law, reader)
  const start = reformStartAt(retirement, reader)
  refuseDeemedOfNewPeople(request, start)
  if (start !== undefined && retirement < start)
    return notEntitled(frame(), [beforeReformReason(retirement, start)])
  const window = retirementWindow(person, reader, retirement)
  const minimum =
    window && start && minimumMonthsAt(minimumTestedAt(retirement, window.statutoryMonth, start), reader)
  const grounds = groundReasons(person, reader, retirement)
  if (window !== undefined && minimum !== undefined) {
    const reasons = [...grounds, ...civilAwardReasons(request, window, minimum)]
    if (reasons.length > 0) return notEntitled(frame(), reasons)
  }
  const terms = awardTerms(retirement, deemedMonths > 0, reader, 'civilPension')
  const deemed =
    deemedMonths > 0
      ? findDeemedIndex(request.deemedIndex, request.deemedIndexKeys, retirement, reader)
      : NO_DEEMED_INDEX
  const group = start === undefined ? undefined : groupOf(startedWork, retirement, start)
  const compared = group === 'middlePeople' ? isCompared(retirement, reader) : false
  const missing = [
    ...('missing' in deemed ? deemed.missing : []),
    ...missingInputs(request, compared === true),
  ]
  if (
    missing.length > 0 ||
    reader.missing.length > 0 ||
    start === undefined ||
    group === undefined ||
    window === undefined ||
    minimum === undefined ||
    terms === undefined ||
    compared === undefined ||
    'missing' in deemed
  )
    return undetermined(frame(), [
      ...missing,
      ...comparisonLacks(request, start, compared, reader),
      ...reader.missing,
    ])
  const paidIndex = request.paidIndex ?? (0 as Index)
  const own = ownIndex(deemed.deemedIndex, deemedMonths, paidIndex, totalMonths)
  const { accountBalance } = request
  const ageMonths = retirement - person.birth
  const { total: newMethod, ...items } = awardFormula(
    {
      totalMonths,
      deemedMonths,
      overallIndex: own,
      actualIndex: deemed.deemedIndex,
      accountBalance,
      localSupplement: 0 as Fen,
      ageMonths,
    },
    terms,
  )
  const comparison = compared ? compare(request, items, law) : undefined
  if (comparison !== undefined && comparison.outcome !== 'determined')
    return comparison.outcome === 'undetermined'
      ? undetermined(frame(), comparison.missing, { comparison })
      : notEntitled(frame(), comparison.reasons, { comparison })
  const values: CivilAwardValues = {
    startedWork,
    reformStart: start,
    group,
    statutoryMonth: window.statutoryMonth,
    retirement,
    minimumMonths: minimum,
    ...terms,
    ...items,
    ...deemed,
    totalMonths,
    deemedMonths,
    paidIndex,
    ownIndex: own,
    ageMonths,
    accountBalance,
    newMethod,
    ...comparedValues(comparison, newMethod),
    firstPayment: firstPaymentMonth(retirement, terms),
  }
  const notices = [
    ...(comparison?.notices ?? []),
    ...ruleNotices(values, civilAwardSteps),
    ...civilAwardNotices(request, window, start),
  ]
  const shown = present(values, civilAwardSteps)
  const { basic, transitional, account, total, firstPayment } = shown
  const nothing = shown.newMethod.times(0)
  const amounts: CivilAwardAmounts = {
    basic,
    transitional,
    account,
    newMethod: shown.newMethod,
    topUp: shown.topUp ?? nothing,
    withheld: shown.withheld ?? nothing,
    total,
  }
  return {
    ...frameOf(rule, law, reader, notices),
    outcome: 'entitled',
    amounts,
    payments: civilAwardPayments(amounts, firstPayment),
    firstPayment,
    values: shown,
    ...(comparison && { parts: { comparison } }),
  }
}
