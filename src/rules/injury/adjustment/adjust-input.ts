import { ShebaoError } from '../../../errors.js'
import type { DecimalInput, Fen } from '../../../money/index.js'
import { flagField, objectOf, optional, shapeIssues, type Shape } from '../../../records/index.js'
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

/** A recipient and the year of adjustment. */
export interface InjuryAdjustmentInput extends InjuryRecipientInput {
  /** The year of adjustment. */
  readonly year: number
  /** The amount of the month before the effect, yuan a month. */
  readonly amount: DecimalInput
  /** Retired, and the pension takes part in the adjustment of pensions: the allowance does not rise. Default: false. */
  readonly pensionAdjusted?: boolean
}

/** The same, read. */
export interface InjuryAdjustmentRequest {
  readonly year: number
  readonly amount: Fen
  readonly recipient: InjuryRecipient
  readonly pensionAdjusted: boolean
}

/** The wire shape of {@link InjuryAdjustmentInput}. */
export const injuryAdjustmentShape: Shape<InjuryAdjustmentInput> = objectOf(
  {
    year: yearField,
    amount: amountField('amount of the month before, yuan a month'),
    ...recipientFields,
    pensionAdjusted: optional(flagField('retired, and the pension is adjusted')),
  },
  'a recipient of a monthly work-injury benefit and a year of adjustment',
)

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readInjuryAdjustment(input: InjuryAdjustmentInput): InjuryAdjustmentRequest {
  const issues = shapeIssues(injuryAdjustmentShape, input)
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const among = recipientIssues(input)
  if (among.length > 0) throw new ShebaoError('input', among)
  const { year, amount, pensionAdjusted = false } = input
  return { year, amount: readAmount(amount), recipient: readRecipient(input), pensionAdjusted }
}
