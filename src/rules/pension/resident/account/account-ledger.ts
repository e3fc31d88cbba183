import { yearOf, type YearMonth } from '../../../../calendar/index.js'
import type { Missing, Reader } from '../../../../law/index.js'
import { roundingOf, type Fen, type Share } from '../../../../money/index.js'
import { governmentSubsidy, subsidyOf, subsidyTable } from '../contribution/credit-terms.js'
import { tierIssue } from '../contribution/tier.js'
import { januaryOf } from '../contribution/year.js'
import type { Issue } from '../../../../errors.js'
import { creditProduct, yearInterest } from './account-interest.js'
import type { AccountRequest, ResidentPayment } from './account-input.js'
import type { ResidentAccountRow } from './account-steps.js'

/** A payment with its subsidy. */
export interface Credited extends ResidentPayment {
  readonly credit: Fen
  readonly given: Fen
}

/** The payments with the subsidies of the law; undefined for those whose subsidy the law lacks. Adds an issue for a payment that is no tier. */
export function withSubsidies(
  payments: readonly ResidentPayment[],
  reader: Reader,
  issues: Issue[],
): readonly Credited[] {
  return payments.flatMap((payment) => {
    const given = payment.subsidy ?? subsidyByLaw(payment, reader, issues)
    if (given === undefined) return []
    return [{ ...payment, given, credit: (payment.paid + given + payment.collective) as Fen }]
  })
}

function subsidyByLaw(
  { at, paid, creditYear, byGovernment, madeUp }: ResidentPayment,
  reader: Reader,
  issues: Issue[],
): Fen | undefined {
  if (byGovernment) return governmentSubsidy(creditYear, reader)
  const tiers = subsidyTable(creditYear, reader)
  if (tiers === undefined) return undefined
  const issue = tierIssue(paid, tiers, ['payments', at, 'paid'])
  if (issue === undefined) return subsidyOf(paid, tiers, creditYear, madeUp, reader)
  issues.push(issue)
  return undefined
}

/** The ledger, year by year; a year whose terms the law lacks ends it (the reader knows what is missing). */
export function ledgerOf(
  request: AccountRequest,
  credited: readonly Credited[],
  reader: Reader,
  missing: Missing[],
): readonly ResidentAccountRow[] {
  const { through, opening, rates } = request
  const first = opening === undefined ? credited[0]?.creditYear : opening.year + 1
  const rows: ResidentAccountRow[] = []
  let balance = opening?.balance ?? (0 as Fen)
  if (first === undefined) return rows
  let known = true
  for (let year = first; year <= yearOf(through); year++) {
    const rate = rates.get(year) ?? reader.share('residentPension.account.rate', januaryOf(year))
    const accrual = reader.choice('residentPension.account.accrual', januaryOf(year))
    const rounding = reader.choice('residentPension.account.rounding', januaryOf(year))
    const payments = credited.filter(({ creditYear }) => creditYear === year)
    if (accrual === 'monthAfter') missing.push(...withoutMonth(payments))
    if (rate === undefined || accrual === undefined || rounding === undefined) known = false
    if (!known || rate === undefined || accrual === undefined || rounding === undefined) continue
    const row = rowOf(year, balance, payments, monthsIn(year, through), {
      rate,
      accrual,
      rounding,
      rateFrom: rates.has(year) ? 'suppliedRate' : 'lawRate',
    })
    rows.push(row)
    balance = row.closing
  }
  return rows
}

function monthsIn(year: number, through: YearMonth): number {
  return Math.min(12, through - year * 12 + 1)
}

function withoutMonth(payments: readonly ResidentPayment[]): readonly Missing[] {
  return payments.flatMap(({ year, month }) =>
    month !== undefined
      ? []
      : [
          {
            kind: 'input' as const,
            path: 'payments.month',
            zh: `缺少${year}年度缴费的到账月份：该地自到账次月起计息`,
            en: `needs the month of the payment for ${year}: payments earn from the month after`,
          },
        ],
  )
}

type RowTerms = Pick<ResidentAccountRow, 'accrual' | 'rounding' | 'rateFrom'> & { readonly rate: Share }

function rowOf(
  year: number,
  opening: Fen,
  payments: readonly Credited[],
  months: number,
  terms: RowTerms,
): ResidentAccountRow {
  const sum = (of: (payment: Credited) => number) =>
    payments.reduce((total, payment) => total + of(payment), 0) as Fen
  const product = sum(({ credit, month }) => creditProduct(credit, month, months, terms.accrual))
  const credited = sum(({ credit }) => credit)
  const interest = yearInterest(opening, product, months, terms.rate, roundingOf(terms.rounding))
  return {
    year,
    months,
    opening,
    own: sum(({ byGovernment, paid }) => (byGovernment ? 0 : paid)),
    government: sum(({ byGovernment, paid }) => (byGovernment ? paid : 0)),
    subsidy: sum(({ given }) => given),
    collective: sum(({ collective }) => collective),
    credited,
    ...terms,
    product,
    interest,
    closing: (opening + credited + interest) as Fen,
  }
}
