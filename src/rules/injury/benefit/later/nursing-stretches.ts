import { yearMonth, yearOf, type YearMonth } from '../../../../calendar/index.js'
import type { Reader } from '../../../../law/index.js'
import type { Fen } from '../../../../money/index.js'
import type { NursingLevel } from '../injury-fields.js'
import { nursingInMonth } from './nursing.js'

/** Months with one amount of nursing. */
export interface NursingStretch {
  readonly from: YearMonth
  readonly to: YearMonth
  readonly amount: Fen
}

/**
 * Nursing from a month through another, a stretch for each calendar year: set anew each January where the law does so,
 * else as in the first month. None without a level; undefined when a base is missing (the reader knows which).
 */
export function nursingStretches(
  level: NursingLevel | undefined,
  concluded: YearMonth,
  from: YearMonth,
  through: YearMonth,
  reader: Reader,
): readonly NursingStretch[] | undefined {
  const stretches: NursingStretch[] = []
  if (level === undefined) return stretches
  for (let month = from; month <= through; month = yearMonth(yearOf(month) + 1, 1)) {
    const found = nursingInMonth({ level, concluded, month, previous: undefined }, reader)
    const amount = found === 'previous' ? stretches.at(-1)?.amount : found?.nursing
    if (amount === undefined) return undefined
    stretches.push({ from: month, to: Math.min(through, yearMonth(yearOf(month), 12)) as YearMonth, amount })
  }
  return stretches
}

/** What is paid over all of them. */
export function paidOver(stretches: readonly NursingStretch[]): Fen {
  return stretches.reduce((sum, { from, to, amount }) => sum + amount * (to - from + 1), 0) as Fen
}
