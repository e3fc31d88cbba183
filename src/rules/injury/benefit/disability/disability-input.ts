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
import {
  gradeField,
  insuredField,
  nursingField,
  readOptionalFen,
  wageField,
  type NursingLevel,
} from '../injury-fields.js'
import { stopField, type InjuryStopGround } from '../stop-ground.js'

/** An injured worker whose disability has been graded. */
export interface DisabilityInput {
  /** Month of the accident or of the diagnosis of the occupational disease, 'YYYY-MM'. */
  readonly injury: string
  /**
   * Month in which the injury was recognised as one from work. It decides which regulation holds, and is asked for
   * where that changed between the injury and the grading (the months of the lump sum in 2011).
   */
  readonly recognised?: string
  /** Month of the grading (劳动能力鉴定结论). Monthly benefits begin the month after. */
  readonly graded: string
  /** Month of the claim; the lump sum is paid by the month after. Default: the month of the grading. */
  readonly claimed?: string
  /** Disability grade (伤残等级), 1 the gravest to 10 the lightest. */
  readonly grade: number
  /** Own wage as `workInjury.ownWage` gives it, yuan a month. Give this or `meanWage`. */
  readonly ownWage?: DecimalInput
  /** Mean contribution wage of the twelve months before the injury, yuan a month: the rule holds it to the bounds. */
  readonly meanWage?: DecimalInput
  /** True mean wage of the same months where the employer declared less; with `meanWage`. */
  readonly trueMeanWage?: DecimalInput
  /** True when the employer is insured; else the employer pays every item. */
  readonly insured: boolean
  /** Level of dependence on nursing, where the experts confirmed one (生活自理障碍等级). */
  readonly nursing?: NursingLevel
  /** Grades 5 and 6: true when the employer gives suitable work, so that no allowance is due. */
  readonly placed?: boolean
  /**
   * Grades with an allowance: own social contributions taken from it, yuan a month. What is left is held to the
   * minimum wage. Which contributions people of grades 1 to 4 pay, the texts tell differently.
   */
  readonly ownContributions?: DecimalInput
  /** Category of the minimum wage, where the law does not hold it for the place. */
  readonly wageCategory?: WageCategory
  /** True for an old wound of a former soldier (旧伤复发): no lump sum. */
  readonly oldWound?: boolean
  /** Why benefits stop, where they do. */
  readonly stopped?: InjuryStopGround
}

/** The same, read. */
export interface DisabilityRequest {
  readonly injury: YearMonth
  readonly recognised: YearMonth | undefined
  readonly graded: YearMonth
  readonly claimed: YearMonth | undefined
  readonly grade: number
  readonly ownWage: Fen | undefined
  readonly meanWage: Fen | undefined
  readonly trueMeanWage: Fen | undefined
  readonly insured: boolean
  readonly nursing: NursingLevel | undefined
  readonly placed: boolean | undefined
  readonly ownContributions: Fen | undefined
  readonly wageCategory: WageCategory | undefined
  readonly oldWound: boolean
  readonly stopped: InjuryStopGround | undefined
  /** Only what is paid once is asked: allowance and nursing follow another grade. */
  readonly onceOnly?: boolean
}

/** The wire shape of {@link DisabilityInput}. */
export const disabilityShape: Shape<DisabilityInput> = objectOf(
  {
    injury: monthField('month of the accident or diagnosis'),
    recognised: optional(monthField('month of the recognition')),
    graded: monthField('month of the grading'),
    claimed: optional(monthField('month of the claim')),
    grade: gradeField('disability grade'),
    ownWage: optional(wageField('own wage, yuan a month')),
    meanWage: optional(wageField('mean contribution wage of the twelve months before, yuan a month')),
    trueMeanWage: optional(wageField('true mean wage of the same months, yuan a month')),
    insured: insuredField,
    nursing: optional(nursingField('level of dependence on nursing')),
    placed: optional(flagField('the employer gives suitable work')),
    ownContributions: optional(wageField('own social contributions taken from the allowance, yuan a month')),
    wageCategory: optional(choiceField(WAGE_CATEGORIES, 'category of the minimum wage')),
    oldWound: optional(flagField('an old wound of a former soldier')),
    stopped: optional(stopField),
  },
  'an injured worker whose disability has been graded',
  { oneOf: [{ required: ['ownWage'] }, { required: ['meanWage'] }] },
)

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readDisabilityInput(input: DisabilityInput): DisabilityRequest {
  const issues = [...shapeIssues(disabilityShape, input), ...wageIssues(input), ...orderIssues(input)]
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const month = (text: string | undefined) => (text === undefined ? undefined : readMonth(text))
  return {
    injury: readMonth(input.injury) as YearMonth,
    recognised: month(input.recognised),
    graded: readMonth(input.graded) as YearMonth,
    claimed: month(input.claimed),
    grade: input.grade,
    ownWage: readOptionalFen(input.ownWage),
    meanWage: readOptionalFen(input.meanWage),
    trueMeanWage: readOptionalFen(input.trueMeanWage),
    insured: input.insured,
    nursing: input.nursing,
    placed: input.placed,
    ownContributions: readOptionalFen(input.ownContributions),
    wageCategory: input.wageCategory,
    oldWound: input.oldWound ?? false,
    stopped: input.stopped,
  }
}

/** Either the own wage or the mean; a true wage is held to the bounds with the mean. */
function wageIssues(input: unknown): Issue[] {
  if (!isObject(input)) return []
  const { ownWage, meanWage, trueMeanWage } = input
  const issues: Issue[] = []
  if ((ownWage === undefined) === (meanWage === undefined))
    issues.push({
      code: 'workInjury.ownOrMean',
      path: ['ownWage'],
      message: 'give the own wage or the mean wage, one of them',
    })
  if (trueMeanWage !== undefined && meanWage === undefined)
    issues.push({
      code: 'workInjury.fieldWithoutMeaning',
      path: ['trueMeanWage'],
      message: 'has a meaning beside the mean wage only',
      received: shown(trueMeanWage),
    })
  return issues
}

/** The injury, its recognition, the grading and the claim come in this order. */
export function orderIssues(
  input: unknown,
  fields: readonly string[] = ['injury', 'recognised', 'graded', 'claimed'],
): Issue[] {
  if (!isObject(input)) return []
  const known = fields.flatMap((field) => {
    const text = input[field]
    const month = readMonth(text)
    return month === undefined ? [] : [{ field, month, text }]
  })
  return known.flatMap(({ field, month, text }, i) => {
    const before = known[i - 1]
    if (before === undefined || before.month <= month) return []
    return [
      {
        code: 'workInjury.order',
        path: [field],
        message: `lies before the month of "${before.field}"`,
        received: shown(text),
      },
    ]
  })
}
