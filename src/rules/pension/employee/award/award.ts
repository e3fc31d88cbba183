import { monthText, type YearMonth } from '../../../../calendar/index.js'
import { readerOf, type Law, type Missing, type Notice, type Reader } from '../../../../law/index.js'
import { INDEX_ONE, mulDivMoney, TO_FEN, type Fen, type Index } from '../../../../money/index.js'
import { frameOf, notEntitled, undetermined } from '../../../frame.js'
import type { Computed, NotEntitled, OutcomeFrame, Undetermined } from '../../../outcome.js'
import type { Payment } from '../../../payment.js'
import { present, ruleNotices } from '../../../present.js'
import { awardFormula, firstPaymentMonth, type AwardFacts } from './award-formula.js'
import { readAwardInput, type AwardInput, type AwardRequest } from './award-input.js'
import { awardPayments, type AwardAmounts } from './award-payments.js'
import { awardReasons } from './award-reasons.js'
import { awardSteps } from './award-steps.js'
import type { AwardValues } from './award-values.js'
import { awardTerms } from './award-terms.js'
import { minimumDecidedAt, minimumMonthsAt } from '../retirement/minimum-months.js'
import { groundReasons, retirementWindow } from '../retirement/retirement-age.js'

/** An award that is due. */
export interface EntitledAward extends Computed<AwardValues, 'entitled'> {
  readonly amounts: AwardAmounts
  /** First month of payment, 'YYYY-MM'. */
  readonly firstPayment: string
  /** The items as they are paid, those of zero left out. */
  readonly payments: readonly Payment[]
}

/** The answer to an award. */
export type Award = EntitledAward | NotEntitled | Undetermined

/**
 * The basic pension of an enterprise employee at retirement (企业职工基本养老金核定): basic, account and
 * transitional item, from the figures of a benefit sheet.
 *
 * Entitlement is tested in months, amounts use years rounded as the law of the place says. While the award
 * base of the year is not published that of the preceding year serves provisionally; the result says so, and
 * `recompute` settles it.
 *
 * @returns `entitled` with amounts in yuan a month; `notEntitled` with reasons (too early, too few months);
 * `undetermined` with the missing parameter or input
 * @throws ShebaoError (kind `input`) with every issue: `decimal.…`, `calendar.month`, `input.…`,
 * `award.deemedAboveTotal`, `award.retirementBeforeBirth`, `retirement.originalAge`
 * @see 国发〔2005〕38号 第六条; 豫政〔2006〕29号
 * @example
 * const law = lawOf('luoyang', { asOf: '2026-03-31' })
 * const award = employeePension.award({
 *   sex: 'male', originalRetirementAge: 60, birth: '1966-03', retirement: '2026-03',
 *   totalMonths: 498, deemedMonths: 123,
 *   overallIndex: '1.0695', actualIndex: '1.0933', accountBalance: '145885.34',
 * }, law)
 * award.outcome === 'entitled' && award.amounts.total.toFixed(2) // '4863.92'
 */
export function award(input: AwardInput, law: Law): Award {
  const reader = readerOf(law)
  return decideAward(readAwardInput(input, reader), law, reader)
}

/** The same for a request that has been read, as the rules that build on an award have it. */
export function decideAward(
  request: AwardRequest,
  law: Law,
  reader: Reader,
  caveats: readonly Notice[] = [],
): Award {
  const { person, retirement } = request
  const window = retirementWindow(person, reader, retirement)
  const minimum = window && minimumMonthsAt(minimumDecidedAt(retirement, window.statutoryMonth), reader)
  const grounds = groundReasons(person, reader, retirement)
  if (window !== undefined && minimum !== undefined) {
    const reasons = [...grounds, ...awardReasons(request, window, minimum)]
    if (reasons.length > 0)
      return notEntitled(frameOf('employeePension.award', law, reader, caveats), reasons)
  }
  const terms = awardTerms(retirement, request.deemedMonths > 0, reader)
  const missing = [...missingInputs(request, reader), ...reader.missing]
  if (missing.length > 0 || window === undefined || minimum === undefined || terms === undefined)
    return undetermined(frameOf('employeePension.award', law, reader, caveats), missing)
  const facts: AwardFacts = {
    totalMonths: request.totalMonths,
    deemedMonths: request.deemedMonths,
    overallIndex: request.overallIndex,
    actualIndex: request.actualIndex ?? (0 as Index),
    accountBalance: request.accountBalance,
    localSupplement: request.localSupplement ?? (0 as Fen),
    ageMonths: retirement - person.birth,
  }
  const values: AwardValues = {
    statutoryMonth: window.statutoryMonth,
    retirement,
    minimumMonths: minimum,
    ...terms,
    ...facts,
    ...awardFormula(facts, terms),
    indexedWage: mulDivMoney(terms.indexedBase, facts.overallIndex, INDEX_ONE, TO_FEN),
    firstPayment: firstPaymentMonth(retirement, terms),
  }
  const late =
    window.lateMonths > 0 && retirement > window.latestMonth ? [lateNotice(window.latestMonth)] : []
  const notices = [...ruleNotices(values, awardSteps), ...late, ...caveats]
  return entitled(frameOf('employeePension.award', law, reader, notices), values)
}

function entitled(frame: OutcomeFrame, values: AwardValues): EntitledAward {
  const shown = present(values, awardSteps)
  const { basic, account, transitional, localSupplement, total, firstPayment } = shown
  const amounts = { basic, account, transitional, localSupplement, total }
  return {
    ...frame,
    outcome: 'entitled',
    amounts,
    firstPayment,
    payments: awardPayments(amounts, firstPayment),
    values: shown,
  }
}

function lateNotice(latest: YearMonth): Notice {
  const month = monthText(latest)
  return {
    code: 'input',
    subject: 'retirement',
    zh: `退休月晚于弹性延迟最晚月${month}，按延长缴费或延后办理计算`,
    en: `retirement lies after the latest month of flexible deferral, ${month}: taken as continued payment or a late claim`,
  }
}

/** Inputs that this case needs and the caller did not give. */
function missingInputs(request: AwardRequest, reader: Reader): readonly Missing[] {
  if (request.deemedMonths === 0) return []
  const missing: Missing[] = []
  if (request.actualIndex === undefined)
    missing.push({
      kind: 'input',
      path: 'actualIndex',
      zh: '缺少实际缴费指数：有视同缴费月数时计算过渡性养老金需要',
      en: 'needs the index over the months actually paid: the transitional pension of the deemed months rests on it',
    })
  const supplement = reader.optional((r) =>
    r.choice('employeePension.award.localSupplement', request.retirement),
  )
  if (supplement === 'byTable' && request.localSupplement === undefined)
    missing.push({
      kind: 'input',
      path: 'localSupplement',
      zh: '缺少地方过渡性补贴：该地另有补贴表，数额未收录，请按核定表填写',
      en: 'needs the local supplement: the place pays one by a table that is not shipped; take it from the sheet',
    })
  return missing
}
