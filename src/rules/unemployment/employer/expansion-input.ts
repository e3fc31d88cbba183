import { monthOf, readDate, readMonth, type CalendarDate, type YearMonth } from '../../../calendar/index.js'
import { shown, ShebaoError, type Issue } from '../../../errors.js'
import {
  choiceField,
  countField,
  dayField,
  flagField,
  isObject,
  monthField,
  objectOf,
  optional,
  shapeIssues,
  type Shape,
} from '../../../records/index.js'
import { LONGEST_TIME } from './refund-input.js'

/**
 * Who was hired. `graduationYear`: a student of the year of graduation (毕业年度高校毕业生). `recentGraduate`: a graduate
 * who left school within two years and has no work yet (离校两年内未就业高校毕业生). `registeredYouth`: registered jobless
 * of 16 to 24 years (登记失业青年).
 */
export const HIRED_GROUPS = ['graduationYear', 'recentGraduate', 'registeredYouth'] as const
/** Who was hired: a student of the graduation year, a graduate within two years without work, or a registered young jobless. */
export type HiredGroup = (typeof HIRED_GROUPS)[number]

/** A hire for which a firm asks for the job-expansion subsidy. */
export interface JobExpansionInput {
  /** Month of application 'YYYY-MM'. */
  readonly month: string
  /** Day of hiring 'YYYY-MM-DD': the first insured day with the firm. */
  readonly hired: string
  /** `graduationYear`, `recentGraduate`, or `registeredYouth`. */
  readonly group: HiredGroup
  /** Month of graduation 'YYYY-MM'; for the two groups of graduates. */
  readonly graduation?: string
  /** Day of birth 'YYYY-MM-DD'; for `registeredYouth`. */
  readonly birth?: string
  /** True when a labour contract was signed. */
  readonly contract: boolean
  /** Months for which the firm paid pension, unemployment and work-injury insurance in full for this person. */
  readonly contributionMonths: number
  /** True when the subsidy was paid for this person before, to whatever firm. */
  readonly takenBefore: boolean
}

/** The same, read. */
export interface ExpansionRequest {
  readonly month: YearMonth
  readonly hired: CalendarDate
  readonly group: HiredGroup
  readonly graduation: YearMonth | undefined
  readonly birth: CalendarDate | undefined
  readonly contract: boolean
  readonly contributionMonths: number
  readonly takenBefore: boolean
}

/** The wire shape of {@link JobExpansionInput}. */
export const expansionShape: Shape<JobExpansionInput> = objectOf(
  {
    month: monthField('month of application'),
    hired: dayField('day of hiring'),
    group: choiceField(HIRED_GROUPS, 'who was hired'),
    graduation: optional(monthField('month of graduation')),
    birth: optional(dayField('day of birth')),
    contract: flagField('a labour contract was signed'),
    contributionMonths: countField(0, LONGEST_TIME, 'months of the three insurances paid in full'),
    takenBefore: flagField('paid for this person before'),
  },
  'a hire for which the job-expansion subsidy is asked',
)

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readExpansionInput(input: JobExpansionInput): ExpansionRequest {
  const issues = [...shapeIssues(expansionShape, input), ...groupIssues(input), ...orderIssues(input)]
  const fields: Readonly<Record<string, unknown>> = isObject(input) ? input : {}
  const month = readMonth(fields.month)
  const hired = readDate(fields.hired)
  if (issues.length > 0 || month === undefined || hired === undefined) throw new ShebaoError('input', issues)
  const { group, contract, contributionMonths, takenBefore } = input
  const graduation = readMonth(fields.graduation)
  const birth = readDate(fields.birth)
  return { month, hired, group, graduation, birth, contract, contributionMonths, takenBefore }
}

/** A graduate needs the graduation, a young jobless the birth; the other of the two has no meaning. */
function groupIssues(input: unknown): Issue[] {
  if (!isObject(input)) return []
  const group = HIRED_GROUPS.find((each) => each === input.group)
  if (group === undefined) return []
  const [needed, other] =
    group === 'registeredYouth' ? (['birth', 'graduation'] as const) : (['graduation', 'birth'] as const)
  const issues: Issue[] = []
  if (input[needed] === undefined)
    issues.push({ code: 'input.required', path: [needed], message: `is required for the group "${group}"` })
  if (input[other] !== undefined)
    issues.push({
      code: 'unemployment.fieldWithoutMeaning',
      path: [other],
      message: `has no meaning for the group "${group}"`,
      received: shown(input[other]),
    })
  return issues
}

/** Birth, hiring and application come in this order, and no month is paid before the hiring. */
function orderIssues(input: unknown): Issue[] {
  if (!isObject(input)) return []
  const [month, hired, birth] = [readMonth(input.month), readDate(input.hired), readDate(input.birth)]
  const issues: Issue[] = []
  if (month !== undefined && hired !== undefined && monthOf(hired) > month)
    issues.push({
      code: 'unemployment.hiredAfterApplication',
      path: ['hired'],
      message: 'lies after the application',
      received: shown(input.hired),
    })
  const paid = input.contributionMonths
  if (month !== undefined && hired !== undefined && typeof paid === 'number') {
    const most = month - monthOf(hired) + 1
    if (most > 0 && paid > most)
      issues.push({
        code: 'unemployment.monthsBeforeHiring',
        path: ['contributionMonths'],
        message: `are more than the ${most} months from the hiring to the application`,
        received: shown(paid),
      })
  }
  if (hired !== undefined && birth !== undefined && birth > hired)
    issues.push({
      code: 'unemployment.bornAfterHiring',
      path: ['birth'],
      message: 'lies after the hiring',
      received: shown(input.birth),
    })
  return issues
}
