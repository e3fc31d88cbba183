import type { YearMonth } from '../../calendar/index.js'
import type { Reader } from '../../law/index.js'
import type { Fen } from '../../money/index.js'

/** Categories of places by their minimum wage (一类、二类、三类行政区域), the highest first. */
export const WAGE_CATEGORIES = ['first', 'second', 'third'] as const
/** A category of places by their minimum wage. */
export type WageCategory = (typeof WAGE_CATEGORIES)[number]

/** The minimum wage of a place: its category and the amount a month. */
export interface LocalWage {
  readonly category: WageCategory
  readonly monthly: Fen
}

/**
 * The minimum wage where the law is asked for, or of a category given instead. What the law lacks stands in the
 * reader afterwards.
 */
export function localWage(
  reader: Reader,
  month: YearMonth,
  category: WageCategory | undefined,
): LocalWage | undefined {
  return wageOf(reader, month, category ?? reader.choice('minimumWage.category', month))
}

/** The minimum wage of the urban districts of the prefecture (省辖市市区). */
export function urbanWage(reader: Reader, month: YearMonth): LocalWage | undefined {
  return wageOf(reader, month, reader.choice('minimumWage.urbanCategory', month))
}

/** The minimum wage of a category. */
export function wageOf(
  reader: Reader,
  month: YearMonth,
  category: WageCategory | undefined,
): LocalWage | undefined {
  if (category === undefined) return undefined
  const monthly = reader.money(`minimumWage.monthly.${category}`, month)
  return monthly === undefined ? undefined : { category, monthly }
}
