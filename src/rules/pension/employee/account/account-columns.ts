import {
  closeYear,
  sumCredits,
  type CreditColumns,
  type LedgerYear,
  type YearSums,
} from './account-ledger.js'

/** The accounts of many people: rows of credits, each person's from `starts[i]` to `starts[i + 1]`. */
export interface AccountColumns extends CreditColumns {
  /** One entry more than there are people. */
  readonly starts: ArrayLike<number>
  /** Known balance in fen, 0 where none is known. */
  readonly opening: ArrayLike<number>
  /** Month at whose end it stood, as integer; 0 where none is known. Credits up to it are in the balance. */
  readonly openedAt: ArrayLike<number>
}

/**
 * The balances of many accounts at the end of the last of `years`: the ledger of {@link account} without its
 * rows, and without an allocation per person.
 *
 * @param years the account years of the law without a gap, from before the first credit on
 * @param balances receives the balance of each person, fen
 * @throws ShebaoError `money.overflow`
 */
export function accountBalances(
  columns: AccountColumns,
  years: readonly LedgerYear[],
  balances: Float64Array | number[],
): void {
  const sums: YearSums = { months: 0, credited: 0, product: 0 }
  for (let person = 0; person < columns.opening.length; person++) {
    let begin = columns.starts[person] as number
    const end = columns.starts[person + 1] as number
    const openedAt = columns.openedAt[person] as number
    let balance = columns.opening[person] as number
    for (const year of years) {
      if (year.to <= openedAt) continue
      while (begin < end && (columns.to[begin] as number) < year.from) begin++
      const whole = year.from > openedAt ? year : { ...year, from: openedAt + 1, yearlyFactor: null }
      sumCredits(columns, begin, end, whole.from, whole.to, sums)
      if (balance !== 0 || sums.credited !== 0) balance = closeYear(balance, sums, whole)
    }
    balances[person] = balance
  }
}
