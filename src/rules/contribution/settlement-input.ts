import { dateText, parseDate } from '../../calendar/index.js'
import { ShebaoError, type Issue } from '../../errors.js'
import type { Law } from '../../law/index.js'
import { dayField, objectOf, optional, shapeIssues, type Shape } from '../../records/index.js'
import {
  contributionFields,
  contributionRequestOf,
  type ContributionInput,
  type ContributionRequest,
} from './contribution-input.js'

/** What was paid, and until when the difference may be paid. */
export type SettlementInput = ContributionInput & {
  /** Day until which the notice lets the difference be paid without late charge, 'YYYY-MM-DD'. */
  readonly payableUntil?: string
}

/** The law twice: as known when the months were paid, and as known now. */
export interface SettlementLaws {
  readonly paid: Law
  readonly now: Law
}

/** A settlement input, read. */
export interface SettlementRequest {
  readonly contribution: ContributionRequest
  readonly payableUntil: string | null
}

/** The wire shape of {@link SettlementInput}. */
export const settlementShape: Shape<SettlementInput> = objectOf(
  {
    ...contributionFields,
    payableUntil: optional(dayField('day until which the difference may be paid without late charge')),
  },
  'months paid on provisional bounds',
)

/** Reads input and laws. @throws ShebaoError with every issue of the input (kind `input`) or of the laws (kind `law`) */
export function readSettlementInput(input: SettlementInput, laws: SettlementLaws): SettlementRequest {
  const issues = shapeIssues(settlementShape, input)
  const contribution = contributionRequestOf(input, issues)
  if (issues.length > 0 || contribution === undefined) throw new ShebaoError('input', issues)
  const faults = lawIssues(laws)
  if (faults.length > 0) throw new ShebaoError('law', faults)
  const day = input.payableUntil === undefined ? undefined : parseDate(input.payableUntil, [], [])
  return { contribution, payableUntil: day === undefined ? null : dateText(day) }
}

function lawIssues({ paid, now }: SettlementLaws): readonly Issue[] {
  const issues: Issue[] = []
  if (paid.place.code !== now.place.code)
    issues.push({
      code: 'settlement.place',
      path: ['now', 'place'],
      message: `both laws must be those of one place, here of ${paid.place.key}`,
      received: now.place.key,
    })
  if (now.asOf !== null && (paid.asOf === null || paid.asOf > now.asOf))
    issues.push({
      code: 'settlement.order',
      path: ['paid', 'asOf'],
      message: `the months were paid under what was known later than the law they are settled by, ${now.asOf}`,
      received: paid.asOf ?? 'everything known',
    })
  return issues
}
