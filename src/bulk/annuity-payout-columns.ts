import { LAST_YEAR, type YearMonth } from '../calendar/index.js'
import type { Law } from '../law/index.js'
import type { Fen } from '../money/index.js'
import { emptySchedule, scheduleByDivisor } from '../rules/annuity/payout/schedule.js'
import { taxOf } from '../rules/annuity/tax/tax-table.js'
import { ANNUITY_MONEY } from '../rules/annuity/tax/tax-input.js'
import { annuityRowRules, FIRST_ANNUITY_MONTH, type AnnuityRowRules } from './annuity-row-rules.js'

/**
 * Annuity accounts as columns, a row each, all of one length. Months are month numbers (see `monthNumber`), money is
 * fen: whole numbers throughout.
 */
export interface AnnuityPayoutColumns {
  /** Birth month number. */
  readonly birth: Int32Array
  /** Month number of retirement. */
  readonly retirement: Int32Array
  /** Month number of the first payment, not before retirement. */
  readonly from: Int32Array
  /** Balance of the account in fen. */
  readonly balance: Float64Array
}

/** Results as columns: a status a row, and money in fen (0 where nothing is due). */
export interface AnnuityPayoutResults {
  /** A code of `ANNUITY_PAYOUT_STATUS`. */
  readonly status: Uint8Array
  /** Each monthly payment but the last. */
  readonly monthly: Float64Array
  /** Number of payments, the last one included. */
  readonly payments: Int32Array
  /** The last payment. */
  readonly last: Float64Array
  /** Income tax on each payment but the last. */
  readonly tax: Float64Array
  /** Income tax over all payments. */
  readonly taxInAll: Float64Array
}

/** What a status code says. A bad row is a status, never a stop. */
export const ANNUITY_PAYOUT_STATUS = [
  'entitled',
  'noBalance',
  'undetermined',
  'badMonth',
  'badBalance',
] as const
/** The name of a status code. */
export type AnnuityPayoutStatus = (typeof ANNUITY_PAYOUT_STATUS)[number]

const [ENTITLED, NO_BALANCE, UNDETERMINED, BAD_MONTH, BAD_BALANCE] = [0, 1, 2, 3, 4] as const
const LAST_MONTH = LAST_YEAR * 12 + 11

/** Which rows to compute, and where to write: chunks of one column set share one result. */
export interface AnnuityPayoutColumnOptions {
  /** First row; default 0. */
  readonly from?: number
  /** Row after the last; default all. */
  readonly to?: number
  /** Columns to write into; default new ones. */
  readonly into?: AnnuityPayoutResults
}

/**
 * Annuities of many people drawn by the month from retirement by the divisor (职业年金按计发月数领取), with the formula of
 * `occupationalAnnuity.payout` and to the same fen; `enterpriseAnnuity.payout` without a number of payments gives
 * the same.
 *
 * @returns columns of results; `ANNUITY_PAYOUT_STATUS[status]` names each row's answer
 * @throws RangeError when the columns differ in length
 * @example
 * const results = annuityPayoutColumns({
 *   birth: Int32Array.of(monthNumber('1964-03')), retirement: Int32Array.of(monthNumber('2024-03')),
 *   from: Int32Array.of(monthNumber('2024-04')), balance: Float64Array.of(20000000),
 * }, lawOf('luoyang'))
 * results.monthly[0] // 143885
 * results.tax[0] // 4317
 */
export function annuityPayoutColumns(
  columns: AnnuityPayoutColumns,
  law: Law,
  options: AnnuityPayoutColumnOptions = {},
): AnnuityPayoutResults {
  const rows = columns.birth.length
  if ([columns.retirement, columns.from, columns.balance].some(({ length }) => length !== rows))
    throw new RangeError('the columns differ in length')
  const results = options.into ?? emptyResults(rows)
  computeRows(columns, annuityRowRules(law), results, options.from ?? 0, Math.min(options.to ?? rows, rows))
  return results
}

function emptyResults(rows: number): AnnuityPayoutResults {
  return {
    status: new Uint8Array(rows),
    monthly: new Float64Array(rows),
    payments: new Int32Array(rows),
    last: new Float64Array(rows),
    tax: new Float64Array(rows),
    taxInAll: new Float64Array(rows),
  }
}

/** The loop: columns and scratch in locals, each row a status and its amounts. */
function computeRows(
  columns: AnnuityPayoutColumns,
  rules: AnnuityRowRules,
  results: AnnuityPayoutResults,
  first: number,
  end: number,
): void {
  const { birth, retirement, from, balance } = columns
  const { status, monthly, payments, last, tax, taxInAll } = results
  const schedule = emptySchedule()
  for (let row = first; row < end; row++) {
    const born = birth[row] as YearMonth
    const retires = retirement[row] as YearMonth
    const starts = from[row] as YearMonth
    const owned = balance[row] as Fen
    let code = badInput(born, retires, starts, owned)
    let each = 0
    let inAll = 0
    if (code === ENTITLED) {
      const drawn = rules.drawn(retires)
      const taxed = rules.taxed(starts)
      if (drawn === undefined || taxed === undefined) code = UNDETERMINED
      else {
        scheduleByDivisor(owned, drawn.divisorAt(retires - born), drawn.rounding, schedule)
        if (starts + schedule.payments - 1 > LAST_MONTH) code = BAD_MONTH
        each = taxOf(schedule.amount, taxed.months, taxed.steps, taxed.rounding)
        inAll =
          each * (schedule.payments - 1) + taxOf(schedule.last, taxed.months, taxed.steps, taxed.rounding)
      }
    }
    const due = code === ENTITLED
    status[row] = code
    monthly[row] = due ? schedule.amount : 0
    payments[row] = due ? schedule.payments : 0
    last[row] = due ? schedule.last : 0
    tax[row] = due ? each : 0
    taxInAll[row] = due ? inAll : 0
  }
}

/** The status of a row whose figures cannot be, or that has nothing to draw; `entitled` otherwise. */
function badInput(born: number, retires: number, starts: number, balance: number): number {
  if (born < FIRST_ANNUITY_MONTH || retires <= born || starts < retires || starts > LAST_MONTH)
    return BAD_MONTH
  if (!(balance >= 0 && balance <= ANNUITY_MONEY.max && Math.floor(balance) === balance)) return BAD_BALANCE
  return balance === 0 ? NO_BALANCE : ENTITLED
}
