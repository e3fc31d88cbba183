import { readDate, type CalendarDate } from '../../../calendar/index.js'
import { ShebaoError } from '../../../errors.js'
import { parseScaled, type DecimalInput, type Fen } from '../../../money/index.js'
import {
  dayField,
  decimalField,
  objectOf,
  optional,
  shapeIssues,
  type Shape,
} from '../../../records/index.js'
import { ANNUITY_MONEY } from '../tax/tax-input.js'

/** A payment into a personal pension account. */
export interface PersonalContributionInput {
  /** Day of payment, 'YYYY-MM-DD'. */
  readonly date: string
  /** The payment, yuan. */
  readonly amount: DecimalInput
  /** What was paid in before in the same calendar year, yuan; default 0. */
  readonly paidThisYear?: DecimalInput
  /**
   * Taxable comprehensive income of the year (综合所得应纳税所得额) before the deduction of personal pension contributions,
   * yuan; without it the answer has no tax saved.
   */
  readonly taxableIncome?: DecimalInput
}

/** The same, read. */
export interface PersonalContributionRequest {
  readonly date: CalendarDate
  readonly amount: Fen
  readonly paidThisYear: Fen
  readonly taxableIncome: Fen | undefined
}

/** The wire shape of {@link PersonalContributionInput}. */
export const personalContributionShape: Shape<PersonalContributionInput> = objectOf(
  {
    date: dayField('day of payment'),
    amount: decimalField(ANNUITY_MONEY, 'the payment, yuan'),
    paidThisYear: optional(decimalField(ANNUITY_MONEY, 'paid in before in the same year, yuan')),
    taxableIncome: optional(
      decimalField(ANNUITY_MONEY, 'taxable comprehensive income of the year before it, yuan'),
    ),
  },
  'a payment into a personal pension account',
)

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readPersonalContribution(input: PersonalContributionInput): PersonalContributionRequest {
  const issues = shapeIssues(personalContributionShape, input)
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const money = (value: unknown) => parseScaled(value, ANNUITY_MONEY, [], []) as Fen
  return {
    date: readDate(input.date) as CalendarDate,
    amount: money(input.amount),
    paidThisYear: input.paidThisYear === undefined ? (0 as Fen) : money(input.paidThisYear),
    taxableIncome: input.taxableIncome === undefined ? undefined : money(input.taxableIncome),
  }
}
