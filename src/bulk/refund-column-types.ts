import { UNIT_KINDS, type UnitKind } from '../rules/unemployment/employer/unit-kind.js'

/**
 * Units that ask for the stabilisation refund as columns, a row each, all of one length: months are month numbers (see
 * `monthNumber`), money is fen. What is not known and not needed stands as -1.
 */
export interface StabilisationRefundColumns {
  /** Month number of the application. */
  readonly month: Int32Array
  /** Place in `REFUND_UNITS`: 0 large firm, 1 small or medium firm, then the six other kinds, organ, institution. */
  readonly unit: Uint8Array
  /** Months paid in full. */
  readonly contributionMonths: Int32Array
  /** 1 where nothing is owed, 0 where something is. */
  readonly arrearsCleared: Uint8Array
  /** Unemployment contributions paid last year, fen. */
  readonly paidLastYear: Float64Array
  /** Back payments, late fees and fines among them, fen; 0 for none. */
  readonly backPayments: Float64Array
  readonly headcountAtStart: Int32Array
  readonly headcountAtEnd: Int32Array
  /** Workers who left, and of them those who do not count; -1 where not known. */
  readonly leavers: Int32Array
  readonly leaversNotCounted: Int32Array
  /** New claimants of the benefit; -1 where not known. */
  readonly newClaimants: Int32Array
  /** Average insured workers in ten-thousandths; -1 where not known. */
  readonly averageInsured: Float64Array
  /** Insured workers; -1 where not known. */
  readonly insured: Int32Array
  /** Months the fund lasts; -1 where not known. */
  readonly reserveMonths: Int32Array
}

/** Results as columns: a status a row, laid-off workers, and fen (0 where nothing is due). */
export interface StabilisationRefundResults {
  readonly status: Uint8Array
  /** Laid-off workers; -1 where they are not known, 0 in rows that could not be read. */
  readonly layoffs: Int32Array
  readonly base: Float64Array
  readonly refund: Float64Array
}

/** Which rows to compute, and where to write: chunks of one column set share one result. */
export interface StabilisationRefundColumnOptions {
  /** First row; default 0. */
  readonly from?: number
  /** Row after the last; default all. */
  readonly to?: number
  readonly into?: StabilisationRefundResults
}

/** The names of the unit codes of {@link StabilisationRefundColumns}, in order. */
export const REFUND_UNITS: readonly UnitKind[] = UNIT_KINDS

/** What a status code of a result says. Where several conditions fail it names the first of this list. */
export const STABILISATION_REFUND_STATUS = [
  'entitled',
  'undetermined',
  'kindExcluded',
  'tooFewMonths',
  'arrears',
  'reserveTooLow',
  'layoffs',
  'badUnit',
  'badMonth',
  'badMonths',
  'badWorkers',
  'badMoney',
] as const
/** The name of a status code. */
export type StabilisationRefundStatus = (typeof STABILISATION_REFUND_STATUS)[number]
