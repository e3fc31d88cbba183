import { FIRST_YEAR, LAST_YEAR, parseMonth, type YearMonth } from '../calendar/index.js'
import { ShebaoError, type Issue } from '../errors.js'
import { readerOf, type Law } from '../law/index.js'
import { mulDivMoney, SHARE_ONE, type MoneyRounding, type Share } from '../money/index.js'
import { accountYears } from '../rules/pension/employee/account/account-calendar.js'
import { accountBalances } from '../rules/pension/employee/account/account-columns.js'
import { ledgerYear } from '../rules/pension/employee/account/account-ledger.js'
import { MOST_MONEY } from '../rules/pension/employee/award/award-input.js'

/**
 * Accounts as columns in compressed rows: the contribution rows of person `i` are those from `starts[i]` to
 * `starts[i + 1]`, in order of time. Months are month numbers (see `monthNumber`), money is fen.
 */
export interface AccountColumns {
  /** One entry more than there are people. */
  readonly starts: Uint32Array
  /** First month of a row. */
  readonly from: Int32Array
  /** Last month of a row. */
  readonly to: Int32Array
  /** Contribution base of each month of the row, fen. */
  readonly base: Float64Array
  /** Balance known from a statement, fen; 0 where none is known. */
  readonly opening: Float64Array
  /** Month at whose end it stood; 0 where none is known. */
  readonly openedAt: Int32Array
}

/** Results as columns: a status a person and the balance in fen (0 where it was not determined). */
export interface AccountResults {
  readonly status: Uint8Array
  readonly balance: Float64Array
}

/** What a status code says. `rowCrossesChange`: the credited share changes inside a row; split it there. */
export const ACCOUNT_STATUS = [
  'determined',
  'undetermined',
  'badRow',
  'rowCrossesChange',
  'badOpening',
] as const
/** The name of a status code. */
export type AccountStatus = (typeof ACCOUNT_STATUS)[number]

const [DETERMINED, UNDETERMINED, BAD_ROW, CROSSES, BAD_OPENING] = [0, 1, 2, 3, 4] as const
const FIRST_MONTH = FIRST_YEAR * 12
const MONTHS = (LAST_YEAR - FIRST_YEAR + 1) * 12

/**
 * Individual accounts (个人账户) of many people at the end of a month, with the interest of
 * `employeePension.account` and to the same fen. Rows are months paid in time; made-up months are left to `account`.
 *
 * @param through the month at whose end the balances are wanted, 'YYYY-MM'
 * @returns columns of results; `ACCOUNT_STATUS[status]` names each answer. A bad row is a status, never a stop
 * @throws ShebaoError `calendar.month`; RangeError when the columns do not fit each other
 * @example
 * const results = accountColumns({
 *   starts: Uint32Array.of(0, 1),
 *   from: Int32Array.of(monthNumber('2023-01')), to: Int32Array.of(monthNumber('2024-12')),
 *   base: Float64Array.of(500000), opening: Float64Array.of(0), openedAt: Int32Array.of(0),
 * }, '2024-12', lawOf('luoyang'))
 * results.balance[0] // 989980
 */
export function accountColumns(columns: AccountColumns, through: string, law: Law): AccountResults {
  const issues: Issue[] = []
  const last = parseMonth(through, ['through'], issues)
  if (last === undefined) throw new ShebaoError('input', issues)
  const people = columns.opening.length
  checkFit(columns, people)
  const credits = creditTerms(law)
  const results = { status: new Uint8Array(people), balance: new Float64Array(people) }
  const begins = new Int32Array(people)
  let earliest = last as number
  for (let person = 0; person < people; person++) {
    results.status[person] = checkPerson(columns, person, credits)
    begins[person] = firstMonth(columns, person, last)
    if (results.status[person] === DETERMINED) earliest = Math.min(earliest, begins[person] as number)
  }
  settle(columns, begins, earliest as YearMonth, last, law, credits, results)
  return results
}

/** Balances of the people whose every account year has its terms; the others are undetermined. */
function settle(
  columns: AccountColumns,
  begins: Int32Array,
  earliest: YearMonth,
  last: YearMonth,
  law: Law,
  credits: CreditTerms,
  { status, balance }: AccountResults,
): void {
  const years = accountYears(earliest, last, law, readerOf(law))
  const lastUnknown = years.map((year) => year.terms === undefined).lastIndexOf(true)
  const known = years.slice(lastUnknown + 1)
  const knownFrom = known[0]?.from ?? last + 1
  const credit = new Float64Array(columns.base.length)
  const opening = new Float64Array(columns.opening)
  for (let person = 0; person < opening.length; person++) {
    if (status[person] === DETERMINED && (begins[person] as number) < knownFrom) status[person] = UNDETERMINED
    if (status[person] !== DETERMINED) {
      opening[person] = 0
      continue
    }
    for (let row = columns.starts[person] as number; row < (columns.starts[person + 1] as number); row++)
      credit[row] = credits.creditOf(columns.base[row] as number, columns.from[row] as number)
  }
  const ledger = known.flatMap((year) => (year.terms === undefined ? [] : [ledgerYear(year, year.terms)]))
  const months = new Uint8Array(credit.length).fill(1)
  const { starts, from, to, openedAt } = columns
  accountBalances({ starts, from, to, credit, months, opening, openedAt }, ledger, balance)
}

/** What is credited for a base, by month; each month of the law is read once. */
interface CreditTerms {
  /** Number of the stretch of months with the same share and rounding; 0 where nothing is credited or known. */
  stretchOf(month: number): number
  creditOf(base: number, month: number): number
}

function creditTerms(law: Law): CreditTerms {
  const reader = readerOf(law)
  const stretches: { readonly share: Share; readonly rounding: MoneyRounding; readonly key: string }[] = []
  const known = new Int32Array(MONTHS).fill(-1)
  const stretchOf = (month: number): number => {
    const at = month - FIRST_MONTH
    if (at < 0 || at >= MONTHS) return 0
    if (known[at] === -1) known[at] = find(month as YearMonth)
    return known[at] as number
  }
  const find = (month: YearMonth): number => {
    const start = reader.month('employeePension.account.start', month)
    const share = reader.share('employeePension.contribution.rate.account', month)
    const rounding = reader.rounding('employeePension.contribution.rounding', month)
    if (start === undefined || month < start || share === undefined || rounding === undefined) return 0
    const key = `${share} ${rounding.mode} ${rounding.to}`
    const same = stretches.findIndex((stretch) => stretch.key === key)
    return same >= 0 ? same + 1 : stretches.push({ share, rounding, key })
  }
  return {
    stretchOf,
    creditOf(base, month) {
      const terms = stretches[stretchOf(month) - 1]
      return terms === undefined ? 0 : mulDivMoney(base, terms.share, SHARE_ONE, terms.rounding)
    },
  }
}

function checkPerson(columns: AccountColumns, person: number, credits: CreditTerms): number {
  const opening = columns.opening[person] as number
  if (!(opening >= 0 && opening <= MOST_MONEY && opening % 1 === 0)) return BAD_OPENING
  let before = 0
  for (let row = columns.starts[person] as number; row < (columns.starts[person + 1] as number); row++) {
    const from = columns.from[row] as number
    const to = columns.to[row] as number
    const base = columns.base[row] as number
    if (from <= before || to < from || !(base >= 0 && base <= MOST_MONEY && base % 1 === 0)) return BAD_ROW
    if (from < FIRST_MONTH || to >= FIRST_MONTH + MONTHS) return BAD_ROW
    const stretch = credits.stretchOf(from)
    if (stretch === 0) return UNDETERMINED
    for (let month = from + 1; month <= to; month++) if (credits.stretchOf(month) !== stretch) return CROSSES
    before = to
  }
  return DETERMINED
}

/** The month from which somebody’s ledger runs. */
function firstMonth(columns: AccountColumns, person: number, last: YearMonth): number {
  const openedAt = columns.openedAt[person] as number
  if (openedAt > 0) return openedAt + 1
  const row = columns.starts[person] as number
  return row < (columns.starts[person + 1] as number) ? (columns.from[row] as number) : last
}

function checkFit({ starts, from, to, base, openedAt }: AccountColumns, people: number): void {
  const rows = from.length
  const fits =
    starts.length === people + 1 && openedAt.length === people && to.length === rows && base.length === rows
  const ordered = starts.every(
    (start, i) => start <= rows && (i === 0 ? start === 0 : start >= (starts[i - 1] ?? 0)),
  )
  if (!fits || !ordered || starts[people] !== rows) throw new RangeError('the columns do not fit each other')
}
