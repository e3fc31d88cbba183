import type { YearMonth } from '../../../calendar/index.js'
import { ShebaoError, type Issue } from '../../../errors.js'
import type { DecimalInput, Fen } from '../../../money/index.js'
import {
  choiceField,
  flagField,
  isObject,
  monthField,
  objectOf,
  optional,
  shapeIssues,
  type Shape,
} from '../../../records/index.js'
import { RECEIVED, type Received } from './received.js'
import { readFen, monthlyBenefitField, checkedMonth, yuanField } from './support-fields.js'

/** A month in which somebody draws from the unemployment fund, and the care received in it. */
export interface MedicalInput {
  /** Month 'YYYY-MM'. */
  readonly month: string
  /** What the person draws in that month. */
  readonly received: Received
  /** Monthly benefit in yuan; without it the standard of the place. It decides before July 2011 only. */
  readonly monthlyBenefit?: DecimalInput
  /** Costs of inpatient care, yuan; they are paid in part before July 2011. */
  readonly inpatientCost?: DecimalInput
  /** Inpatient aid already paid that counts towards the cap, yuan, 0 where none was; needed with `inpatientCost`. */
  readonly inpatientAidBefore?: DecimalInput
  /** True for somebody honoured, or injured for the public good: the cap is higher; needed with `inpatientCost`. */
  readonly honoured?: boolean
}

/** The same, read. */
export interface MedicalRequest {
  readonly month: YearMonth
  readonly received: Received
  readonly monthlyBenefit: Fen | undefined
  readonly inpatient: { readonly cost: Fen; readonly aidBefore: Fen; readonly honoured: boolean } | undefined
}

/** The wire shape of {@link MedicalInput}. */
export const medicalShape: Shape<MedicalInput> = objectOf(
  {
    month: monthField('month'),
    received: choiceField(RECEIVED, 'what is drawn in that month'),
    monthlyBenefit: monthlyBenefitField,
    inpatientCost: optional(yuanField('costs of inpatient care, yuan')),
    inpatientAidBefore: optional(yuanField('inpatient aid already paid towards the cap, yuan')),
    honoured: optional(flagField('honoured, or injured for the public good')),
  },
  'a month in which somebody draws from the unemployment fund',
)

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readMedicalInput(input: MedicalInput): MedicalRequest {
  const issues = [...shapeIssues(medicalShape, input), ...inpatientIssues(input)]
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const cost = readFen(input.inpatientCost)
  return {
    month: checkedMonth(input.month),
    received: input.received,
    monthlyBenefit: readFen(input.monthlyBenefit),
    inpatient:
      cost === undefined
        ? undefined
        : { cost, aidBefore: readFen(input.inpatientAidBefore) as Fen, honoured: input.honoured === true },
  }
}

/** What is said of inpatient care goes together. */
function inpatientIssues(input: unknown): Issue[] {
  if (!isObject(input)) return []
  return ['inpatientAidBefore', 'honoured'].flatMap((name) => {
    if ((input[name] === undefined) === (input.inpatientCost === undefined)) return []
    return input[name] === undefined
      ? [{ code: 'input.required', path: [name], message: 'is required with inpatientCost' }]
      : [
          {
            code: 'unemployment.fieldWithoutMeaning',
            path: [name],
            message: 'has no meaning without inpatientCost',
          },
        ]
  })
}
