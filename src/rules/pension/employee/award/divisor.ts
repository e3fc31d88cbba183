import type { YearMonth } from '../../../../calendar/index.js'
import type { Divisors, Reader } from '../../../../law/index.js'
import { mulDiv, type DeciMonths } from '../../../../money/index.js'

/** How a law divides the account balance at an age. */
export interface DivisorTerms {
  readonly table: Divisors
  readonly youngest: number
  readonly oldest: number
  /** True when the divisor falls month by month between whole ages (since 2025), false when the completed age counts. */
  readonly byMonth: boolean
}

/** The divisor terms of a retirement month; undefined when the law lacks a value. */
export function divisorTerms(retirement: YearMonth, reader: Reader): DivisorTerms | undefined {
  const table = reader.divisors('employeePension.divisor.table', retirement)
  const between = reader.choice('employeePension.divisor.betweenAges', retirement)
  if (table === undefined || between === undefined) return undefined
  const ages = [...table.keys()]
  return { table, youngest: Math.min(...ages), oldest: Math.max(...ages), byMonth: between === 'byMonth' }
}

/**
 * The divisor (计发月数) at an age in months, in tenths: D(y) − (D(y) − D(y+1)) × m ÷ 12, one decimal, half up,
 * where the law divides by month; D(y) otherwise. Ages outside the table take its first or last value.
 */
export function divisorAt(ageMonths: number, terms: DivisorTerms): DeciMonths {
  const { table, youngest, oldest, byMonth } = terms
  const years = Math.floor(ageMonths / 12)
  const months = ageMonths % 12
  const here = table.get(Math.min(Math.max(years, youngest), oldest)) as number
  if (!byMonth || months === 0 || years < youngest || years >= oldest) return here as DeciMonths
  const next = table.get(years + 1) as number
  return mulDiv(here * 12 - (here - next) * months, 1, 12, 'halfUp') as DeciMonths
}
