import type { Law } from '../../../law/index.js'
import { project, type Projection } from '../projection/projection.js'
import { readProjection, type ProjectionInput } from '../projection/projection-input.js'
import { projectionSteps } from '../projection/projection-steps.js'

/** Step table of {@link projection}. */
export const enterpriseProjectionSteps = projectionSteps({
  document: 'national/annuity-order-36',
  article: '第二十四条',
})

/**
 * A projection of an enterprise annuity (企业年金测算) at an assumed return: year by year returns on the opening balance,
 * contributions at the end of the year, and the balance over the divisor at the age of the claim (计发月数) as a
 * monthly amount before tax. No entitlement; the outcome carries `projection: true` and a notice that says so.
 *
 * @param input money in yuan, the return as '0.03', months 'YYYY-MM'
 * @returns `determined` with the projected balance, the monthly amount in yuan and a row a year; `undetermined` when
 * the law lacks a divisor
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `decimal.…`, `calendar.month`,
 * `annuity.monthBeforeBirth`, `annuity.projectionTooLarge`
 * @see 国发〔2005〕38号 附件
 * @example
 * const ahead = enterpriseAnnuity.projection({
 *   balance: '50000', yearly: '12000', years: 2, return: '0.03', birth: '1966-03', claim: '2026-03',
 * }, lawOf('luoyang'))
 * ahead.outcome === 'determined' && ahead.amounts.projected.toFixed(2) // '77405.00'
 * ahead.outcome === 'determined' && ahead.amounts.monthly.toFixed(2) // '556.87'
 */
export function projection(input: ProjectionInput, law: Law): Projection {
  return project('enterpriseAnnuity.projection', enterpriseProjectionSteps, readProjection(input), law)
}
