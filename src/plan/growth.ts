import type { Issue } from '../errors.js'
import type { Decimal, DecimalInput } from '../money/index.js'
import { exact, isObject, readAll, readNumber, readWhole } from './door.js'

/** How a quantity moves from one level to another. Percentages are numbers such as 6.826472, not shares. */
export interface Growth {
  /** In the unit of the input. */
  readonly increase: Decimal
  /** Increase ÷ years, in the unit of the input a year. */
  readonly perYear: Decimal
  /** To ÷ from; null where the base is zero. */
  readonly ratio: Decimal | null
  /** (ratio − 1) × 100; null where the base is zero. */
  readonly totalPercent: Decimal | null
  /** Compound annual growth rate (年均增长率), per cent a year: (ratio^(1/years) − 1) × 100. */
  readonly cagrPercent: Decimal | null
}

/** A level at the start, one at the end, and the whole years between. */
export interface GrowthInput {
  readonly from: DecimalInput
  readonly to: DecimalInput
  readonly years: number
}

const LEVEL = { decimals: 6, min: 0 }

/**
 * Growth from one level to another: increase, increase a year, total per cent, compound rate a year. Exact but for
 * the compound rate, which is a root and is carried to 38 digits.
 *
 * A level and a five-year total have no growth rate between them: see {@link plannedGrowth} for cells of a plan.
 *
 * @param input two levels in the same unit, not negative, at most six decimals as text; 1 to 200 years
 * @throws ShebaoError of kind `input`: issues of decimals, `plan.wholeNumber`, `plan.object`
 * @example
 * growth({ from: '124.26', to: '155', years: 5 }).cagrPercent?.toFixed(6) // '4.520161'
 */
export function growth(input: GrowthInput): Growth {
  return readAll((issues: Issue[]) => {
    if (!isObject(input, [], issues)) return undefined
    const from = readNumber(input.from, LEVEL, ['from'], issues)
    const to = readNumber(input.to, LEVEL, ['to'], issues)
    const years = readWhole(input.years, { min: 1, max: 200 }, ['years'], issues)
    return from && to && years !== undefined ? growthBetween(from, to, years) : undefined
  })
}

/** As {@link growth}, on values already read. */
export function growthBetween(from: Decimal, to: Decimal, years: number): Growth {
  const increase = to.minus(from)
  const ratio = from.isZero() ? null : to.div(from)
  const root = ratio?.pow(exact(1).div(years))
  return {
    increase,
    perYear: increase.div(years),
    ratio,
    totalPercent: from.isZero() ? null : increase.times(100).div(from),
    cagrPercent: root?.minus(1).times(100) ?? null,
  }
}
