import { addMonths, type YearMonth } from '../../../../calendar/index.js'
import type { Law, Reader } from '../../../../law/index.js'
import { boundsAt } from '../../../contribution/base-bounds-terms.js'
import { minimumDecidedAt, minimumMonthsAt } from './minimum-months.js'
import type { RetirementAgeValues } from './retirement-age-steps.js'
import type { PaymentTerms, ShortfallTerms } from './shortfall-formula.js'

/** The law of a shortfall; undefined when a value is missing (the reader knows which). */
export function shortfallTerms(
  retirement: YearMonth,
  window: RetirementAgeValues,
  reader: Reader,
): ShortfallTerms | undefined {
  const { statutoryMonth, lateMonths } = window
  const minimumMonths = minimumMonthsAt(minimumDecidedAt(retirement, statutoryMonth), reader)
  const laterMinima = minimaUntil(retirement, statutoryMonth, reader)
  const lumpSumFirstInsuredBefore = reader.month(
    'employeePension.shortfall.lumpSumFirstInsuredBefore',
    statutoryMonth,
  )
  const lumpSumAfterMonths = reader.count('employeePension.shortfall.lumpSumAfterMonths', statutoryMonth)
  if (
    minimumMonths === undefined ||
    laterMinima === undefined ||
    lumpSumFirstInsuredBefore === undefined ||
    lumpSumAfterMonths === undefined
  )
    return undefined
  return {
    statutoryMonth,
    minimumMonths,
    laterMinima,
    lateMonths,
    lumpSumFirstInsuredBefore,
    lumpSumAfterMonths,
  }
}

/** The minimum of each month after an early choice: a later early month takes the minimum of its own year. */
function minimaUntil(
  retirement: YearMonth,
  statutory: YearMonth,
  reader: Reader,
): readonly number[] | undefined {
  const minima: number[] = []
  for (let month = addMonths(retirement, 1); month <= statutory; month = addMonths(month, 1)) {
    const minimum = minimumMonthsAt(month, reader)
    if (minimum === undefined) return undefined
    minima.push(minimum)
  }
  return minima
}

/** What a month of continued payment costs, if the law knows the bounds of the base then; it is no more than an estimate. */
export function paymentTerms(month: YearMonth, law: Law, reader: Reader): PaymentTerms | undefined {
  return reader.optional((r) => {
    const floor = boundsAt(month, law, r)?.floor
    const flexibleRate = r.share('employeePension.contribution.rate.flexible', month)
    const paymentRounding = r.rounding('employeePension.contribution.rounding', month)
    return floor === undefined || flexibleRate === undefined || paymentRounding === undefined
      ? undefined
      : { floor, flexibleRate, paymentRounding }
  })
}

/** Months from the one in which the minimum is reached to the first payment; undefined when the law is silent. */
export function paymentLag(reached: YearMonth, reader: Reader): number | undefined {
  const first = reader.optional((r) => r.choice('employeePension.award.firstPayment', reached))
  return first === undefined ? undefined : first === 'monthAfter' ? 1 : 0
}
