import { roundingOf, type Fen, type MoneyRounding, type Share } from '../../../../money/index.js'
import type { AccountTerms, AccountYear } from './account-calendar.js'
import { accountClosing, creditProduct } from './interest.js'

/**
 * Credits in compressed rows, in order of `from`: `credit` fen in every month from `from` to `to` (months as
 * integers). A sum paid for several months at once is a row of one month that stands for `months` of them.
 */
export interface CreditColumns {
  readonly from: ArrayLike<number>
  readonly to: ArrayLike<number>
  readonly credit: ArrayLike<number>
  /** Months of contribution the row stands for. */
  readonly months: ArrayLike<number>
}

/** What a year's rows come to. Filled in place, so that a run over many accounts allocates nothing. */
export interface YearSums {
  months: number
  credited: number
  product: number
}

/** A year as the kernel takes it: numbers only. */
export interface LedgerYear {
  readonly from: number
  readonly to: number
  readonly rate: Share
  /** Factor of the yearly method when the year is a full one under that method, else null: monthly products. */
  readonly yearlyFactor: Share | null
  readonly rounding: MoneyRounding
}

/** Adds up the credits of the rows `begin` to `end` (not included) that fall into the months `from` to `to`. */
export function sumCredits(
  columns: CreditColumns,
  begin: number,
  end: number,
  from: number,
  to: number,
  sums: YearSums,
): void {
  let months = 0
  let credited = 0
  let product = 0
  const length = to - from + 1
  for (let row = begin; row < end; row++) {
    const rowFrom = columns.from[row] as number
    const rowTo = columns.to[row] as number
    if (rowFrom > to) break
    if (rowTo < from) continue
    const first = (rowFrom > from ? rowFrom : from) - from + 1
    const last = (rowTo < to ? rowTo : to) - from + 1
    const credit = columns.credit[row] as number
    months += rowFrom === rowTo ? (columns.months[row] as number) : last - first + 1
    credited += credit * (last - first + 1)
    product += creditProduct(credit, first, last, length)
  }
  sums.months = months
  sums.credited = credited
  sums.product = product
}

/** The balance at the end of a year whose credits have been added up. */
export function closeYear(opening: number, sums: YearSums, year: LedgerYear): Fen {
  const { from, to, rate, yearlyFactor, rounding } = year
  return accountClosing(opening, sums.credited, sums.product, to - from + 1, rate, yearlyFactor, rounding)
}

/** A year of the law as the kernel takes it. A year cut short counts by monthly products under either method. */
export function ledgerYear(year: AccountYear, terms: AccountTerms): LedgerYear {
  const yearlyFactor = terms.method === 'yearly' && year.full ? terms.yearlyFactor : null
  return { from: year.from, to: year.to, rate: terms.rate, yearlyFactor, rounding: closingRounding(terms) }
}

/** The rounding at a closing, from its name in the law: 'halfUp/fen'. */
export function closingRounding({ rounding }: Pick<AccountTerms, 'rounding'>): MoneyRounding {
  return roundingOf(rounding)
}
