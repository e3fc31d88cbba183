import { readDate, type CalendarDate } from '../../calendar/index.js'
import { ShebaoError } from '../../errors.js'
import { parseScaled, type DecimalInput, type Fen } from '../../money/index.js'
import { dayField, decimalField, objectOf, shapeIssues, type Shape } from '../../records/index.js'

/** Arrears and when they were paid. */
export interface LateChargeInput {
  /** Unpaid amount, yuan. */
  readonly amount: DecimalInput
  /** Last day on which payment was in time, 'YYYY-MM-DD'; for a deferred month the last day of the deferral. */
  readonly dueDate: string
  /** Day of payment, 'YYYY-MM-DD'. */
  readonly paidDate: string
}

/** Arrears, read. */
export interface LateChargeRequest {
  readonly amount: Fen
  readonly dueDate: CalendarDate
  readonly paidDate: CalendarDate
}

/** Arrears end at a hundred billion yuan, those of a large employer included. */
const MONEY = { decimals: 2, min: 0, max: 1e13 }

/** The wire shape of {@link LateChargeInput}. */
export const lateChargeShape: Shape<LateChargeInput> = objectOf(
  {
    amount: decimalField(MONEY, 'unpaid amount, yuan'),
    dueDate: dayField('last day on which payment was in time'),
    paidDate: dayField('day of payment'),
  },
  'a payment in arrears',
)

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readLateChargeInput(input: LateChargeInput): LateChargeRequest {
  const issues = shapeIssues(lateChargeShape, input)
  if (issues.length > 0) throw new ShebaoError('input', issues)
  return {
    amount: parseScaled(input.amount, MONEY, [], []) as Fen,
    dueDate: readDate(input.dueDate) as CalendarDate,
    paidDate: readDate(input.paidDate) as CalendarDate,
  }
}
