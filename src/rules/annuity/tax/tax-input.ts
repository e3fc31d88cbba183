import { readMonth, type YearMonth } from '../../../calendar/index.js'
import { ShebaoError } from '../../../errors.js'
import { parseScaled, type DecimalInput, type Fen } from '../../../money/index.js'
import {
  choiceField,
  decimalField,
  monthField,
  objectOf,
  shapeIssues,
  type Shape,
} from '../../../records/index.js'
import { TAX_FORMS, type TaxForm } from './tax-terms.js'

/** A payment out of an annuity, as the income tax sees it. */
export interface AnnuityTaxInput {
  /** Month of payment, 'YYYY-MM'. */
  readonly month: string
  /**
   * How it is drawn: by the month, quarter or year; `lumpSumAbroadOrHeirs` in one sum on
   * settling abroad or by heirs; `lumpSum` in one sum otherwise.
   */
  readonly form: TaxForm
  /** The payment, yuan: that of the month, quarter or year, or the whole sum. */
  readonly amount: DecimalInput
}

/** The same, read. */
export interface AnnuityTaxRequest {
  readonly month: YearMonth
  readonly form: TaxForm
  readonly amount: Fen
}

/** Amounts of this branch end at a billion yuan. */
export const ANNUITY_MONEY = { decimals: 2, min: 0, max: 1e11 }

/** The wire shape of {@link AnnuityTaxInput}. */
export const annuityTaxShape: Shape<AnnuityTaxInput> = objectOf(
  {
    month: monthField('month of payment'),
    form: choiceField(TAX_FORMS, 'how the annuity is drawn'),
    amount: decimalField(ANNUITY_MONEY, 'the payment, yuan'),
  },
  'a payment out of an annuity',
)

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readAnnuityTaxInput(input: AnnuityTaxInput): AnnuityTaxRequest {
  const issues = shapeIssues(annuityTaxShape, input)
  if (issues.length > 0) throw new ShebaoError('input', issues)
  return {
    month: readMonth(input.month) as YearMonth,
    form: input.form,
    amount: parseScaled(input.amount, ANNUITY_MONEY, [], []) as Fen,
  }
}
