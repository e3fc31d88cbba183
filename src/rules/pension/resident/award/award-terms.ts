import type { YearMonth } from '../../../../calendar/index.js'
import type { ChoiceOf, Reader } from '../../../../law/index.js'
import { roundingOf, type Fen, type MoneyRounding } from '../../../../money/index.js'

/** How the account is divided, by the first month of payment. */
export interface AccountTerms {
  /** Divisor in months (计发月数). */
  readonly divisor: number
  readonly itemRounding: ChoiceOf<'residentPension.itemRounding'>
  readonly rounding: MoneyRounding
}

/** What the law pays beside the account in a month of payment. */
export interface MonthTerms {
  readonly basic: Fen
  readonly localAddition: Fen
  /** Addition for each year above the full period; 0 where nobody asks for it. */
  readonly longYearsEach: Fen
  /** Additions by age in years. */
  readonly highAge: ReadonlyMap<number, number>
}

/** The account terms of a first month of payment; undefined when a value is missing. */
export function accountTerms(firstPayment: YearMonth, reader: Reader): AccountTerms | undefined {
  const divisor = reader.count('residentPension.divisor', firstPayment)
  const itemRounding = reader.choice('residentPension.itemRounding', firstPayment)
  if (divisor === undefined || itemRounding === undefined) return undefined
  return { divisor, itemRounding, rounding: roundingOf(itemRounding) }
}

const NO_ADDITIONS: ReadonlyMap<number, number> = new Map()

/**
 * The terms of a month of payment; undefined when a value is missing.
 *
 * @param given addition of the place as the caller gave it; it goes before the law
 * @param longYears whether somebody has years above the full period
 */
export function monthTerms(
  month: YearMonth,
  given: Fen | undefined,
  longYears: boolean,
  reader: Reader,
): MonthTerms | undefined {
  const basic = reader.money('residentPension.basic.amount', month)
  const localAddition = given ?? reader.money('residentPension.basic.localAddition', month)
  const longYearsEach = longYears ? reader.money('residentPension.extra.longYears', month) : (0 as Fen)
  const highAge = reader.optional((r) => r.table('residentPension.extra.highAge', month)) ?? NO_ADDITIONS
  if (basic === undefined || localAddition === undefined || longYearsEach === undefined) return undefined
  return { basic, localAddition, longYearsEach, highAge }
}
