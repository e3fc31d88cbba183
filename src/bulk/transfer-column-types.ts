/**
 * People with their records as columns in compressed rows. The relations of person `i` are those from
 * `relationStarts[i]` to `relationStarts[i + 1]`, the rows of relation `r` those from `rowStarts[r]` to
 * `rowStarts[r + 1]`, in order of time. Months are month numbers (see `monthNumber`), money fen, places GB/T 2260 codes.
 */
export interface TransferColumns {
  /** 0 male, 1 female. */
  readonly sex: Uint8Array
  /** Original statutory retirement age in years. */
  readonly originalRetirementAge: Uint8Array
  /** Birth month number. */
  readonly birth: Int32Array
  /** Month of the claim. */
  readonly claim: Int32Array
  /** Code of the place of household registration. */
  readonly household: Int32Array
  /** One entry more than there are people. */
  readonly relationStarts: Uint32Array
  /** 0 employees, 1 civil, 2 residents, 3 army. Relations of a person differ in scheme, place or `temporary`. */
  readonly scheme: Uint8Array
  /** Code of the place; 0 for the army. */
  readonly place: Int32Array
  /** 1 for a temporary account of the employees’ scheme. */
  readonly temporary: Uint8Array
  /** The person’s choice which relation keeps a month: 1 first, 2 next; 0 where nothing was chosen. */
  readonly preference: Uint8Array
  /** Balance of the account in fen; -1 where it is not known. */
  readonly balance: Float64Array
  /** The part of it that came from employers before 1998, in fen. */
  readonly employerPart: Float64Array
  /** One entry more than there are relations. */
  readonly rowStarts: Uint32Array
  /** First month of a row; rows of residents lie in one calendar year. */
  readonly from: Int32Array
  /** Last month of a row. */
  readonly to: Int32Array
  /** 1 for deemed months. */
  readonly deemed: Uint8Array
  /** Base a month in fen; for residents own and collective payment for the months of the row; -1 where it is not known. */
  readonly amount: Float64Array
  /** For temporary accounts the employer’s rate in millionths; 0 for somebody who pays alone. */
  readonly employerRate: Int32Array
}

/** Results as columns, one entry a person; 0 where nothing was determined. Months, month numbers, codes, fen. */
export interface TransferResults {
  readonly status: Uint8Array
  /** The scheme that awards, as in the columns. */
  readonly scheme: Uint8Array
  /** Code of the place that awards. */
  readonly place: Int32Array
  /** Code of the place where employees’ and civil records are gathered. */
  readonly claimPlace: Int32Array
  /** Months that count for the award. */
  readonly countedMonths: Int32Array
  /** Months tested against the employees’ minimum. */
  readonly testedMonths: Int32Array
  readonly employeeMonths: Int32Array
  readonly civilMonths: Int32Array
  readonly militaryMonths: Int32Array
  readonly residentMonths: Int32Array
  readonly deemedMonths: Int32Array
  readonly droppedMonths: Int32Array
  readonly accountMerged: Float64Array
  readonly refunded: Float64Array
  readonly staying: Float64Array
  readonly poolMoved: Float64Array
  /** First month for which the scheme awards. */
  readonly awardMonth: Int32Array
}
