import type { YearMonth } from '../../../calendar/index.js'
import { ShebaoError } from '../../../errors.js'
import type { DecimalInput, Fen } from '../../../money/index.js'
import {
  countField,
  flagField,
  monthField,
  objectOf,
  shapeIssues,
  type Shape,
} from '../../../records/index.js'
import { readFen, monthlyBenefitField, checkedMonth } from './support-fields.js'

/** A rural contract worker whose contract ended. */
export interface RuralLumpSumInput {
  /** Month 'YYYY-MM' in which the contract ended. */
  readonly ended: string
  /** Months of continuous work for the employer. */
  readonly continuousMonths: number
  /** True when the employer paid unemployment contributions for the worker. */
  readonly insured: boolean
  /** Monthly benefit in yuan; without it the standard of the place in the month the contract ended. */
  readonly monthlyBenefit?: DecimalInput
}

/** The same, read. */
export interface RuralLumpSumRequest {
  readonly ended: YearMonth
  readonly continuousMonths: number
  readonly insured: boolean
  readonly monthlyBenefit: Fen | undefined
}

/** The wire shape of {@link RuralLumpSumInput}. */
export const ruralLumpSumShape: Shape<RuralLumpSumInput> = objectOf(
  {
    ended: monthField('month in which the contract ended'),
    continuousMonths: countField(0, 840, 'months of continuous work'),
    insured: flagField('contributions paid by the employer'),
    monthlyBenefit: monthlyBenefitField,
  },
  'a rural contract worker whose contract ended',
)

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readRuralLumpSum(input: RuralLumpSumInput): RuralLumpSumRequest {
  const issues = shapeIssues(ruralLumpSumShape, input)
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const { continuousMonths, insured } = input
  return {
    ended: checkedMonth(input.ended),
    continuousMonths,
    insured,
    monthlyBenefit: readFen(input.monthlyBenefit),
  }
}
