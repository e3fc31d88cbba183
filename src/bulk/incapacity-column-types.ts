import type { AllowanceCase } from '../rules/pension/incapacity/allowance-terms.js'

/**
 * Applications for the incapacity allowance as columns, a row each, all of one length. Months are month numbers (see
 * `monthNumber`), indices ten-thousandths, money fen. Total incapacity and a finding that serves are taken as given;
 * single cases with early stops go through `incapacity.allowance`.
 */
export interface IncapacityColumns {
  /** 0 male, 1 female. */
  readonly sex: Uint8Array
  /** Original statutory retirement age in years: 50, 55 or 60. */
  readonly originalRetirementAge: Uint8Array
  /** Birth month number. */
  readonly birth: Int32Array
  /** Month number of the application. */
  readonly application: Int32Array
  readonly totalMonths: Int32Array
  readonly deemedMonths: Int32Array
  /** Overall average index in ten-thousandths. */
  readonly overallIndex: Int32Array
  /** Index over the months paid in ten-thousandths; 0 where there are no deemed months. */
  readonly actualIndex: Int32Array
  /** Account balance in fen. */
  readonly accountBalance: Float64Array
}

/** Results as columns: a status and a case a row, items in fen a month, months as numbers; 0 where there is none. */
export interface IncapacityResults {
  readonly status: Uint8Array
  /** Place in `ALLOWANCE_CASE` plus one; 0 where nothing is due. */
  readonly case: Uint8Array
  readonly basic: Float64Array
  readonly account: Float64Array
  readonly transitional: Float64Array
  readonly total: Float64Array
  readonly firstPayment: Int32Array
  /** Last month of the amount. */
  readonly amountThrough: Int32Array
  /** Last month of the allowance. */
  readonly through: Int32Array
  /** Month in which the allowance is computed anew. */
  readonly recomputedIn: Int32Array
}

/** The names of the cases, in the order of the articles 3, 4 and 5. */
export const ALLOWANCE_CASE: readonly AllowanceCase[] = [
  'fullFormula',
  'basicUntilFiveYears',
  'basicForMonths',
]

/** What a status code says. A bad row is a status, never a stop. */
export const INCAPACITY_STATUS = [
  'entitled',
  'formerRule',
  'ageReached',
  'undetermined',
  'badSex',
  'badOriginalAge',
  'badMonth',
  'badMonths',
  'badIndex',
  'badBalance',
] as const
/** The name of a status code. */
export type IncapacityStatus = (typeof INCAPACITY_STATUS)[number]

/** Which rows to compute, and where to write: chunks of one column set share one result. */
export interface IncapacityColumnOptions {
  /** First row; default 0. */
  readonly from?: number
  /** Row after the last; default all. */
  readonly to?: number
  readonly into?: IncapacityResults
}
