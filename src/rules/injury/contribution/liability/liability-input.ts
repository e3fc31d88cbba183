import { readMonth, type YearMonth } from '../../../../calendar/index.js'
import { ShebaoError, shown, type Issue } from '../../../../errors.js'
import { parseScaled, type DecimalInput, type Fen } from '../../../../money/index.js'
import {
  choiceField,
  countField,
  dayField,
  decimalField,
  isObject,
  monthField,
  objectOf,
  optional,
  shapeIssues,
  type Shape,
} from '../../../../records/index.js'

/** How the employer stands to the insurance: joined, not joined, or joined and paid up after the accident. */
export const INSURANCE_STANDINGS = ['insured', 'notInsured', 'joinedLater'] as const
/** How the employer stands to the insurance. */
export type InsuranceStanding = (typeof INSURANCE_STANDINGS)[number]
/** A death by the accident, during or after the leave for it. */
export const INJURY_DEATHS = ['none', 'byAccidentOrInLeave', 'afterLeave'] as const

/** The last grade whose death after the leave counts (工伤保险条例 第三十九条). */
export const LAST_GRADE_OF_AFTER_LEAVE = 4

/** An injury whose payers are asked for. */
export interface LiabilityInput {
  /** Month of the accident or diagnosis, 'YYYY-MM'. */
  readonly month: string
  /** `insured`; `notInsured`; `joinedLater`: joined and paid the arrears with late charge after the accident. */
  readonly standing: InsuranceStanding
  /** `joinedLater`: day on which the arrears were paid, 'YYYY-MM-DD'. */
  readonly paidUp?: string
  /** `notInsured` and `joinedLater`: contributions owed, yuan, for the range of the fine. */
  readonly arrears?: DecimalInput
  /** Grade of disability, 1 to 10; left out, the items of every grade are listed. */
  readonly grade?: number
  /** `none`; `byAccidentOrInLeave`; `afterLeave`: grades 1 to 4 after the leave, without the lump sum on death. */
  readonly death: (typeof INJURY_DEATHS)[number]
  /** Month of the conclusion on grading 'YYYY-MM': monthly items begin the month after. */
  readonly graded?: string
  /** Month of the claim 'YYYY-MM': items paid once are due by the month after. */
  readonly claimed?: string
  /** Month of death 'YYYY-MM': dependants are paid from the month after. */
  readonly died?: string
}

/** The same, read. */
export interface LiabilityRequest {
  readonly month: YearMonth
  readonly standing: InsuranceStanding
  readonly paidUp: string | null
  readonly arrears: Fen | null
  readonly grade: number | undefined
  readonly death: LiabilityInput['death']
  readonly graded: YearMonth | undefined
  readonly claimed: YearMonth | undefined
  readonly died: YearMonth | undefined
}

const MONEY = { decimals: 2, min: 0, max: 1e13 }

/** The wire shape of {@link LiabilityInput}. */
export const liabilityShape: Shape<LiabilityInput> = objectOf(
  {
    month: monthField('month of the accident or diagnosis'),
    standing: choiceField(INSURANCE_STANDINGS, 'how the employer stands to the insurance'),
    paidUp: optional(dayField('joined later: day on which the arrears were paid')),
    arrears: optional(decimalField(MONEY, 'contributions owed, yuan')),
    grade: optional(countField(1, 10, 'grade of disability')),
    death: choiceField(INJURY_DEATHS, 'a death, and when'),
    graded: optional(monthField('month of the conclusion on grading')),
    claimed: optional(monthField('month of the claim')),
    died: optional(monthField('month of death')),
  },
  'an injury whose payers are asked for',
)

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readLiabilityInput(input: LiabilityInput): LiabilityRequest {
  const issues = [...shapeIssues(liabilityShape, input), ...standingIssues(input), ...monthIssues(input)]
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const month = (text: string | undefined) => (text === undefined ? undefined : readMonth(text))
  return {
    month: readMonth(input.month) as YearMonth,
    standing: input.standing,
    paidUp: input.paidUp ?? null,
    arrears: (parseScaled(input.arrears, MONEY, [], []) ?? null) as Fen | null,
    grade: input.grade,
    death: input.death,
    graded: month(input.graded),
    claimed: month(input.claimed),
    died: month(input.died),
  }
}

/** Which fields belong to which standing and case. */
function standingIssues(input: unknown): readonly Issue[] {
  if (!isObject(input)) return []
  const { standing, paidUp, death, died } = input
  const issues: Issue[] = []
  const refuse = (path: string, message: string) =>
    issues.push({
      code: 'workInjury.fieldWithoutMeaning',
      path: [path],
      message,
      received: shown(input[path]),
    })
  if (standing === 'joinedLater' && paidUp === undefined)
    issues.push({ code: 'input.required', path: ['paidUp'], message: 'is required for "joinedLater"' })
  if (paidUp !== undefined && (standing === 'insured' || standing === 'notInsured'))
    refuse('paidUp', `has no meaning for "${standing}"`)
  if (input.arrears !== undefined && standing === 'insured') refuse('arrears', 'has no meaning for "insured"')
  if (died !== undefined && death === 'none') refuse('died', 'has no meaning without a death')
  const grade = input.grade
  if (death === 'afterLeave' && typeof grade === 'number' && grade > LAST_GRADE_OF_AFTER_LEAVE)
    refuse('grade', `a death after the leave counts for grades 1 to ${LAST_GRADE_OF_AFTER_LEAVE}`)
  return issues
}

/** Nothing of the case lies before the accident, and nobody is graded after death. */
function monthIssues(input: unknown): readonly Issue[] {
  if (!isObject(input)) return []
  const read = (name: string) => {
    const text = input[name]
    return typeof text === 'string' ? readMonth(text.slice(0, 7)) : undefined
  }
  const accident = read('month')
  if (accident === undefined) return []
  const died = read('died')
  const graded = read('graded')
  const issues: Issue[] = ['graded', 'claimed', 'died', 'paidUp'].flatMap((name) => {
    const month = read(name)
    if (month === undefined || month >= accident) return []
    const message = 'lies before the month of the accident'
    return [{ code: 'workInjury.dayOrder', path: [name], message, received: shown(input[name]) }]
  })
  if (died !== undefined && died >= accident && graded !== undefined && graded > died)
    issues.push({
      code: 'workInjury.dayOrder',
      path: ['graded'],
      message: 'lies after the death',
      received: shown(input.graded),
    })
  return issues
}
