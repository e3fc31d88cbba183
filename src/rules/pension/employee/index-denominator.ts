import { monthOfYear, yearMonth, yearOf, type YearMonth } from '../../../calendar/index.js'
import { resolve, type Law, type Reader } from '../../../law/index.js'
import type { Fen } from '../../../money/index.js'
import { standingOf, type ValueStanding } from './account-standing.js'

/** Which wage divides a base: the reference wage of the contribution base, or the average wage of a statistical year. */
export type WageSource = 'reference' | 'averageWage'

/** The wage that divides the base of a month. */
export interface Denominator {
  readonly wage: Fen
  readonly source: WageSource
  readonly status: ValueStanding
}

const REFERENCE = 'employeePension.contribution.base.reference'
const AVERAGE_WAGE = 'employeePension.index.averageWage'
const BY = 'employeePension.index.denominator'
/** Month in which a contribution year begins. The law has no parameter of its own for it. */
const CONTRIBUTION_YEAR_START = 'employeePension.account.yearStart'

/**
 * The wage that divides the base of a month: the reference wage of its contribution year, or of the
 * contribution year that begins in its calendar year, as the law of the place has it; where none was
 * published, the average wage of the statistical year before. A value carried forward on request comes last.
 *
 * @returns undefined when the law lacks it; {@link nameMissingDenominator} says what is missing
 */
export function denominatorAt(month: YearMonth, law: Law, reader: Reader): Denominator | undefined {
  const at = reader.optional((r) => referenceMonth(month, r))
  const reference = at && standingAt(REFERENCE, at, law)
  if (at !== undefined && reference !== undefined && reference !== 'carried')
    return { wage: reader.money(REFERENCE, at) as Fen, source: 'reference', status: reference }
  const year = reader.optional((r) => statisticalYear(month, r))
  const average = year && standingAt(AVERAGE_WAGE, year, law)
  if (year !== undefined && average !== undefined && (average !== 'carried' || reference === undefined))
    return { wage: reader.money(AVERAGE_WAGE, year) as Fen, source: 'averageWage', status: average }
  if (at === undefined || reference === undefined) return undefined
  return { wage: reader.money(REFERENCE, at) as Fen, source: 'reference', status: reference }
}

/** Counts the wages of a month as missing: either of them would do. */
export function nameMissingDenominator(month: YearMonth, reader: Reader): void {
  const at = referenceMonth(month, reader)
  const year = at && statisticalYear(month, reader)
  if (at !== undefined) reader.money(REFERENCE, at)
  if (year !== undefined) reader.money(AVERAGE_WAGE, year)
}

/** The month whose reference wage counts. December always lies in the contribution year that began in its calendar year. */
function referenceMonth(month: YearMonth, reader: Reader): YearMonth | undefined {
  const by = reader.choice(BY, month)
  return by === 'calendarYear' ? lastMonthOf(yearOf(month)) : by && month
}

/** The last month of the statistical year before the contribution year of a month began, or before its calendar year. */
export function statisticalYear(month: YearMonth, reader: Reader): YearMonth | undefined {
  const year = yearOf(month)
  const by = reader.choice(BY, month)
  if (by === 'calendarYear') return lastMonthOf(year - 1)
  const start = by && reader.count(CONTRIBUTION_YEAR_START, month)
  if (start === undefined) return undefined
  return lastMonthOf(monthOfYear(month) >= start ? year - 1 : year - 2)
}

function lastMonthOf(year: number): YearMonth {
  return yearMonth(year, 12)
}

function standingAt(
  path: typeof REFERENCE | typeof AVERAGE_WAGE,
  month: YearMonth,
  law: Law,
): ValueStanding | undefined {
  const resolution = resolve(law.compiled, path, month)
  return resolution.found ? standingOf(resolution) : undefined
}
