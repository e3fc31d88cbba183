import { FIRST_YEAR, LAST_YEAR, type YearMonth } from '../calendar/index.js'
import { readerOf, type Law, type Reader } from '../law/index.js'
import {
  accountTerms,
  monthTerms,
  type AccountTerms,
  type MonthTerms,
} from '../rules/pension/resident/award/award-terms.js'
import { claimTerms, startOf, type ClaimTerms } from '../rules/pension/resident/claim/claim-terms.js'

/** What the law asks of people born in a month: of those with the full period, and of those short of it. */
export interface BirthRow {
  readonly full: ClaimTerms | undefined
  readonly short: ClaimTerms | undefined
  /** The start of the scheme by the law; 0 where the law does not know it. */
  readonly start: number
}

/** The law of a place as rows ask for it: each answer is found once and kept. */
export interface ResidentRowRules {
  birth(month: number): BirthRow
  /** By the first month of payment. */
  account(month: number): AccountTerms | null
  /** By the month of payment, for people without and with years above the full period. */
  month(month: number): MonthTerms | null
  monthWithLongYears(month: number): MonthTerms | null
}

/** The first month of columns, as a month number, and how many there are. */
export const FIRST_RESIDENT_MONTH = FIRST_YEAR * 12
const MONTHS = (LAST_YEAR - FIRST_YEAR + 1) * 12

const RULES = new WeakMap<Law, ResidentRowRules>()

/** The rules of a law for rows. A law is immutable, so chunks of one run, and runs after it, share them. */
export function residentRowRules(law: Law): ResidentRowRules {
  const known = RULES.get(law) ?? buildRules(law)
  RULES.set(law, known)
  return known
}

function buildRules(law: Law): ResidentRowRules {
  return {
    birth: kept((month) => findBirth(law, month)),
    account: kept((month) => found(law, (reader) => accountTerms(month, reader)) ?? null),
    month: kept((month) => found(law, (reader) => monthTerms(month, undefined, false, reader)) ?? null),
    monthWithLongYears: kept(
      (month) => found(law, (reader) => monthTerms(month, undefined, true, reader)) ?? null,
    ),
  }
}

/** Answers by month in a dense array: a look-up is one load, and `undefined` is a month nobody asked for. */
function kept<T>(find: (month: YearMonth) => T): (month: number) => T {
  const answers = new Array<T | undefined>(MONTHS).fill(undefined)
  return (month) => (answers[month - FIRST_RESIDENT_MONTH] ??= find(month as YearMonth))
}

function findBirth(law: Law, birth: YearMonth): BirthRow {
  const full = found(law, (reader) => claimTerms(birth, Infinity, reader))
  const short = found(law, (reader) => claimTerms(birth, 0, reader))
  const start = short && found(law, (reader) => startOf(short, 0, undefined, reader))
  return { full, short, start: start ?? 0 }
}

/** What a reader finds, or undefined when anything it read was missing. */
function found<T>(law: Law, read: (reader: Reader) => T | undefined): T | undefined {
  const reader = readerOf(law)
  const value = read(reader)
  return reader.missing.length > 0 ? undefined : value
}
