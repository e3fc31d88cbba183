import { parseMonth, type YearMonth } from '../../../../calendar/index.js'
import { isShebaoError, ShebaoError, type Issue } from '../../../../errors.js'
import type { Law } from '../../../../law/index.js'

/** Options of a recomputation. */
export interface RecomputeOptions {
  /** Last month paid at the provisional amount, 'YYYY-MM'. Without it the answer holds differences, no arrears. */
  readonly paidThrough?: string
}

/** Reads the last month paid; undefined when none was given. */
export function readPaidThrough(options: RecomputeOptions, issues: Issue[]): YearMonth | undefined {
  if (options.paidThrough === undefined) return undefined
  return parseMonth(options.paidThrough, ['paidThrough'], issues)
}

/** Adds what the two laws must satisfy together: one place, and the later knowledge second. */
export function lawIssues(thenLaw: Law, nowLaw: Law, issues: Issue[]): void {
  if (thenLaw.place.code !== nowLaw.place.code)
    issues.push({
      code: 'recomputation.place',
      path: ['nowLaw'],
      message: `an award of ${thenLaw.place.key} is recomputed under the law of ${thenLaw.place.key}`,
      received: nowLaw.place.key,
    })
  if (nowLaw.asOf !== null && (thenLaw.asOf === null || nowLaw.asOf < thenLaw.asOf))
    issues.push({
      code: 'recomputation.order',
      path: ['nowLaw'],
      message: `the law known now is older than that of the award, ${thenLaw.asOf ?? 'everything known'}`,
      received: nowLaw.asOf,
    })
}

/**
 * Runs a rule whose input errors join those found already, so that all come together.
 *
 * @throws ShebaoError (kind `input`) with every issue
 */
export function orEveryIssue<T>(rule: () => T, issues: readonly Issue[]): T {
  try {
    const answer = rule()
    if (issues.length === 0) return answer
  } catch (error) {
    if (!isShebaoError(error) || error.kind !== 'input') throw error
    throw new ShebaoError('input', [...issues, ...error.issues])
  }
  throw new ShebaoError('input', issues)
}
