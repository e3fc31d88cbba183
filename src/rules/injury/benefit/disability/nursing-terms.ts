import { yearOf, type YearMonth } from '../../../../calendar/index.js'
import type { ChoiceOf, Reader } from '../../../../law/index.js'
import type { Fen, MoneyRounding, Share } from '../../../../money/index.js'
import type { NursingLevel } from '../injury-fields.js'
import { nursingOf } from './disability-formula.js'

/** Nursing by the base of a month. */
export interface NursingByBase {
  readonly share: Share
  readonly base: Fen
  readonly rounding: MoneyRounding
  readonly amount: Fen
}

/** Nursing by the base of a month; undefined when a value is missing (the reader knows which). */
export function nursingByBase(
  level: NursingLevel,
  month: YearMonth,
  reader: Reader,
): NursingByBase | undefined {
  const shares = reader.table('workInjury.nursing.share', month)
  const base = reader.money('workInjury.base', month)
  const rounding = reader.rounding('workInjury.nursing.rounding', month)
  const found = shares && reader.entry('workInjury.nursing.share', month, level, shares.get(level))
  if (found === undefined || base === undefined || rounding === undefined) return undefined
  const share = found as Share
  return { share, base, rounding, amount: nursingOf(base, share, rounding) }
}

/** How nursing of a later year is found. */
export type NursingYearly = ChoiceOf<'workInjury.nursing.yearly'>

/** Nursing in the first month of payment: set by the month of the conclusion, and anew where a year has begun since. */
export interface FirstNursing {
  readonly atGrading: NursingByBase
  /** By the base of the new year; null where the first payment lies in the year of the conclusion, or nothing is set anew. */
  readonly anew: NursingByBase | null
  readonly amount: Fen
}

/** Nursing in the first month of payment; undefined when a value is missing. */
export function firstNursing(
  level: NursingLevel,
  graded: YearMonth,
  firstPayment: YearMonth,
  reader: Reader,
): FirstNursing | undefined {
  const atGrading = nursingByBase(level, graded, reader)
  if (yearOf(firstPayment) === yearOf(graded))
    return atGrading && { atGrading, anew: null, amount: atGrading.amount }
  const yearly = reader.choice('workInjury.nursing.yearly', firstPayment)
  const anew = yearly === 'reset' ? nursingByBase(level, firstPayment, reader) : null
  if (atGrading === undefined || yearly === undefined || anew === undefined) return undefined
  const amount = anew === null ? atGrading.amount : (Math.max(atGrading.amount, anew.amount) as Fen)
  return { atGrading, anew, amount }
}
