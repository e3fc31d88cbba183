import { readMonth, type YearMonth } from '../../../../calendar/index.js'
import { ShebaoError } from '../../../../errors.js'
import {
  choiceField,
  countField,
  flagField,
  monthField,
  objectOf,
  shapeIssues,
  type Shape,
} from '../../../../records/index.js'
import { gradeField, insuredField } from '../injury-fields.js'

/** How the employment ends, where the grants are due (解除、终止劳动关系的情形). */
export const LEAVING_WAYS = ['workerProposed', 'contractEnded'] as const
/** How the employment ends: at the worker's request, or because the contract ended. */
export type LeavingWay = (typeof LEAVING_WAYS)[number]

/** Longest time to the retirement age, in months. */
const MOST_MONTHS = 720

/** An injured worker of grades 5 to 10 whose employment ends. */
export interface LeavingGrantsInput {
  /** Month in which the employment ends, 'YYYY-MM'; its base counts. */
  readonly month: string
  /**
   * Disability grade, 1 to 10. After several injuries with one employer the gravest grade counts
   * (人社部发〔2013〕34号 第十条, recalled).
   */
  readonly grade: number
  /** `workerProposed` (职工本人提出), or `contractEnded` (合同期满终止; grades 7 to 10 only). */
  readonly way: LeavingWay
  /** True for an occupational disease (职业病): more medical grant. */
  readonly occupationalDisease: boolean
  /**
   * Whole months from the end of the employment to the normal retirement age (正常退休年龄); a part of a month is left
   * out, so 59 months and 20 days are 59. Since 2025 it is open whether the delayed age is meant:
   * `retirement.statutoryAge` finds it; the notice of the result says which one the law takes.
   */
  readonly monthsToRetirement: number
  /** True when the employer is insured; else the employer pays both grants. */
  readonly insured: boolean
}

/** The same, read. */
export interface LeavingGrantsRequest extends Omit<LeavingGrantsInput, 'month'> {
  readonly month: YearMonth
}

/** The wire shape of {@link LeavingGrantsInput}. */
export const leavingGrantsShape: Shape<LeavingGrantsInput> = objectOf(
  {
    month: monthField('month in which the employment ends'),
    grade: gradeField('disability grade'),
    way: choiceField(LEAVING_WAYS, 'how the employment ends'),
    occupationalDisease: flagField('an occupational disease'),
    monthsToRetirement: countField(0, MOST_MONTHS, 'whole months to the normal retirement age'),
    insured: insuredField,
  },
  'an injured worker whose employment ends',
)

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readLeavingGrantsInput(input: LeavingGrantsInput): LeavingGrantsRequest {
  const issues = shapeIssues(leavingGrantsShape, input)
  if (issues.length > 0) throw new ShebaoError('input', issues)
  return { ...input, month: readMonth(input.month) as YearMonth }
}
