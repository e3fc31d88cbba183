import { addMonths, type YearMonth } from '../../../../calendar/index.js'
import { readerOf, type Law } from '../../../../law/index.js'
import type { Fen } from '../../../../money/index.js'
import { frameOf, undetermined } from '../../../frame.js'
import type { Computed, Undetermined } from '../../../outcome.js'
import { present, ruleNotices } from '../../../present.js'
import type { ShownValues } from '../../../step.js'
import {
  coveredMonths,
  drawdown,
  type DrawdownValues,
  type DrawdownYear,
} from './account-after-award-formula.js'
import { readAccountAfterAward, type AccountAfterAwardInput } from './account-after-award-input.js'
import {
  accountAfterAwardRowSteps,
  accountAfterAwardSteps,
  type AccountAfterAwardRow,
  type AccountAfterAwardValues,
} from './account-after-award-steps.js'
import {
  accountYearFrom,
  accountYears,
  nameMissing,
  type AccountTerms,
  type AccountYear,
} from './account-calendar.js'
import { closingRounding } from './account-ledger.js'

/** A ledger of the account after award. */
export interface AccountAfterAwardLedger extends Computed<AccountAfterAwardValues, 'determined'> {
  readonly rows: readonly ShownValues<AccountAfterAwardRow>[]
}

/** The answer to an account after award. */
export type AccountAfterAward = AccountAfterAwardLedger | Undetermined

/**
 * The individual account while the pension is paid (退休后个人账户余额): the remaining balance keeps earning and
 * each month's account item is taken from it, until it is used up and the pooled fund pays on.
 *
 * Interest goes by monthly products under either method of the law: a payment in month n of a year of m months takes its interest of m − n + 1
 * months. The item is that of the award; yearly adjustments are paid by the pooled fund.
 *
 * @returns `determined` with the balance in yuan (what would be inherited), the month from which the pool pays,
 * and a row for each account year; `undetermined` with every account year whose rate the law lacks
 * @throws ShebaoError (kind `input`) with every issue: `decimal.…`, `calendar.month`, `input.…`,
 * `account.throughBeforeFirstPayment`
 * @see 劳办发〔1997〕116号; 国发〔2005〕38号 第六条; 社会保险法 第十四条
 * @example
 * const after = employeePension.accountAfterAward(
 *   { balance: '145885.34', monthlyItem: '1049.53', firstPayment: '2024-04', through: '2025-12' },
 *   lawOf('luoyang'),
 * )
 * after.outcome === 'determined' && after.values.balance.toFixed(2) // '128594.46'
 */
export function accountAfterAward(input: AccountAfterAwardInput, law: Law): AccountAfterAward {
  const { balance, monthlyItem, firstPayment, through } = readAccountAfterAward(input)
  const scout = readerOf(law)
  const rows: AccountAfterAwardRow[] = []
  let left = balance
  let poolFrom: YearMonth | null = null
  for (let month = firstPayment; poolFrom === null && month <= through;) {
    const year = accountYearFrom(month, through, law, scout, 'monthlyProduct')
    const { terms } = year
    if (terms === undefined) break
    const kernel: DrawdownYear = { months: year.months, rate: terms.rate, rounding: closingRounding(terms) }
    const covered = coveredMonths(left, monthlyItem, kernel)
    if (covered > 0) rows.push(rowOf(month, drawdown(left, monthlyItem, covered, kernel), year, terms))
    left = rows[rows.length - 1]?.closing ?? balance
    month = addMonths(month, covered)
    if (covered === year.months) continue
    poolFrom = month
    if (left > 0) rows.push(rowOf(month, drawdown(left, left, 1, kernel), year, terms))
    left = 0 as Fen
  }
  const reader = readerOf(law)
  for (const year of accountYears(firstPayment, poolFrom ?? through, law, reader, 'monthlyProduct'))
    nameMissing(year, reader, 'monthlyProduct')
  if (reader.missing.length > 0)
    return undetermined(frameOf('employeePension.accountAfterAward', law, reader), reader.missing)
  const values: AccountAfterAwardValues = {
    opening: balance,
    monthlyItem,
    firstPayment,
    through,
    paid: rows.reduce((sum, row) => sum + row.paid, 0) as Fen,
    interest: rows.reduce((sum, row) => sum + row.interest, 0) as Fen,
    poolFrom,
    balance: left,
  }
  return {
    ...frameOf('employeePension.accountAfterAward', law, reader, ruleNotices(values, accountAfterAwardSteps)),
    outcome: 'determined',
    values: present(values, accountAfterAwardSteps),
    rows: rows.map((row) => present(row, accountAfterAwardRowSteps)),
  }
}

function rowOf(
  from: YearMonth,
  paid: DrawdownValues,
  year: AccountYear,
  terms: AccountTerms,
): AccountAfterAwardRow {
  const { months, opening, product, closing } = paid
  return {
    from,
    to: addMonths(from, months - 1),
    months,
    opening,
    monthlyPayment: (paid.paid / months) as Fen,
    paid: paid.paid,
    product,
    rate: terms.rate,
    rateStatus: year.rateStatus,
    interest: (closing - opening + paid.paid) as Fen,
    closing,
    rounding: terms.rounding,
  }
}
