import { addMonths, monthOfYear, type MonthInterval, type YearMonth } from '../../../../calendar/index.js'
import { readerOf, resolve, type ChoiceOf, type Law, type Reader } from '../../../../law/index.js'
import type { Share } from '../../../../money/index.js'
import { allAlikeThrough } from './account-alike.js'
import { standingOf, weaker, type ValueStanding } from './account-standing.js'

/** What the law says of an account in a month. */
export interface AccountTerms {
  readonly yearStart: number
  readonly rate: Share
  readonly method: ChoiceOf<'employeePension.account.method'>
  /** 0 unless the method is the yearly one. */
  readonly yearlyFactor: Share
  readonly rounding: ChoiceOf<'employeePension.account.rounding'>
}

/** An account year (记账年度), or the part of one under the same terms. */
export interface AccountYear extends MonthInterval {
  /** Months from the first to the last. */
  readonly months: number
  /** False for a year cut short: by the last month asked for, by a change of the law, by a known balance. */
  readonly full: boolean
  /** Undefined when the law lacks one of its values. */
  readonly terms: AccountTerms | undefined
  readonly rateStatus: ValueStanding
}

/** Which interest method counts: the one of the law, or monthly products whatever the law says. */
export type Counting = 'byLaw' | 'monthlyProduct'

const YEAR = 12
const RATE = 'employeePension.account.rate'
const PATHS = [
  'employeePension.account.yearStart',
  RATE,
  'employeePension.account.method',
  'employeePension.account.yearlyFactor',
  'employeePension.account.rounding',
] as const

/**
 * The account year from a month on: to the month before the next one begins, before the terms change, or to
 * `through`. Values that stand side by side with the same content do not cut a year. What is missing is left
 * uncounted; {@link nameMissing} counts it.
 */
export function accountYearFrom(
  from: YearMonth,
  through: YearMonth,
  law: Law,
  reader: Reader,
  counting: Counting = 'byLaw',
): AccountYear {
  const terms = silentTerms(from, reader, counting)
  const last = Math.min(through, addMonths(nextStart(from, terms), -1)) as YearMonth
  let to = allAlikeThrough(law, PATHS, from, last)
  let rateStatus = rateStanding(from, law)
  while (to < last) {
    const next = addMonths(to, 1)
    if (!sameTerms(terms, silentTerms(next, reader, counting))) break
    rateStatus = weaker(rateStatus, rateStanding(next, law))
    to = allAlikeThrough(law, PATHS, next, last)
  }
  const months = to - from + 1
  return { from, to, months, full: months === YEAR, terms: complete(terms), rateStatus }
}

/** Every account year from `from` to `through`, in order. */
export function accountYears(
  from: YearMonth,
  through: YearMonth,
  law: Law,
  reader: Reader,
  counting: Counting = 'byLaw',
): AccountYear[] {
  const years: AccountYear[] = []
  for (let next = from; next <= through;) {
    const year = accountYearFrom(next, through, law, reader, counting)
    years.push(year)
    next = addMonths(year.to, 1)
  }
  return years
}

/**
 * The first month of the account year a month lies in, not before `earliest`: somebody whose first payment
 * falls inside a year has the whole year, with nothing in its first months. The look back is no use of the law.
 */
export function accountYearStart(month: YearMonth, earliest: YearMonth, law: Law): YearMonth {
  const reader = readerOf(law)
  const terms = silentTerms(month, reader, 'byLaw')
  let first = month
  while (first > earliest && !beginsYear(first, terms) && month - first < YEAR) {
    const before = addMonths(first, -1)
    if (!sameTerms(terms, silentTerms(before, reader, 'byLaw'))) break
    first = before
  }
  return first
}

/** Counts what the law lacks for a year as missing, under the year's first month. */
export function nameMissing(year: AccountYear, reader: Reader, counting: Counting = 'byLaw'): void {
  if (year.terms === undefined) readTerms(year.from, reader, counting)
}

type PartialTerms = { readonly [K in keyof AccountTerms]: AccountTerms[K] | undefined }

function silentTerms(month: YearMonth, reader: Reader, counting: Counting): PartialTerms {
  return reader.optional((r) => readTerms(month, r, counting)) as PartialTerms
}

function readTerms(month: YearMonth, reader: Reader, counting: Counting): PartialTerms {
  const method = counting === 'byLaw' ? reader.choice('employeePension.account.method', month) : counting
  return {
    yearStart: reader.count('employeePension.account.yearStart', month),
    rate: reader.share(RATE, month),
    method,
    yearlyFactor:
      method === 'yearly' ? reader.share('employeePension.account.yearlyFactor', month) : (0 as Share),
    rounding: reader.choice('employeePension.account.rounding', month),
  }
}

/** Where the law does not say when a year begins, January stands in, so that missing values are named year by year. */
function beginsYear(month: YearMonth, terms: PartialTerms): boolean {
  return monthOfYear(month) === (terms.yearStart ?? 1)
}

/** The first month after a month in which another account year begins. */
function nextStart(month: YearMonth, terms: PartialTerms): YearMonth {
  const ahead = ((terms.yearStart ?? 1) - monthOfYear(month) + YEAR) % YEAR
  return addMonths(month, ahead === 0 ? YEAR : ahead)
}

function sameTerms(a: PartialTerms, b: PartialTerms): boolean {
  return (
    a.yearStart === b.yearStart &&
    a.rate === b.rate &&
    a.method === b.method &&
    a.yearlyFactor === b.yearlyFactor &&
    a.rounding === b.rounding
  )
}

function complete(terms: PartialTerms): AccountTerms | undefined {
  return Object.values(terms).includes(undefined) ? undefined : (terms as AccountTerms)
}

function rateStanding(month: YearMonth, law: Law): ValueStanding {
  return standingOf(resolve(law.compiled, RATE, month))
}
