import { yearOf, type YearMonth } from '../../../../calendar/index.js'
import { ShebaoError } from '../../../../errors.js'
import type { Reader } from '../../../../law/index.js'
import type { Share } from '../../../../money/index.js'
import type { ComparisonTerms } from './comparison-formula.js'
import { growthFactorOf } from './growth-factor.js'

/** The years whose growth a comparison can hold: ten by law, and ten more for a reform that goes on. */
export const GROWTH_YEARS = [
  2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031,
  2032, 2033,
] as const
export type GrowthYear = (typeof GROWTH_YEARS)[number]
/** The growth of each year; undefined for those the retirement year does not reach. */
export type Growths = Readonly<Partial<Record<GrowthYear, Share>>>

/** The law of a comparison: share, growth of each year, rounding. */
export interface DatedComparisonTerms extends ComparisonTerms {
  readonly lastRetirement: YearMonth
  readonly growths: Growths
}

/**
 * True when people retiring in the month are compared with the old method, false when the ten years are over;
 * undefined when the law is silent.
 */
export function isCompared(retirement: YearMonth, reader: Reader): boolean | undefined {
  const last = reader.month('civilPension.comparison.lastRetirement', retirement)
  return last === undefined ? undefined : retirement <= last
}

/** The terms of a retirement month; undefined when a value is missing (the reader knows which). */
export function comparisonTerms(
  retirement: YearMonth,
  start: YearMonth,
  reader: Reader,
): DatedComparisonTerms | undefined {
  const lastRetirement = reader.month('civilPension.comparison.lastRetirement', retirement)
  const share = reader.share('civilPension.comparison.share', retirement)
  const comparisonRounding = reader.rounding('civilPension.comparison.rounding', retirement)
  const growths = growthsOf(retirement, start, reader)
  if (
    lastRetirement === undefined ||
    share === undefined ||
    comparisonRounding === undefined ||
    growths === undefined
  )
    return undefined
  return {
    lastRetirement,
    share,
    comparisonRounding,
    growths,
    factor: growthFactorOf(Object.values(growths)),
  }
}

/**
 * G from the year of the reform to the year before retirement. Who retired in the year of the reform is taken with
 * the next one (N = 2015), so that the factor has the one growth of the reform's year, which is 0.
 */
function growthsOf(retirement: YearMonth, start: YearMonth, reader: Reader): Growths | undefined {
  const first = yearOf(start)
  const last = Math.max(yearOf(retirement) - 1, first)
  if (first < GROWTH_YEARS[0] || last > (GROWTH_YEARS.at(-1) ?? 0)) throw tooLong(first, last)
  const growths: Partial<Record<GrowthYear, Share>> = {}
  let complete = true
  for (const year of GROWTH_YEARS) {
    if (year < first || year > last) continue
    const growth = reader.share('civilPension.comparison.growth', (year * 12) as YearMonth)
    if (growth === undefined) complete = false
    else growths[year] = growth
  }
  return complete ? growths : undefined
}

function tooLong(first: number, last: number): ShebaoError {
  return new ShebaoError('law', [
    {
      code: 'civilPension.comparisonTooLong',
      path: ['civilPension.comparison.lastRetirement'],
      message: `the comparison holds the growth of ${GROWTH_YEARS[0]} to ${GROWTH_YEARS.at(-1)}; this law asks for ${first} to ${last}`,
    },
  ])
}
