import { ShebaoError } from '../../../errors.js'
import { readerOf, type Law } from '../../../law/index.js'
import { scaledText } from '../../../money/index.js'
import { project, type Projection } from '../projection/projection.js'
import { readProjection, type ProjectionInput } from '../projection/projection-input.js'
import { projectionSteps } from '../projection/projection-steps.js'

/** Step table of {@link projection}. */
export const personalProjectionSteps = projectionSteps({ document: 'national/pp-rules-2022' })

/**
 * A projection of a personal pension (个人养老金测算) at an assumed return: year by year returns on the opening balance,
 * contributions at the end of the year, and the balance over the divisor at the age of the claim (计发月数) as a
 * monthly amount before tax. No entitlement; the outcome carries `projection: true` and a notice that says so.
 *
 * @param input money in yuan, the return as '0.03', months 'YYYY-MM'
 * @returns `determined` with the projected balance, the monthly amount in yuan and a row a year; `undetermined` when
 * the law lacks a divisor
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `decimal.…`, `calendar.month`,
 * `annuity.monthBeforeBirth`, `annuity.projectionTooLarge`, `personalPension.aboveCap`
 * @see 国发〔2005〕38号 附件
 * @example
 * const ahead = personalPension.projection({
 *   balance: '50000', yearly: '12000', years: 2, return: '0.03', birth: '1966-03', claim: '2026-03',
 * }, lawOf('luoyang'))
 * ahead.outcome === 'determined' && ahead.amounts.projected.toFixed(2) // '77405.00'
 * ahead.outcome === 'determined' && ahead.amounts.monthly.toFixed(2) // '556.87'
 */
export function projection(input: ProjectionInput, law: Law): Projection {
  const request = readProjection(input)
  const cap = readerOf(law).optional((r) => r.money('personalPension.cap', request.claim))
  if (cap !== undefined && request.yearly > cap)
    throw new ShebaoError('input', [
      {
        code: 'personalPension.aboveCap',
        path: ['yearly'],
        message: `lies above ${scaledText(cap, 2)} yuan, the cap of a year`,
        received: scaledText(request.yearly, 2),
      },
    ])
  return project('personalPension.projection', personalProjectionSteps, request, law)
}
