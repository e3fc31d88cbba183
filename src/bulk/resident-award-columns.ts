import type { Law } from '../law/index.js'
import type { Fen } from '../money/index.js'
import { emptyResidentItems, residentAwardFormula } from '../rules/pension/resident/award/award-formula.js'
import { decideRow, emptyRowState } from './resident-row-decision.js'
import { residentRowRules, type ResidentRowRules } from './resident-row-rules.js'

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

/** Which rows to compute, and where to write: chunks of one column set share one result. */
export interface ResidentAwardColumnOptions {
  /** First row; default 0. */
  readonly from?: number
  /** Row after the last; default all. */
  readonly to?: number
  readonly into?: ResidentAwardResults
}

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

/** The loop: columns and scratch in locals, each row a status and its items. */
function computeRows(
  columns: ResidentAwardColumns,
  rules: ResidentRowRules,
  results: ResidentAwardResults,
  from: number,
  to: number,
): void {
  const { birth, month, paidYears, qualified, schemeStart, accountBalance } = columns
  const { status, firstPayment, basic, localAddition, longYears, highAge, account, total } = results
  const state = emptyRowState()
  const facts = { paidYears: 0, minimumYears: 0, accountBalance: 0 as Fen, ageMonths: 0 }
  const items = emptyResidentItems()
  for (let row = from; row < to; row++) {
    const asked = month[row] as number
    decideRow(
      birth[row] as number,
      asked,
      paidYears[row] as number,
      qualified[row] as number,
      schemeStart[row] as number,
      accountBalance[row] as number,
      rules,
      state,
    )
    const { account: ofAccount, month: ofMonth } = state
    const due = ofAccount !== null && ofMonth !== null && state.status === 0
    if (due) {
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

function rowCount(columns: ResidentAwardColumns): number {
  const lengths = new Set(
    Object.values(columns as unknown as Record<string, ArrayLike<number>>).map((column) => column.length),
  )
  if (lengths.size !== 1) throw new RangeError('the columns differ in length')
  return columns.birth.length
}
