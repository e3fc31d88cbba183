import { monthText, readMonth, type YearMonth } from '../../../calendar/index.js'
import { readerOf, type Law, type Reader, type RoundingPath } from '../../../law/index.js'
import {
  mulDiv,
  parseScaled,
  type DecimalInput,
  type Fen,
  type MoneyRounding,
  type Share,
} from '../../../money/index.js'
import { shown, type Issue } from '../../../errors.js'
import { decimalField, isObject, optional, type Shape } from '../../../records/index.js'

/** Amounts end at a billion yuan, a monthly benefit at a million. */
const MONEY = { decimals: 2, min: 0, max: 1e11 }
const BENEFIT = { decimals: 2, min: 1, max: 1e8 }
/** A rise of prices on the year: from minus the whole to ten times. */
const RISE = { decimals: 6, min: -1e6, max: 1e7 }

/** An amount in yuan. */
export function yuanField(description: string): Shape<DecimalInput> {
  return decimalField(MONEY, description)
}

/** The monthly benefit as the caller knows it. */
export const monthlyBenefitField: Shape<DecimalInput | undefined> = optional(
  decimalField(BENEFIT, 'monthly unemployment benefit, yuan; without it the standard of the place'),
)

/** A rise of an index on the year, as a share. */
export function riseField(description: string): Shape<DecimalInput> {
  return decimalField(RISE, description)
}

/** An amount whose shape was checked, in fen. */
export function readFen(value: DecimalInput | undefined): Fen | undefined {
  return value === undefined ? undefined : (parseScaled(value, MONEY, [], []) as Fen)
}

/** A rise whose shape was checked. */
export function riseOf(value: DecimalInput | undefined): Share | undefined {
  return value === undefined ? undefined : (parseScaled(value, RISE, [], []) as Share)
}

/** A standard that applies to a payment is one of its month or of one before. */
export function standardMonthIssues(input: unknown): Issue[] {
  if (!isObject(input)) return []
  const { month, standardMonth } = input
  if (typeof month !== 'string' || typeof standardMonth !== 'string' || standardMonth <= month) return []
  return [{ code: 'unemployment.monthsOutOfOrder', path: ['standardMonth'], message: 'lies after "month"' }]
}

/** Months of benefit are no more than the law of the month grants at most, where it is known. */
export function mostMonthsIssues(field: string, months: number, month: YearMonth, law: Law): Issue[] {
  const most = readerOf(law).count('unemployment.duration.most', month)
  if (most === undefined || months <= most) return []
  return [
    {
      code: 'unemployment.aboveMost',
      path: [field],
      message: `the law of ${monthText(month)} grants ${most} months at most`,
      received: shown(months),
    },
  ]
}

/** A month whose shape was checked. */
export function checkedMonth(value: string): YearMonth {
  return readMonth(value) as YearMonth
}

/** `a × b ÷ d` fen. */
export type Product = readonly [a: number, b: number, d: number]

/**
 * The rounding of some products: null where each is whole yuan, so that no rounding touches it; undefined when the law
 * lacks it.
 */
export function roundingFor(
  reader: Reader,
  path: RoundingPath,
  month: YearMonth,
  products: readonly Product[],
): MoneyRounding | null | undefined {
  return products.every(isWholeYuan) ? null : reader.rounding(path, month)
}

function isWholeYuan([a, b, d]: Product): boolean {
  return mulDiv(a, b, d * 100, 'down') === mulDiv(a, b, d * 100, 'up')
}
