import type { YearMonth } from '../../../calendar/index.js'
import type { Reader } from '../../../law/index.js'

/** What the measures on the incapacity allowance say of a month of application. */
export interface AllowanceTerms {
  /** Months to the statutory age within which the full formula applies. */
  readonly fullWithin: number
  readonly leastDuration: number
  readonly durationMoreAbove: number
  readonly durationPerYear: number
  readonly divisorAge: 'applicationAge' | 'statutoryAge'
  /** Months between the application and the first payment. */
  readonly paymentLag: number
}

/** Reads the terms; undefined when a value is missing (the reader knows which). */
export function allowanceTerms(application: YearMonth, reader: Reader): AllowanceTerms | undefined {
  const fullWithin = reader.count('incapacity.fullFormula.within', application)
  const leastDuration = reader.count('incapacity.duration.least', application)
  const durationMoreAbove = reader.count('incapacity.duration.moreAbove', application)
  const durationPerYear = reader.count('incapacity.duration.perYear', application)
  const divisorAge = reader.choice('incapacity.divisorAge', application)
  const firstPayment = reader.choice('incapacity.firstPayment', application)
  if (
    fullWithin === undefined ||
    leastDuration === undefined ||
    durationMoreAbove === undefined ||
    durationPerYear === undefined ||
    divisorAge === undefined ||
    firstPayment === undefined
  )
    return undefined
  return {
    fullWithin,
    leastDuration,
    durationMoreAbove,
    durationPerYear,
    divisorAge,
    paymentLag: firstPayment === 'monthAfter' ? 1 : 0,
  }
}

/** The case of an application: articles 3, 4 and 5 of the measures. */
export type AllowanceCase = 'fullFormula' | 'basicUntilFiveYears' | 'basicForMonths'

/** The case: by the minimum period first, then by the months to the statutory age. */
export function allowanceCase(
  totalMonths: number,
  minimumMonths: number,
  monthsToAge: number,
  terms: Pick<AllowanceTerms, 'fullWithin'>,
): AllowanceCase {
  if (totalMonths < minimumMonths) return 'basicForMonths'
  return monthsToAge <= terms.fullWithin ? 'fullFormula' : 'basicUntilFiveYears'
}

/** Months of payment below the minimum period: 12, from five years of contributions 3 more for each further year begun. */
function durationMonths(
  totalMonths: number,
  terms: Pick<AllowanceTerms, 'leastDuration' | 'durationMoreAbove' | 'durationPerYear'>,
): number {
  const above = Math.max(totalMonths - terms.durationMoreAbove, 0)
  return terms.leastDuration + Math.ceil(above / 12) * terms.durationPerYear
}

/** When an allowance begins, how long its amount stands, and when it ends. */
export interface AllowanceTimeline {
  readonly firstPayment: YearMonth
  /** Last month of the amount stated; under article 4 a recomputed amount follows. */
  readonly amountThrough: YearMonth
  /** Last month of the allowance. */
  readonly through: YearMonth
  /** Article 4: the month in which the allowance is computed anew. */
  readonly recomputedIn: YearMonth | null
  /** Article 5: months of payment. */
  readonly duration: number | null
}

/** The months of an allowance, before anything stops it early. */
export function allowanceTimeline(
  which: AllowanceCase,
  application: YearMonth,
  statutory: YearMonth,
  totalMonths: number,
  terms: AllowanceTerms,
): AllowanceTimeline {
  const firstPayment = (application + terms.paymentLag) as YearMonth
  const recomputedIn = which === 'basicUntilFiveYears' ? ((statutory - terms.fullWithin) as YearMonth) : null
  const duration = which === 'basicForMonths' ? durationMonths(totalMonths, terms) : null
  const through =
    duration === null ? statutory : (Math.min(firstPayment + duration - 1, statutory) as YearMonth)
  const amountThrough = recomputedIn === null ? through : ((recomputedIn + terms.paymentLag - 1) as YearMonth)
  return { firstPayment, amountThrough, through, recomputedIn, duration }
}
