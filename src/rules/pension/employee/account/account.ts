import { addMonths, monthText, parseMonth, type YearMonth } from '../../../../calendar/index.js'
import { ShebaoError, type Issue } from '../../../../errors.js'
import { readerOf, type Law, type Missing, type Reader } from '../../../../law/index.js'
import type { Fen, Share } from '../../../../money/index.js'
import { safeReadCareer, type CareerRecord, type ReadCareer } from '../../../../records/index.js'
import { frameOf, undetermined } from '../../../frame.js'
import type { Computed, Undetermined } from '../../../outcome.js'
import { present, ruleNotices } from '../../../present.js'
import type { ShownValues } from '../../../step.js'
import { accountYears, accountYearStart, nameMissing, type AccountYear } from './account-calendar.js'
import { creditsOf } from './account-credits.js'
import { closeYear, ledgerYear, sumCredits, type CreditColumns, type YearSums } from './account-ledger.js'
import { elsewhereNotices, missingBases } from './account-spells.js'
import { accountRowSteps, accountSteps, type AccountRow, type AccountValues } from './account-steps.js'

/** A ledger of the individual account, a row for each account year. */
export interface AccountLedger extends Computed<AccountValues, 'determined'> {
  readonly rows: readonly ShownValues<AccountRow>[]
}

/** The answer to an account. */
export type Account = AccountLedger | Undetermined

/**
 * The individual account of the employee scheme (个人账户储存额), account year by account year, at the end of a
 * month.
 *
 * Each paid month since accounts began brings base × share credited, made-up months in the month of payment.
 * Interest goes by monthly products or the yearly method as the law says, by monthly products in a year cut
 * short, and goes on through breaks in payment; the balance is rounded once at each closing. The law of one
 * place serves for the whole ledger. A balance known from a statement (`record.account`) starts the ledger
 * after its month.
 *
 * @param through the month at whose end the balance is wanted, 'YYYY-MM'
 * @returns `determined` with the balance in yuan and a row for each account year; `undetermined` with every
 * account year whose rate the law lacks and every paid month without a base
 * @throws ShebaoError (kind `input`) with every issue: those of the record, `calendar.month`,
 * `account.throughBeforeKnown`
 * @see 劳办发〔1997〕116号; 人社部发〔2017〕31号; 国发〔2005〕38号 第四条
 * @example
 * const account = employeePension.account({
 *   sex: 'male', birth: '1990-01', originalRetirementAge: 60,
 *   spells: [{ scheme: 'employee', place: 'luoyang', kind: 'employed', from: '2023-01', to: '2024-12' }],
 *   contributions: [{ from: '2023-01', to: '2024-12', base: '5000' }],
 * }, '2024-12', lawOf('luoyang'))
 * account.outcome === 'determined' && account.values.balance.toFixed(2) // '9899.80'
 */
export function account(record: CareerRecord, through: string, law: Law): Account {
  const issues: Issue[] = []
  const month = parseMonth(through, ['through'], issues)
  const career = safeReadCareer(record)
  if (!career.ok) issues.push(...career.issues)
  if (issues.length > 0 || !career.ok || month === undefined) throw new ShebaoError('input', issues)
  return decideAccount(career.value, month, law, readerOf(law))
}

/**
 * The same for a record that has been read.
 *
 * @throws ShebaoError `account.throughBeforeKnown`
 */
export function decideAccount(career: ReadCareer, through: YearMonth, law: Law, reader: Reader): Account {
  const { known } = career
  if (known !== undefined && known.at > through) throw beforeKnown(through, known.at)
  const opening = known?.balance ?? (0 as Fen)
  const start = reader.month('employeePension.account.start', through)
  const missing: Missing[] = []
  let rows: readonly AccountRow[] = []
  if (start !== undefined) {
    const credits = creditsOf(career, { start, after: known?.at, through }, law, reader)
    const begin =
      known === undefined
        ? credits.first && accountYearStart(credits.first, start, law)
        : addMonths(known.at, 1)
    const years = begin === undefined ? [] : accountYears(begin, through, law, reader)
    for (const year of years) nameMissing(year, reader)
    missing.push(...missingBases(credits.uncovered))
    rows = ledgerRows(opening, credits.columns, years)
  }
  missing.push(...reader.missing)
  if (missing.length > 0 || start === undefined)
    return undetermined(frameOf('employeePension.account', law, reader), missing)
  const values: AccountValues = {
    through,
    accountStart: start,
    knownAt: known?.at ?? null,
    known: opening,
    creditedMonths: rows.reduce((sum, row) => sum + row.creditedMonths, 0),
    credited: rows.reduce((sum, row) => sum + row.credited, 0) as Fen,
    interest: rows.reduce((sum, row) => sum + row.interest, 0) as Fen,
    balance: rows[rows.length - 1]?.closing ?? opening,
  }
  const notices = [...ruleNotices(values, accountSteps), ...elsewhereNotices(career, law)]
  return {
    ...frameOf('employeePension.account', law, reader, notices),
    outcome: 'determined',
    values: present(values, accountSteps),
    rows: rows.map((row) => present(row, accountRowSteps)),
  }
}

function beforeKnown(through: YearMonth, knownAt: YearMonth): ShebaoError {
  return new ShebaoError('input', [
    {
      code: 'account.throughBeforeKnown',
      path: ['through'],
      message: `lies before ${monthText(knownAt)}, at whose end the known balance stood`,
      received: monthText(through),
    },
  ])
}

/** The ledger: each year opens with the closing of the one before. It ends where the law lacks a value. */
function ledgerRows(
  opening: Fen,
  columns: CreditColumns,
  years: readonly AccountYear[],
): readonly AccountRow[] {
  const rows: AccountRow[] = []
  const sums: YearSums = { months: 0, credited: 0, product: 0 }
  let balance = opening
  for (const year of years) {
    if (year.terms === undefined) break
    const { rate, method, rounding } = year.terms
    const terms = ledgerYear(year, year.terms)
    sumCredits(columns, 0, columns.from.length, year.from, year.to, sums)
    const closing = closeYear(balance, sums, terms)
    rows.push({
      from: year.from,
      to: year.to,
      months: year.months,
      creditedMonths: sums.months,
      opening: balance,
      credited: sums.credited as Fen,
      product: sums.product as Fen,
      rate,
      rateStatus: year.rateStatus,
      method: method === 'yearly' && !year.full ? 'monthlyProductForPartYear' : method,
      yearlyFactor: terms.yearlyFactor ?? (0 as Share),
      interest: (closing - balance - sums.credited) as Fen,
      closing,
      rounding,
    })
    balance = closing
  }
  return rows
}
