import type { YearMonth } from '../../../calendar/index.js'
import type { Reader } from '../../../law/index.js'

/** The law of the lump sum for rural contract workers. */
export interface RuralLumpSumTerms {
  readonly leastMonths: number
  readonly perYear: number
  readonly mostMonths: number
  /** Null where no part of a year is left, or where the whole years reach the most. */
  readonly partYear: 'leftOut' | 'countsAsOne' | 'byTwelfths' | null
}

/** Reads the terms; undefined when a value is missing (the reader knows which). */
export function ruralLumpSumTerms(
  ended: YearMonth,
  months: number,
  reader: Reader,
): RuralLumpSumTerms | undefined {
  const leastMonths = reader.count('unemployment.ruralLumpSum.leastMonths', ended)
  const perYear = reader.count('unemployment.ruralLumpSum.perYear', ended)
  const mostMonths = reader.count('unemployment.ruralLumpSum.most', ended)
  if (leastMonths === undefined || perYear === undefined || mostMonths === undefined) return undefined
  const matters = months % 12 > 0 && months >= leastMonths && Math.floor(months / 12) * perYear < mostMonths
  const partYear = matters ? reader.choice('unemployment.ruralLumpSum.partYear', ended) : null
  return partYear === undefined ? undefined : { leastMonths, perYear, mostMonths, partYear }
}

/** Months of work that count, a part of a year as the law has it. */
export function countedMonths(months: number, { partYear }: Pick<RuralLumpSumTerms, 'partYear'>): number {
  const whole = months - (months % 12)
  if (partYear === 'byTwelfths') return months
  return partYear === 'countsAsOne' ? whole + 12 : whole
}
