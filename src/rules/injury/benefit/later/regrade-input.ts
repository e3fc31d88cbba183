import { readMonth, type YearMonth } from '../../../../calendar/index.js'
import { ShebaoError, shown, type Issue } from '../../../../errors.js'
import type { DecimalInput, Fen } from '../../../../money/index.js'
import {
  choiceField,
  flagField,
  isObject,
  monthField,
  objectOf,
  optional,
  shapeIssues,
  type Shape,
} from '../../../../records/index.js'
import { WAGE_CATEGORIES, type WageCategory } from '../../../minimum-wage/local-wage.js'
import { orderIssues } from '../disability/disability-input.js'
import {
  gradeField,
  insuredField,
  nursingField,
  readFen,
  readOptionalFen,
  wageField,
  type NursingLevel,
} from '../injury-fields.js'

/** Ways to a new grading (再次鉴定、复查鉴定). */
export const REGRADING_WAYS = ['appeal', 'review'] as const
/** Way to a new grading: on appeal against the first, or a later review because the disability changed. */
export type RegradingWay = (typeof REGRADING_WAYS)[number]

/** A grading that was followed by another. */
export interface RegradeInput {
  /** `appeal` (再次鉴定, to the province) or `review` (复查鉴定, a year and more after the first). */
  readonly way: RegradingWay
  /** Month of the accident or of the diagnosis of the occupational disease, 'YYYY-MM'. */
  readonly injury: string
  /** Month in which the injury was recognised as one from work; asked for as by `workInjury.disability`. */
  readonly recognised?: string
  /** Month of the first grading, 'YYYY-MM'. */
  readonly firstGraded: string
  /** Month in which the review was asked for; for a review. */
  readonly applied?: string
  /** Month of the new grading. */
  readonly regraded: string
  /** First grade, 1 to 10. */
  readonly oldGrade: number
  /** New grade, 1 to 10. */
  readonly newGrade: number
  /** Own wage as `workInjury.ownWage` gives it, yuan a month; that before the injury for both. */
  readonly ownWage: DecimalInput
  /** True when the employer is insured; else the employer pays every item. */
  readonly insured: boolean
  /** Level of dependence found first, where there was one. */
  readonly oldNursing?: NursingLevel
  /** Level of dependence found now, where there is one. */
  readonly newNursing?: NursingLevel
  /** Grades 5 and 6: true when the employer gives suitable work. */
  readonly placed?: boolean
  /** Grades with an allowance: own social contributions taken from it, yuan a month. */
  readonly ownContributions?: DecimalInput
  /** Category of the minimum wage, where the law does not hold it for the place. */
  readonly wageCategory?: WageCategory
}

/** The same, read. */
export interface RegradeRequest extends Omit<
  RegradeInput,
  'injury' | 'recognised' | 'firstGraded' | 'applied' | 'regraded' | 'ownWage' | 'ownContributions'
> {
  readonly injury: YearMonth
  readonly recognised: YearMonth | undefined
  readonly firstGraded: YearMonth
  readonly applied: YearMonth | undefined
  readonly regraded: YearMonth
  readonly ownWage: Fen
  readonly ownContributions: Fen | undefined
}

/** The wire shape of {@link RegradeInput}. */
export const regradeShape: Shape<RegradeInput> = objectOf(
  {
    way: choiceField(REGRADING_WAYS, 'way to the new grading'),
    injury: monthField('month of the accident or diagnosis'),
    recognised: optional(monthField('month of the recognition')),
    firstGraded: monthField('month of the first grading'),
    applied: optional(monthField('month in which the review was asked for')),
    regraded: monthField('month of the new grading'),
    oldGrade: gradeField('first grade'),
    newGrade: gradeField('new grade'),
    ownWage: wageField('own wage, yuan a month'),
    insured: insuredField,
    oldNursing: optional(nursingField('level of dependence found first')),
    newNursing: optional(nursingField('level of dependence found now')),
    placed: optional(flagField('the employer gives suitable work')),
    ownContributions: optional(wageField('own social contributions taken from the allowance, yuan a month')),
    wageCategory: optional(choiceField(WAGE_CATEGORIES, 'category of the minimum wage')),
  },
  'a grading that was followed by another',
)

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readRegradeInput(input: RegradeInput): RegradeRequest {
  const issues = [
    ...shapeIssues(regradeShape, input),
    ...orderIssues(input, ['injury', 'recognised', 'firstGraded', 'applied', 'regraded']),
    ...appliedIssues(input),
  ]
  if (issues.length > 0) throw new ShebaoError('input', issues)
  return {
    ...input,
    injury: readMonth(input.injury) as YearMonth,
    recognised: input.recognised === undefined ? undefined : readMonth(input.recognised),
    firstGraded: readMonth(input.firstGraded) as YearMonth,
    applied: input.applied === undefined ? undefined : readMonth(input.applied),
    regraded: readMonth(input.regraded) as YearMonth,
    ownWage: readFen(input.ownWage),
    ownContributions: readOptionalFen(input.ownContributions),
  }
}

/** A review says when it was asked for; an appeal has fifteen days and no such month. */
function appliedIssues(input: unknown): Issue[] {
  if (!isObject(input)) return []
  const { way, applied } = input
  const path = ['applied']
  if (way === 'review' && applied === undefined)
    return [{ code: 'input.required', path, message: 'is required for a review' }]
  if (way !== 'appeal' || applied === undefined) return []
  return [
    {
      code: 'workInjury.fieldWithoutMeaning',
      path,
      message: 'has a meaning for a review only',
      received: shown(applied),
    },
  ]
}
