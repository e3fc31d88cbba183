import { LAST_YEAR, type YearMonth } from '../calendar/index.js'
import type { Law } from '../law/index.js'
import type { Fen } from '../money/index.js'
import { emptyResidentItems, residentAwardFormula } from '../rules/pension/resident/award/award-formula.js'
import type { AccountTerms, MonthTerms } from '../rules/pension/resident/award/award-terms.js'
import { claimFormula } from '../rules/pension/resident/claim/claim-formula.js'
import { startDecides, type ClaimTerms } from '../rules/pension/resident/claim/claim-terms.js'
import { MOST_MONEY, MOST_YEARS } from '../rules/pension/resident/limits.js'
import { FIRST_RESIDENT_MONTH, residentRowRules, type ResidentRowRules } from './resident-row-rules.js'

/**
 * Residents as columns, a row each, all of one length. Months are month numbers (see `monthNumber`), money in fen:
 * whole numbers throughout.
 */
export interface ResidentAwardColumns {
  /** Birth month number. */
  readonly birth: Int32Array
  /** Month of payment the amount is wanted for; 0 for the first month of payment. */
  readonly month: Int32Array
  /** Years of payment, made-up years included. */
  readonly paidYears: Uint8Array
  /** Month in which the last missing year was made up, where that was after the age; else 0. */
  readonly qualified: Int32Array
  /** Month in which the scheme began at the place; 0 for that of the law. */
  readonly schemeStart: Int32Array
  /** Balance of the account when the pension began, in fen. */
  readonly accountBalance: Float64Array
}

/** Results as columns: a status a row, the first month of payment, and the items in fen a month (0 where nothing is due). */
export interface ResidentAwardResults {
  readonly status: Uint8Array
  /** Month number of the first payment; 0 where it is not known. */
  readonly firstPayment: Int32Array
  readonly basic: Float64Array
  readonly localAddition: Float64Array
  readonly longYears: Float64Array
  readonly highAge: Float64Array
  readonly account: Float64Array
  readonly total: Float64Array
}

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

/** Which rows to compute, and where to write: chunks of one column set share one result. */
export interface ResidentAwardColumnOptions {
  /** First row; default 0. */
  readonly from?: number
  /** Row after the last; default all. */
  readonly to?: number
  readonly into?: ResidentAwardResults
}

const [ENTITLED, TOO_EARLY, TOO_FEW_YEARS, UNDETERMINED, BAD_MONTH, BAD_YEARS, BAD_BALANCE] = [
  0, 1, 2, 3, 4, 5, 6,
] as const
const LAST_MONTH = LAST_YEAR * 12 + 11

/**
 * Residents' pensions for many people at once, with the formula of `residentPension.award` and to the same fen. Somebody
 * who draws another basic pension, and an addition of the place given by hand, are left to `award`.
 *
 * @returns columns of results; `RESIDENT_AWARD_STATUS[status]` names each row's answer
 * @throws RangeError when the columns differ in length
 * @example
 * const results = residentAwardColumns({
 *   birth: Int32Array.of(monthNumber('1964-08')), month: Int32Array.of(0), paidYears: Uint8Array.of(15),
 *   qualified: Int32Array.of(0), schemeStart: Int32Array.of(0), accountBalance: Float64Array.of(834000),
 * }, lawOf('luoyang'))
 * results.total[0] // 20800
 */
export function residentAwardColumns(
  columns: ResidentAwardColumns,
  law: Law,
  options: ResidentAwardColumnOptions = {},
): ResidentAwardResults {
  const rows = rowCount(columns)
  const results = options.into ?? emptyResults(rows)
  computeRows(columns, residentRowRules(law), results, options.from ?? 0, Math.min(options.to ?? rows, rows))
  return results
}

function emptyResults(rows: number): ResidentAwardResults {
  return {
    status: new Uint8Array(rows),
    firstPayment: new Int32Array(rows),
    basic: new Float64Array(rows),
    localAddition: new Float64Array(rows),
    longYears: new Float64Array(rows),
    highAge: new Float64Array(rows),
    account: new Float64Array(rows),
    total: new Float64Array(rows),
  }
}

/** What a row comes to before its amounts. */
interface RowState {
  status: number
  firstPayment: number
  minimumYears: number
  account: AccountTerms | null
  month: MonthTerms | null
}

/** The loop: columns and scratch in locals, each row a status and its items. */
function computeRows(
  columns: ResidentAwardColumns,
  rules: ResidentRowRules,
  results: ResidentAwardResults,
  from: number,
  to: number,
): void {
  const { birth, month, paidYears, accountBalance } = columns
  const { status, firstPayment, basic, localAddition, longYears, highAge, account, total } = results
  const state: RowState = { status: 0, firstPayment: 0, minimumYears: 0, account: null, month: null }
  const facts = { paidYears: 0, minimumYears: 0, accountBalance: 0 as Fen, ageMonths: 0 }
  const items = emptyResidentItems()
  for (let row = from; row < to; row++) {
    decide(columns, row, rules, state)
    const { account: ofAccount, month: ofMonth } = state
    const due = ofAccount !== null && ofMonth !== null && state.status === ENTITLED
    if (due) {
      const asked = month[row] as number
      facts.paidYears = paidYears[row] as number
      facts.minimumYears = state.minimumYears
      facts.accountBalance = accountBalance[row] as Fen
      facts.ageMonths = (asked === 0 ? state.firstPayment : asked) - (birth[row] as number)
      residentAwardFormula(facts, ofAccount, ofMonth, items)
    }
    status[row] = state.status
    firstPayment[row] = state.firstPayment
    basic[row] = due ? ofMonth.basic : 0
    localAddition[row] = due ? ofMonth.localAddition : 0
    longYears[row] = due ? items.longYears : 0
    highAge[row] = due ? items.highAge : 0
    account[row] = due ? items.account : 0
    total[row] = due ? items.total : 0
  }
}

/** The status of a row, and the terms of one that is due. */
function decide(columns: ResidentAwardColumns, row: number, rules: ResidentRowRules, state: RowState): void {
  const birth = columns.birth[row] as number
  const asked = columns.month[row] as number
  const years = columns.paidYears[row] as number
  const qualified = columns.qualified[row] as number
  const given = columns.schemeStart[row] as number
  state.firstPayment = 0
  state.account = null
  state.month = null
  state.status = badInput(birth, asked, years, qualified, given, columns.accountBalance[row] as number)
  if (state.status !== ENTITLED) return
  const of = rules.birth(birth)
  const claim = of.full !== undefined && years >= of.full.minimumYears ? of.full : of.short
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
  const { firstPayment } = standing
  state.firstPayment = firstPayment
  state.minimumYears = claim.minimumYears
  if (standing.yearsShort > 0) state.status = TOO_FEW_YEARS
  else if (asked !== 0 && asked < firstPayment) state.status = TOO_EARLY
  else {
    const month = asked === 0 ? firstPayment : asked
    state.account = rules.account(firstPayment)
    state.month = years > claim.minimumYears ? rules.monthWithLongYears(month) : rules.month(month)
    if (state.account === null || state.month === null) state.status = UNDETERMINED
  }
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

function rowCount(columns: ResidentAwardColumns): number {
  const lengths = new Set(
    Object.values(columns as unknown as Record<string, ArrayLike<number>>).map((column) => column.length),
  )
  if (lengths.size !== 1) throw new RangeError('the columns differ in length')
  return columns.birth.length
}
