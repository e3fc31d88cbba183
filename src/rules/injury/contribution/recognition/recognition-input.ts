import { readDate, type CalendarDate } from '../../../../calendar/index.js'
import { ShebaoError, shown, type Issue } from '../../../../errors.js'
import {
  choiceField,
  countField,
  dayField,
  flagField,
  isObject,
  objectOf,
  optional,
  shapeIssues,
  type Shape,
} from '../../../../records/index.js'

/** What happened: an accident, or an occupational disease that was diagnosed. */
export const INJURY_EVENTS = ['accident', 'occupationalDisease'] as const
/** Who applies: the employer; or the worker, a close relative or the union. */
export const APPLICANTS = ['employer', 'worker', 'kin', 'union'] as const

/** An injury on its way to recognition and grading. Every day is 'YYYY-MM-DD'. */
export interface RecognitionInput {
  readonly event: (typeof INJURY_EVENTS)[number]
  /** Day of the accident, or day on which the disease was diagnosed. */
  readonly date: string
  /** Who applied, or is going to. */
  readonly applicant: (typeof APPLICANTS)[number]
  /** Day of the application; left out, the last days are answered alone. */
  readonly applied?: string
  /** Days by which the employer's time was extended with the bureau's consent. Default: none. */
  readonly extensionDays?: number
  /** Day on which the bureau accepted the application (受理). */
  readonly accepted?: string
  /** True for a case whose facts and duties are clear; default false. */
  readonly clearCase?: boolean
  /** Day on which the employer was asked for proof. */
  readonly proofAsked?: string
  /** Day on which the committee took up the application for grading (劳动能力鉴定). */
  readonly gradingApplied?: string
  /** Day on which the conclusion on grading was received. */
  readonly gradingReceived?: string
  /** Day on which the conclusion on grading was made. */
  readonly graded?: string
}

const DAYS = ['applied', 'accepted', 'proofAsked', 'gradingApplied', 'gradingReceived', 'graded'] as const
type DayName = (typeof DAYS)[number]

/** The same, read. */
export interface RecognitionRequest {
  readonly event: RecognitionInput['event']
  readonly date: CalendarDate
  readonly applicant: RecognitionInput['applicant']
  readonly extensionDays: number
  readonly clearCase: boolean
  readonly days: Readonly<Record<DayName, CalendarDate | undefined>>
}

/** The wire shape of {@link RecognitionInput}. */
export const recognitionShape: Shape<RecognitionInput> = objectOf(
  {
    event: choiceField(INJURY_EVENTS, 'what happened'),
    date: dayField('day of the accident or of the diagnosis'),
    applicant: choiceField(APPLICANTS, 'who applies'),
    applied: optional(dayField('day of the application')),
    extensionDays: optional(countField(0, 3660, 'days by which the employer’s time was extended')),
    accepted: optional(dayField('day on which the bureau accepted the application')),
    clearCase: optional(flagField('facts and duties are clear')),
    proofAsked: optional(dayField('day on which the employer was asked for proof')),
    gradingApplied: optional(dayField('day on which the application for grading was taken up')),
    gradingReceived: optional(dayField('day on which the conclusion on grading was received')),
    graded: optional(dayField('day on which the conclusion on grading was made')),
  },
  'an injury on its way to recognition and grading',
)

/** Which day cannot lie before which. */
const ORDER: readonly (readonly [earlier: DayName | 'date', later: DayName])[] = [
  ['date', 'applied'],
  ['date', 'accepted'],
  ['applied', 'accepted'],
  ['date', 'proofAsked'],
  ['applied', 'proofAsked'],
  ['date', 'gradingApplied'],
  ['gradingApplied', 'graded'],
  ['date', 'graded'],
  ['graded', 'gradingReceived'],
  ['gradingApplied', 'gradingReceived'],
  ['date', 'gradingReceived'],
]

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readRecognitionInput(input: RecognitionInput): RecognitionRequest {
  const issues = [...shapeIssues(recognitionShape, input), ...orderIssues(input), ...applicantIssues(input)]
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const day = (name: DayName) => {
    const text = input[name]
    return text === undefined ? undefined : readDate(text)
  }
  return {
    event: input.event,
    date: readDate(input.date) as CalendarDate,
    applicant: input.applicant,
    extensionDays: input.extensionDays ?? 0,
    clearCase: input.clearCase ?? false,
    days: Object.fromEntries(DAYS.map((name) => [name, day(name)])) as RecognitionRequest['days'],
  }
}

function orderIssues(input: unknown): readonly Issue[] {
  if (!isObject(input)) return []
  const day = (name: string) => {
    const text = input[name]
    return readDate(text)
  }
  const issues = new Map<string, Issue>()
  for (const [earlier, later] of ORDER) {
    const [first, second] = [day(earlier), day(later)]
    if (first === undefined || second === undefined || second >= first || issues.has(later)) continue
    issues.set(later, {
      code: 'workInjury.dayOrder',
      path: [later],
      message: `lies before ${earlier}`,
      received: shown(input[later]),
    })
  }
  return [...issues.values()]
}

/** Only the employer's time can be extended. */
function applicantIssues(input: unknown): readonly Issue[] {
  if (!isObject(input) || input.extensionDays === undefined || input.applicant === 'employer') return []
  if (!APPLICANTS.some((each) => each === input.applicant)) return []
  return [
    {
      code: 'workInjury.notForApplicant',
      path: ['extensionDays'],
      message: 'only the employer’s time can be extended',
      received: shown(input.extensionDays),
    },
  ]
}
