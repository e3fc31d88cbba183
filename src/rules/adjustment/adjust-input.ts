import { readMonth, type YearMonth } from '../../calendar/index.js'
import { ShebaoError, shown, type Issue } from '../../errors.js'
import type { DecimalInput } from '../../money/index.js'
import { countField, monthField, objectOf, optional, shapeIssues, type Shape } from '../../records/index.js'
import { lookUpMonth } from './adjustment-terms.js'
import type { PensionerFacts } from './pensioner-facts.js'
import {
  pensionerFields,
  pensionField,
  readPension,
  readPerson,
  type PensionerInput,
} from './pensioner-input.js'

/** A pensioner and the year of adjustment. */
export interface AdjustmentInput extends PensionerInput {
  /** The year of adjustment. */
  readonly year: number
  /**
   * Pension of the month before the effect (as December of the year before), yuan a month: pooled items only
   * (统筹项目内), without heating subsidy and occupational annuity. For somebody who retired in that month the amount
   * awarded.
   */
  readonly pension: DecimalInput
  /**
   * Average enterprise pension of the place, yuan a month: needed for former army cadres (企业军转干部), who are raised
   * to it.
   */
  readonly averagePension?: DecimalInput
  /** First month paid with the new amount, 'YYYY-MM', for the arrears; default as the scheme says. */
  readonly paidFrom?: string
}

/** The same, read. */
export interface AdjustmentRequest {
  readonly year: number
  readonly facts: PensionerFacts
  readonly paidFrom: YearMonth | undefined
}

/** Years of adjustment, as the calendar has them. */
export const yearField = countField(1990, 2200, 'year of adjustment')

/** The wire shape of {@link AdjustmentInput}. */
export const adjustmentShape: Shape<AdjustmentInput> = objectOf(
  {
    year: yearField,
    ...pensionerFields,
    pension: pensionField('pension of the month before the effect, yuan a month'),
    averagePension: optional(pensionField('average enterprise pension of the place, yuan a month')),
    paidFrom: optional(monthField('first month paid with the new amount')),
  },
  'a pensioner and a year of adjustment',
)

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readAdjustmentInput(input: AdjustmentInput): AdjustmentRequest {
  const issues: Issue[] = shapeIssues(adjustmentShape, input)
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const person = readPerson(input, issues)
  const paidFrom = input.paidFrom === undefined ? undefined : (readMonth(input.paidFrom) as YearMonth)
  if (paidFrom !== undefined && paidFrom < lookUpMonth(input.year))
    issues.push({
      code: 'adjustment.paidBeforeYear',
      path: ['paidFrom'],
      message: `lies before the year of adjustment, ${input.year}`,
      received: shown(input.paidFrom),
    })
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const { averagePension, pension, year } = input
  return {
    year,
    facts: {
      ...person,
      pension: readPension(pension),
      averagePension: averagePension === undefined ? undefined : readPension(averagePension),
    },
    paidFrom,
  }
}
