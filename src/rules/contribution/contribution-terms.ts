import type { YearMonth } from '../../calendar/index.js'
import type { Law, Reader } from '../../law/index.js'
import type { Share } from '../../money/index.js'
import type { Bounds } from './base-bounds-formula.js'
import { boundsAt } from './base-bounds-terms.js'
import type { ContributionTerms } from './contribution-formula.js'
import type { ContributionRequest } from './contribution-input.js'
import { deferredUntil, flexiblePayment, waivedShareAt } from './relief.js'

/** The law of a month for one kind of worker: bounds, rates, relief. */
export interface MonthTerms extends Bounds, ContributionTerms {
  /** The month of a later payment under the relief, whose bounds hold the base; null for the month's own bounds. */
  readonly boundsMonth: YearMonth | null
  readonly deferredUntil: YearMonth | null
  readonly makeUpBy: YearMonth | null
}

/** The law of a month as the formula takes it; undefined when a value is missing (the reader knows which). */
export function monthTerms(
  request: ContributionRequest,
  month: YearMonth,
  law: Law,
  reader: Reader,
): MonthTerms | undefined {
  const payment = flexiblePayment(request, month, law, reader)
  const bounds = payment && boundsAt(payment.boundsMonth, law, reader)
  const rates = ratesAt(request.kind, month, reader)
  const accountRate = reader.share('employeePension.contribution.rate.account', month)
  const waivedShare = waivedShareAt(request, month, law, reader)
  const until = deferredUntil(request, month, law, reader)
  const rounding = reader.rounding('employeePension.contribution.rounding', month)
  if (
    payment === undefined ||
    bounds === undefined ||
    rates === undefined ||
    accountRate === undefined ||
    waivedShare === undefined ||
    until === undefined ||
    rounding === undefined
  )
    return undefined
  return {
    ...bounds,
    boundsMonth: payment.boundsMonth === month ? null : payment.boundsMonth,
    ...rates,
    accountRate,
    waivedShare,
    rounding,
    deferredUntil: until,
    makeUpBy: payment.makeUpBy,
  }
}

type Rates = Pick<ContributionTerms, 'employerRate' | 'employeeRate' | 'flexibleRate'>

function ratesAt(kind: ContributionRequest['kind'], month: YearMonth, reader: Reader): Rates | undefined {
  const none = 0 as Share
  if (kind === 'flexible') {
    const flexibleRate = reader.share('employeePension.contribution.rate.flexible', month)
    return flexibleRate === undefined ? undefined : { employerRate: none, employeeRate: none, flexibleRate }
  }
  const employerRate = reader.share('employeePension.contribution.rate.employer', month)
  const employeeRate = reader.share('employeePension.contribution.rate.employee', month)
  return employerRate === undefined || employeeRate === undefined
    ? undefined
    : { employerRate, employeeRate, flexibleRate: none }
}
