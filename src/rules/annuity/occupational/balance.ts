import { monthText, type YearMonth } from '../../../calendar/index.js'
import { ShebaoError } from '../../../errors.js'
import { readerOf, type Law, type Reader } from '../../../law/index.js'
import { roundingOf, type Decimal, type Fen, type Share } from '../../../money/index.js'
import { frameOf, undetermined } from '../../frame.js'
import type { Computed, Undetermined } from '../../outcome.js'
import { present, ruleNotices } from '../../present.js'
import type { ShownValues } from '../../step.js'
import { bookInterest, bookProduct } from './balance-formula.js'
import {
  readOccupationalBalance,
  type BalanceStretch,
  type OccupationalBalanceInput,
} from './balance-input.js'
import {
  occupationalBalanceRowSteps,
  occupationalBalanceSteps,
  type OccupationalBalanceRowValues,
  type OccupationalBalanceValues,
} from './balance-steps.js'

/** An account that was kept. */
export interface DeterminedOccupationalBalance extends Computed<OccupationalBalanceValues, 'determined'> {
  /** Yuan: book part, real part, both, and what the treasury pays in to make the book part real. */
  readonly amounts: {
    readonly book: Decimal
    readonly real: Decimal
    readonly total: Decimal
    readonly madeReal: Decimal
  }
  /** The account row by row. */
  readonly rows: readonly (ShownValues<OccupationalBalanceRowValues> & Readonly<Record<string, unknown>>)[]
}

/** The account, or what the law lacks. */
export type OccupationalBalance = DeterminedOccupationalBalance | Undetermined

/**
 * An occupational annuity account (职业年金个人账户): the book part (记账) earns the published book rate, the real part
 * what it really earned; before retirement the treasury makes the book part real (记实).
 *
 * No book rates ship: give one with each row, or load the published ones into `occupationalAnnuity.bookRate`.
 * A row without book money needs none.
 *
 * @param input months 'YYYY-MM', monthly credits, returns and balances in yuan, rates as '0.03'
 * @returns `determined` with both parts in yuan and a row for each given; `undetermined` with the rates missing
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `decimal.…`, `calendar.month`, `annuity.noRows`,
 * `annuity.rowBeyondYear`, `annuity.rowsNotInOrder`, `annuity.rowCrossesRate`, `annuity.balanceBelowZero`
 * @see 国办发〔2015〕18号 第六条
 * @example
 * const kept = occupationalAnnuity.balance({
 *   rows: [{ from: '2024-01', to: '2024-12', book: '560', real: '280', returns: '45.20', bookRate: '0.03' }],
 *   makeReal: true,
 * }, lawOf('luoyang'))
 * kept.outcome === 'determined' && kept.amounts.book.toFixed(2) // '6829.20': 6720 and 109.20 of interest
 * kept.outcome === 'determined' && kept.amounts.total.toFixed(2) // '10234.40'
 */
export function balance(input: OccupationalBalanceInput, law: Law): OccupationalBalance {
  const rule = 'occupationalAnnuity.balance'
  const { openingBook, openingReal, rows, makeReal } = readOccupationalBalance(input)
  const reader = readerOf(law)
  const ledger: OccupationalBalanceRowValues[] = []
  let book: Fen = openingBook
  let real: Fen = openingReal
  rows.forEach((row, at) => {
    const values = rowOf(row, book, real, reader, at)
    if (values === undefined) return
    ledger.push(values)
    book = values.bookClosing
    real = values.realClosing
  })
  if (reader.missing.length > 0) return undetermined(frameOf(rule, law, reader), reader.missing)
  const values: OccupationalBalanceValues = {
    openingBook,
    openingReal,
    through: (rows.at(-1) as BalanceStretch).to,
    bookBalance: book,
    realBalance: real,
    madeReal: makeReal ? book : (0 as Fen),
    total: (book + real) as Fen,
  }
  const shown = present(values, occupationalBalanceSteps)
  const doubts = ledger[0] === undefined ? [] : ruleNotices(ledger[0], occupationalBalanceRowSteps)
  return {
    ...frameOf(rule, law, reader, [...ruleNotices(values, occupationalBalanceSteps), ...doubts]),
    outcome: 'determined',
    amounts: {
      book: shown.bookBalance,
      real: shown.realBalance,
      total: shown.total,
      madeReal: shown.madeReal,
    },
    values: shown,
    rows: ledger.map((row) => ({ ...present(row, occupationalBalanceRowSteps) })),
  }
}

function rowOf(
  row: BalanceStretch,
  bookOpening: Fen,
  realOpening: Fen,
  reader: Reader,
  at: number,
): OccupationalBalanceRowValues | undefined {
  const { from, to, book, real, returns } = row
  const method = reader.choice('occupationalAnnuity.bookInterest', from)
  const rounding = reader.choice('annuity.contribution.rounding', from)
  const bookRate =
    book === 0 && bookOpening === 0 ? (0 as Share) : (row.bookRate ?? lawRate(from, to, reader, at))
  if (method === undefined || rounding === undefined || bookRate === undefined) return undefined
  const months = to - from + 1
  const product = bookProduct(bookOpening, book, months, method)
  const interest = bookInterest(product, bookRate, roundingOf(rounding))
  return {
    from,
    to,
    months,
    bookOpening,
    bookMonthly: book,
    method,
    product,
    bookRate,
    rounding,
    bookInterest: interest,
    bookClosing: (bookOpening + book * months + interest) as Fen,
    realOpening,
    realMonthly: real,
    returns,
    realClosing: (realOpening + real * months + returns) as Fen,
  }
}

/** The law's rate for the months of a row; a row across two rates is refused. */
function lawRate(from: YearMonth, to: YearMonth, reader: Reader, at: number): Share | undefined {
  const first = reader.share('occupationalAnnuity.bookRate', from)
  for (let month = from + 1; first !== undefined && month <= to; month++) {
    const rate = reader.share('occupationalAnnuity.bookRate', month as YearMonth)
    if (rate !== undefined && rate !== first)
      throw new ShebaoError('input', [
        {
          code: 'annuity.rowCrossesRate',
          path: ['rows', at, 'to'],
          message: `the book rate changes in ${monthText(month as YearMonth)}: split the row there`,
          received: monthText(to),
        },
      ])
  }
  return first
}
