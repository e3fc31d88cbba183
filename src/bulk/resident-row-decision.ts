import { LAST_YEAR, type YearMonth } from '../calendar/index.js'
import type { AccountTerms, MonthTerms } from '../rules/pension/resident/award/award-terms.js'
import { claimFormula } from '../rules/pension/resident/claim/claim-formula.js'
import { startDecides, type ClaimTerms } from '../rules/pension/resident/claim/claim-terms.js'
import { MOST_MONEY, MOST_YEARS } from '../rules/pension/resident/limits.js'
import { FIRST_RESIDENT_MONTH, type ResidentRowRules } from './resident-row-rules.js'

/** What a status code says. A bad row is a status, never a stop. */
export const RESIDENT_AWARD_STATUS = [
  'entitled',
  'tooEarly',
  'tooFewYears',
  'undetermined',
  'badMonth',
  'badYears',
  'badBalance',
] as const
/** The name of a status code. */
export type ResidentAwardStatus = (typeof RESIDENT_AWARD_STATUS)[number]

const [ENTITLED, TOO_EARLY, TOO_FEW_YEARS, UNDETERMINED, BAD_MONTH, BAD_YEARS, BAD_BALANCE] = [
  0, 1, 2, 3, 4, 5, 6,
] as const
const LAST_MONTH = LAST_YEAR * 12 + 11

/** What a row comes to before its amounts. */
export interface RowState {
  status: number
  firstPayment: number
  minimumYears: number
  account: AccountTerms | null
  month: MonthTerms | null
}

/** A row not decided yet, for {@link decideRow} to write into: a run over columns uses one for all rows. */
export function emptyRowState(): RowState {
  return { status: ENTITLED, firstPayment: 0, minimumYears: 0, account: null, month: null }
}

/** The status of a row, and the terms of one that is due, written into `state`. */
export function decideRow(
  birth: number,
  asked: number,
  years: number,
  qualified: number,
  given: number,
  balance: number,
  rules: ResidentRowRules,
  state: RowState,
): void {
  state.firstPayment = 0
  state.account = null
  state.month = null
  state.status = badInput(birth, asked, years, qualified, given, balance)
  if (state.status !== ENTITLED) return
  const of = rules.birth(birth)
  const isFull = of.full !== undefined && years >= of.full.minimumYears
  const claim = isFull ? of.full : of.short
  if (isFull && of.plainFirst !== 0 && qualified === 0 && given === 0) {
    if (asked !== 0 && asked < (claim as ClaimTerms).reachMonth) state.status = TOO_EARLY
    else pay(of.plainFirst, (claim as ClaimTerms).minimumYears, asked, years, rules, state)
    return
  }
  if (claim === undefined) state.status = UNDETERMINED
  else if (claim.reachMonth >= LAST_YEAR * 12 || given > claim.latestStart) state.status = BAD_MONTH
  else if (asked !== 0 && asked < claim.reachMonth) state.status = TOO_EARLY
  else settle(claim, startFor(claim, years, given, of.start), asked, years, qualified, rules, state)
}

/** The start of the scheme for a row: 0 where it decides nothing, −1 where it is not known. */
function startFor(claim: ClaimTerms, years: number, given: number, byLaw: number): number {
  if (!startDecides(claim, years)) return 0
  if (given !== 0) return given
  return byLaw === 0 ? -1 : byLaw
}

function settle(
  claim: ClaimTerms,
  start: number,
  asked: number,
  years: number,
  qualified: number,
  rules: ResidentRowRules,
  state: RowState,
): void {
  if (start === -1) {
    state.status = UNDETERMINED
    return
  }
  const standing = claimFormula(
    claim,
    start === 0 ? undefined : (start as YearMonth),
    years,
    qualified === 0 ? undefined : (qualified as YearMonth),
  )
  if (standing.yearsShort > 0) {
    state.firstPayment = standing.firstPayment
    state.status = TOO_FEW_YEARS
  } else pay(standing.firstPayment, claim.minimumYears, asked, years, rules, state)
}

/** The terms of somebody who has the years, from the first month of payment on. */
function pay(
  firstPayment: number,
  minimumYears: number,
  asked: number,
  years: number,
  rules: ResidentRowRules,
  state: RowState,
): void {
  state.firstPayment = firstPayment
  state.minimumYears = minimumYears
  if (asked !== 0 && asked < firstPayment) {
    state.status = TOO_EARLY
    return
  }
  const month = asked === 0 ? firstPayment : asked
  state.account = rules.account(firstPayment)
  state.month = years > minimumYears ? rules.monthWithLongYears(month) : rules.month(month)
  if (state.account === null || state.month === null) state.status = UNDETERMINED
}

/** The status of a row whose figures cannot be; `entitled` when they can. */
function badInput(
  birth: number,
  asked: number,
  years: number,
  qualified: number,
  start: number,
  balance: number,
): number {
  if (birth < FIRST_RESIDENT_MONTH || birth > LAST_MONTH) return BAD_MONTH
  if (asked !== 0 && (asked <= birth || asked > LAST_MONTH)) return BAD_MONTH
  if (qualified !== 0 && (qualified <= birth || qualified >= LAST_YEAR * 12)) return BAD_MONTH
  if (start !== 0 && (start < FIRST_RESIDENT_MONTH || start > LAST_MONTH)) return BAD_MONTH
  if (years > MOST_YEARS) return BAD_YEARS
  if (!(balance >= 0 && balance <= MOST_MONEY && balance % 1 === 0)) return BAD_BALANCE
  return ENTITLED
}
