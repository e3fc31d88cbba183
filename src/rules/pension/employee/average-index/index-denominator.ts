import { addMonths, monthOfYear, yearMonth, yearOf, type YearMonth } from '../../../../calendar/index.js'
import { resolve, type Law, type Reader } from '../../../../law/index.js'
import type { Fen } from '../../../../money/index.js'
import { alikeThrough } from '../account/account-alike.js'
import { standingOf, type ValueStanding } from '../account/account-standing.js'

/** Which wage divides a base: the reference wage of the contribution base, or the average wage of a statistical year. */
export type WageSource = 'reference' | 'averageWage'

/** The wage that divides the base of a month. */
export interface Denominator {
  readonly wage: Fen
  readonly source: WageSource
  readonly status: ValueStanding
}

/** A wage over the months it divides, undefined where the law lacks it. */
export interface DenominatorRun {
  readonly denominator: Denominator | undefined
  /** Last month of the run. */
  readonly through: YearMonth
}

const REFERENCE = 'employeePension.contribution.base.reference'
const AVERAGE_WAGE = 'employeePension.index.averageWage'
const BY = 'employeePension.index.denominator'
/** Month in which a contribution year begins. */
const CONTRIBUTION_YEAR_START = 'employeePension.contribution.yearStart'
const DECEMBER = 12

/**
 * The wage that divides the base of a month, and how long it serves: the reference wage of the month's
 * contribution year, or of the contribution year that begins in its calendar year, as the law of the place has
 * it; where none was published, the average wage of the statistical year before. A value carried forward on
 * request comes last.
 *
 * What the law lacks is counted as missing in the reader, once a run: either wage would do.
 */
export function denominatorFrom(
  month: YearMonth,
  limit: YearMonth,
  law: Law,
  reader: Reader,
): DenominatorRun {
  const by = reader.choice(BY, month)
  const end = alikeThrough(law, BY, month, limit)
  if (by === undefined) return { denominator: undefined, through: earlier(end, lastMonthOf(yearOf(month))) }
  return by === 'calendarYear'
    ? byCalendarYear(month, end, law, reader)
    : byContributionYear(month, end, law, reader)
}

/** December always lies in the contribution year that began in its calendar year. */
function byCalendarYear(month: YearMonth, end: YearMonth, law: Law, reader: Reader): DenominatorRun {
  const year = yearOf(month)
  const december = lastMonthOf(year)
  const wages = { reference: december, averageWage: lastMonthOf(year - 1) }
  return { denominator: wageOf(wages, law, reader), through: earlier(end, december) }
}

function byContributionYear(month: YearMonth, end: YearMonth, law: Law, reader: Reader): DenominatorRun {
  const through = alikeThrough(law, REFERENCE, month, end)
  const standing = standingAt(REFERENCE, month, law)
  if (standing !== undefined && standing !== 'carried')
    return { denominator: wageOf({ reference: month, averageWage: undefined }, law, reader), through }
  const start = reader.count(CONTRIBUTION_YEAR_START, month)
  const began = monthOfYear(month) >= (start ?? 1) ? yearOf(month) : yearOf(month) - 1
  const averageWage = start === undefined ? undefined : lastMonthOf(began - 1)
  const lastOfYear = addMonths(yearMonth(began + 1, start ?? 1), -1)
  return {
    denominator: wageOf({ reference: month, averageWage }, law, reader),
    through: earlier(through, lastOfYear),
  }
}

interface WageMonths {
  readonly reference: YearMonth
  /** A month of the statistical year, undefined where it is not asked for or cannot be told. */
  readonly averageWage: YearMonth | undefined
}

function wageOf({ reference, averageWage }: WageMonths, law: Law, reader: Reader): Denominator | undefined {
  const own = standingAt(REFERENCE, reference, law)
  const average = averageWage && standingAt(AVERAGE_WAGE, averageWage, law)
  const takesAverage =
    average !== undefined && (own === undefined || (own === 'carried' && average !== 'carried'))
  const status = takesAverage ? average : own
  if (status === undefined) {
    reader.money(REFERENCE, reference)
    if (averageWage !== undefined) reader.money(AVERAGE_WAGE, averageWage)
    return undefined
  }
  return takesAverage
    ? { wage: reader.money(AVERAGE_WAGE, averageWage as YearMonth) as Fen, source: 'averageWage', status }
    : { wage: reader.money(REFERENCE, reference) as Fen, source: 'reference', status }
}

function standingAt(
  path: typeof REFERENCE | typeof AVERAGE_WAGE,
  month: YearMonth,
  law: Law,
): ValueStanding | undefined {
  const resolution = resolve(law.compiled, path, month)
  return resolution.found ? standingOf(resolution) : undefined
}

function lastMonthOf(year: number): YearMonth {
  return yearMonth(year, DECEMBER)
}

function earlier(a: YearMonth, b: YearMonth): YearMonth {
  return a < b ? a : b
}
