/**
 * People retiring from the civil scheme as columns, a row each, all of one length. Months are month numbers (see
 * `monthNumber`), indices in ten-thousandths, money in fen, points in millionths: whole numbers throughout.
 */
export interface CivilAwardColumns {
  /** 0 male, 1 female. */
  readonly sex: Uint8Array
  /** Original statutory retirement age in years: 50, 55 or 60. */
  readonly originalRetirementAge: Uint8Array
  /** Birth month number. */
  readonly birth: Int32Array
  /** Month number in which work began. */
  readonly startedWork: Int32Array
  /** Retirement month number. */
  readonly retirement: Int32Array
  readonly totalMonths: Int32Array
  readonly deemedMonths: Int32Array
  /** Index over the months paid in ten-thousandths; 0 where there are no paid months. */
  readonly paidIndex: Int32Array
  /** Deemed index in ten-thousandths; 0 where there are no deemed months. */
  readonly deemedIndex: Int32Array
  /** Account balance in fen. */
  readonly accountBalance: Float64Array
  /** Occupational annuity in fen a month; this and the rest are read only where the comparison applies. */
  readonly annuityMonthly: Float64Array
  /** A: basic pay of September 2014 in fen a month. */
  readonly basicPay: Float64Array
  /** Completed years of service at retirement. */
  readonly serviceYears: Uint8Array
  /** Points added to the ratio in millionths. */
  readonly ratioPoints: Int32Array
  /** B: retirement allowances of September 2014 in fen a month. */
  readonly allowances: Float64Array
  /** C: increase of retirement pay of 2014 in fen a month. */
  readonly increase: Float64Array
}

/** Results as columns: a status a row, and the items in fen a month (0 where nothing is due or compared). */
export interface CivilAwardResults {
  readonly status: Uint8Array
  readonly basic: Float64Array
  readonly transitional: Float64Array
  readonly account: Float64Array
  /** Old standard; 0 where no comparison applies. */
  readonly oldStandard: Float64Array
  /** New standard, the annuity included; 0 where no comparison applies. */
  readonly newStandard: Float64Array
  readonly topUp: Float64Array
  readonly paidExcess: Float64Array
  /** What the pension fund pays. */
  readonly total: Float64Array
}

/** What a status code says. A bad row is a status, never a stop. */
export const CIVIL_AWARD_STATUS = [
  'entitled',
  'beforeReform',
  'tooEarly',
  'tooFewMonths',
  'undetermined',
  'badSex',
  'badOriginalAge',
  'badMonth',
  'badMonths',
  'badIndex',
  'badBalance',
  'badOldMethod',
] as const
/** The name of a status code. */
export type CivilAwardStatus = (typeof CIVIL_AWARD_STATUS)[number]

/** Which rows to compute, and where to write: chunks of one column set share one result. */
export interface CivilAwardColumnOptions {
  /** First row; default 0. */
  readonly from?: number
  /** Row after the last; default all. */
  readonly to?: number
  readonly into?: CivilAwardResults
}
