import { ShebaoError, type Issue } from '../../../../errors.js'
import { readerOf, type Law, type Missing, type Notice } from '../../../../law/index.js'
import type { Fen } from '../../../../money/index.js'
import { frameOf, undetermined } from '../../../frame.js'
import type { Computed, Undetermined } from '../../../outcome.js'
import { present, ruleNotices } from '../../../present.js'
import type { ShownValues } from '../../../step.js'
import { readAccountInput, type AccountRequest, type ResidentAccountInput } from './account-input.js'
import { ledgerOf, withSubsidies } from './account-ledger.js'
import {
  residentAccountRowSteps,
  residentAccountSteps,
  type ResidentAccountRow,
  type ResidentAccountValues,
} from './account-steps.js'

/** A resident's account with its ledger. */
export interface ResidentAccountLedger extends Computed<ResidentAccountValues, 'determined'> {
  /** The ledger, a row a year. */
  readonly rows: readonly ShownValues<ResidentAccountRow>[]
}

/** The answer to an account. */
export type ResidentAccount = ResidentAccountLedger | Undetermined

/**
 * A resident's account year by year (城乡居民基本养老保险个人账户): own payments, payments of government, subsidies,
 * collective aid and interest.
 *
 * The rate is published by the province; Henan's was not found and is a gap. Rates given with the input go before
 * those of the law and are marked as supplied. How a payment earns in its own year differs between places and is a
 * parameter (`residentPension.account.accrual`).
 *
 * @returns `determined` with yuan and the rows; `undetermined` naming the years whose rate or subsidy is missing
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.month`, `decimal.…`,
 * `resident.unknownTier`, `resident.yearTwice`, `resident.paymentAfterEnd`, `resident.paymentBeforeBalance`,
 * `resident.balanceAfterEnd`, `resident.madeUpTooEarly`, `resident.tooManyYears`
 * @see 国发〔2014〕8号 第四条、第五条; 社会保险法 第十四条
 * @example
 * const account = residentPension.account({
 *   through: '2024-12',
 *   payments: [{ year: 2022, paid: 200 }, { year: 2023, paid: 200 }, { year: 2024, paid: 5000 }],
 *   rates: [{ year: 2022, rate: '0.03' }, { year: 2023, rate: '0.03' }, { year: 2024, rate: '0.03' }],
 * }, lawOf('luoyang'))
 * account.outcome === 'determined' && account.values.balance.toFixed(2) // '5820.91'
 */
export function account(input: ResidentAccountInput, law: Law): ResidentAccount {
  const rule = 'residentPension.account'
  const request = readAccountInput(input)
  const reader = readerOf(law)
  const issues: Issue[] = []
  const credited = withSubsidies(request.payments, reader, issues)
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const asked: Missing[] = []
  const rows = ledgerOf(request, credited, reader, asked)
  const missing = [...asked, ...reader.missing]
  if (missing.length > 0) return undetermined(frameOf(rule, law, reader), missing)
  const values = valuesOf(request, rows)
  const notices = [...ruleNotices(values, residentAccountSteps), ...suppliedNotices(rows)]
  return {
    ...frameOf(rule, law, reader, notices),
    outcome: 'determined',
    values: present(values, residentAccountSteps),
    rows: rows.map((row) => present(row, residentAccountRowSteps)),
  }
}

function valuesOf(request: AccountRequest, rows: readonly ResidentAccountRow[]): ResidentAccountValues {
  const sum = (key: 'own' | 'government' | 'subsidy' | 'collective' | 'interest') =>
    rows.reduce((total, row) => total + row[key], 0) as Fen
  const opening = request.opening?.balance ?? (0 as Fen)
  return {
    through: request.through,
    openingYear: request.opening?.year ?? null,
    opening,
    paidYears: request.payments.length,
    own: sum('own'),
    government: sum('government'),
    subsidy: sum('subsidy'),
    collective: sum('collective'),
    interest: sum('interest'),
    balance: rows.at(-1)?.closing ?? opening,
  }
}

function suppliedNotices(rows: readonly ResidentAccountRow[]): readonly Notice[] {
  const years = rows.flatMap(({ year, rateFrom }) => (rateFrom === 'suppliedRate' ? [year] : []))
  if (years.length === 0) return []
  return [
    {
      code: 'input',
      subject: 'rates',
      zh: `${years.join('、')}年的记账利率由调用方提供`,
      en: `the rates of ${years.join(', ')} were supplied by the caller`,
    },
  ]
}
