import { readMonth, type YearMonth } from '../../../calendar/index.js'
import { ShebaoError, shown } from '../../../errors.js'
import type { DecimalInput, Fen } from '../../../money/index.js'
import { monthField, objectOf, optional, shapeIssues, type Shape } from '../../../records/index.js'
import { yearField } from '../../adjustment/adjust-input.js'
import {
  amountField,
  readAmount,
  readRecipient,
  recipientFields,
  recipientIssues,
  type InjuryRecipient,
  type InjuryRecipientInput,
} from './recipient-input.js'

/** A recipient and the month up to which the benefit is carried. */
export interface InjuryAdjustThroughInput extends InjuryRecipientInput {
  /** The amount in the first month, yuan a month. */
  readonly amount: DecimalInput
  /** The month asked for, 'YYYY-MM': every adjustment with effect by then counts. */
  readonly through: string
  /** First year in which the pension is adjusted instead, of somebody who retired: no rise of the allowance from then on. */
  readonly pensionAdjustedFrom?: number
}

/** The same, read. */
export interface InjuryAdjustThroughRequest {
  readonly recipient: InjuryRecipient
  readonly amount: Fen
  readonly through: YearMonth
  readonly pensionAdjustedFrom: number | null
}

/** The wire shape of {@link InjuryAdjustThroughInput}. */
export const injuryThroughShape: Shape<InjuryAdjustThroughInput> = objectOf(
  {
    amount: amountField('amount in the first month, yuan a month'),
    ...recipientFields,
    through: monthField('month asked for'),
    pensionAdjustedFrom: optional(yearField),
  },
  'a recipient of a monthly work-injury benefit and the month up to which it is carried',
)

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readInjuryThrough(input: InjuryAdjustThroughInput): InjuryAdjustThroughRequest {
  const issues = shapeIssues(injuryThroughShape, input)
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const among = recipientIssues(input)
  const recipient = readRecipient(input)
  const through = readMonth(input.through) as YearMonth
  if (through < recipient.start)
    among.push({
      code: 'workInjury.throughBeforeStart',
      path: ['through'],
      message: 'lies before the first month of the benefit',
      received: shown(input.through),
    })
  if (among.length > 0) throw new ShebaoError('input', among)
  const { amount, pensionAdjustedFrom } = input
  return { recipient, amount: readAmount(amount), through, pensionAdjustedFrom: pensionAdjustedFrom ?? null }
}
