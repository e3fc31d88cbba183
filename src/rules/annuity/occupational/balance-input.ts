import { monthText, readMonth, yearOf, type YearMonth } from '../../../calendar/index.js'
import { ShebaoError, type Issue } from '../../../errors.js'
import { parseScaled, type DecimalInput, type Fen, type Share } from '../../../money/index.js'
import {
  decimalField,
  flagField,
  listOf,
  monthField,
  objectOf,
  optional,
  shapeIssues,
  type Shape,
} from '../../../records/index.js'
import { ANNUITY_MONEY } from '../tax/tax-input.js'
import { MONTHLY_PAY } from './contribution-input.js'

/** Months of one calendar year with the same contributions. */
export interface OccupationalBalanceRow {
  /** First month, 'YYYY-MM'. */
  readonly from: string
  /** Last month, 'YYYY-MM', of the same calendar year. */
  readonly to: string
  /** Book entry of each month (记账), yuan. */
  readonly book: DecimalInput
  /** Real money of each month (实账), yuan. */
  readonly real: DecimalInput
  /** What the real money earned in these months after costs, yuan; negative for a loss. */
  readonly returns?: DecimalInput
  /** Book rate of the year (记账利率), as '0.03'; the law's rate serves without it. */
  readonly bookRate?: DecimalInput
}

/** An occupational annuity account to be kept. */
export interface OccupationalBalanceInput {
  /** Book balance before the first row, yuan; default 0. */
  readonly openingBook?: DecimalInput
  /** Real balance before the first row, yuan; default 0. */
  readonly openingReal?: DecimalInput
  /** Rows in order of time, without a month missing between them. */
  readonly rows: readonly OccupationalBalanceRow[]
  /** True when the book balance is made real (记实) at the end, as before retirement or on leaving the scheme. */
  readonly makeReal?: boolean
}

/** A row, read. */
export interface BalanceStretch {
  readonly from: YearMonth
  readonly to: YearMonth
  readonly book: Fen
  readonly real: Fen
  readonly returns: Fen
  readonly bookRate: Share | undefined
}

/** The account, read. */
export interface OccupationalBalanceRequest {
  readonly openingBook: Fen
  readonly openingReal: Fen
  readonly rows: readonly BalanceStretch[]
  readonly makeReal: boolean
}

const RETURNS = { ...ANNUITY_MONEY, min: -ANNUITY_MONEY.max }
const RATE = { decimals: 6, min: 0, max: 1_000_000 }

const rowShape: Shape<OccupationalBalanceRow> = objectOf(
  {
    from: monthField('first month'),
    to: monthField('last month, of the same calendar year'),
    book: decimalField(MONTHLY_PAY, 'book entry of each month, yuan'),
    real: decimalField(MONTHLY_PAY, 'real money of each month, yuan'),
    returns: optional(decimalField(RETURNS, 'earned by the real money in these months, yuan')),
    bookRate: optional(decimalField(RATE, 'book rate of the year')),
  },
  'months of one calendar year',
)

/** The wire shape of {@link OccupationalBalanceInput}. */
export const occupationalBalanceShape: Shape<OccupationalBalanceInput> = objectOf(
  {
    openingBook: optional(decimalField(ANNUITY_MONEY, 'book balance before the first row, yuan')),
    openingReal: optional(decimalField(ANNUITY_MONEY, 'real balance before the first row, yuan')),
    rows: listOf(rowShape, 'months in order of time'),
    makeReal: optional(flagField('the book balance is made real at the end')),
  },
  'an occupational annuity account',
)

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readOccupationalBalance(input: OccupationalBalanceInput): OccupationalBalanceRequest {
  const issues = shapeIssues(occupationalBalanceShape, input)
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const money = (value: unknown, spec = ANNUITY_MONEY) =>
    (value === undefined ? 0 : parseScaled(value, spec, [], [])) as Fen
  const rows = input.rows.map((row) => ({
    from: readMonth(row.from) as YearMonth,
    to: readMonth(row.to) as YearMonth,
    book: money(row.book),
    real: money(row.real),
    returns: money(row.returns, RETURNS),
    bookRate: row.bookRate === undefined ? undefined : (parseScaled(row.bookRate, RATE, [], []) as Share),
  }))
  const openingReal = money(input.openingReal)
  checkOrder(rows, issues)
  checkReal(rows, openingReal, issues)
  if (issues.length > 0) throw new ShebaoError('input', issues)
  return {
    openingBook: money(input.openingBook),
    openingReal,
    rows,
    makeReal: input.makeReal ?? false,
  }
}

function checkOrder(rows: readonly BalanceStretch[], issues: Issue[]): void {
  if (rows.length === 0)
    issues.push({ code: 'annuity.noRows', path: ['rows'], message: 'at least one row is needed' })
  rows.forEach(({ from, to }, i) => {
    if (to < from || yearOf(to) !== yearOf(from))
      issues.push({
        code: 'annuity.rowBeyondYear',
        path: ['rows', i, 'to'],
        message: `must lie in the year of ${monthText(from)} and not before it`,
        received: monthText(to),
      })
    const before = rows[i - 1]
    if (before !== undefined && from !== before.to + 1)
      issues.push({
        code: 'annuity.rowsNotInOrder',
        path: ['rows', i, 'from'],
        message: `must be ${monthText((before.to + 1) as YearMonth)}, the month after the row before`,
        received: monthText(from),
      })
  })
}

/** Losses end at what there is. */
function checkReal(rows: readonly BalanceStretch[], opening: Fen, issues: Issue[]): void {
  let balance: number = opening
  rows.forEach(({ from, to, real, returns }, i) => {
    balance += real * (to - from + 1) + returns
    if (balance < 0)
      issues.push({
        code: 'annuity.balanceBelowZero',
        path: ['rows', i, 'returns'],
        message: 'the real balance falls below zero',
      })
  })
}
