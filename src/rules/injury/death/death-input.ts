import { readMonth, type YearMonth } from '../../../calendar/index.js'
import { shown, ShebaoError, type Issue } from '../../../errors.js'
import { parseScaled, type DecimalInput, type Fen } from '../../../money/index.js'
import {
  choiceField,
  countField,
  decimalField,
  flagField,
  monthField,
  monthOrDayField,
  objectOf,
  optional,
  shapeIssues,
  type Shape,
} from '../../../records/index.js'
import {
  dependantIssues,
  dependantsShape,
  readDependant,
  readMoment,
  type Dependant,
  type DependantInput,
  type Moment,
} from './dependant-input.js'
import { LEAVING_RULES, type LeavingRule } from './pension-over-time.js'
import { SHARING_RULES, type SharingRule } from './sharing.js'

/** When the worker died. */
export const CIRCUMSTANCES = ['atWork', 'paidLeave', 'afterPaidLeave'] as const
/** When the worker died: by the accident or disease itself, of it during paid leave, or after paid leave had ended. */
export type Circumstance = (typeof CIRCUMSTANCES)[number]

/** How the dependants' pension is shared where it is capped; needed only then. */
export interface SharingInput {
  /**
   * How the own wage is shared when the shares of all add up to more: `proportional` (each cut by the same factor),
   * `inOrder` (in the order given, in full until it is used up), `spouseFirst` (the spouse in full, the others by shares).
   */
  readonly sharing?: SharingRule
  /**
   * What happens when somebody leaves after that: `kept` (the first amounts stay) or `sharedAgain` (those who stay share
   * the wage again).
   */
  readonly whenSomebodyLeaves?: LeavingRule
}

/** A death by work injury. */
export interface InjuryDeathInput extends SharingInput {
  /** Month of death 'YYYY-MM' or day 'YYYY-MM-DD'; the day is needed when a relative reaches an age in that month. */
  readonly death: string
  /**
   * `atWork`: by the accident or the occupational disease. `paidLeave`: of the injury during paid leave (停工留薪期).
   * `afterPaidLeave`: later, of any cause, with a grade.
   */
  readonly circumstance: Circumstance
  /** Grade of disability, 1 to 10; for `afterPaidLeave`, and only there. */
  readonly grade?: number
  /** The employer insured the worker; otherwise the employer pays everything. */
  readonly insured: boolean
  /** Own wage of the worker (本人工资), yuan a month; needed when there are dependants. */
  readonly ownWage?: DecimalInput
  /** The relatives; those who are no dependants are named with the reason. */
  readonly dependants: readonly DependantInput[]
  /** Died in rescue or disaster relief; it counts for deaths in Henan before 2011 and is needed there. */
  readonly rescue?: boolean
  /** Month of the recognition as a work injury 'YYYY-MM'; needed for deaths before 2011: a case open then follows the new rule. */
  readonly recognised?: string
  /** True when the family takes the funeral allowance of the pension or unemployment insurance; only one is paid. */
  readonly funeralElsewhere?: boolean
}

/** The same, read. */
export interface InjuryDeathRequest {
  readonly death: Moment
  readonly circumstance: Circumstance
  readonly grade: number | null
  readonly insured: boolean
  readonly ownWage: Fen | undefined
  readonly dependants: readonly Dependant[]
  readonly sharing: SharingRule | undefined
  readonly leaving: LeavingRule | undefined
  readonly rescue: boolean | undefined
  readonly recognised: YearMonth | undefined
  readonly funeralElsewhere: boolean
}

/** Wages end at ten million yuan a month. */
const WAGE = { decimals: 2, min: 1, max: 1e9 }

/** The field of an own wage. */
export const ownWageField: Shape<DecimalInput> = decimalField(WAGE, 'own wage of the worker, yuan a month')
/** The fields of {@link SharingInput}. */
export const sharingFields = {
  sharing: optional(choiceField(SHARING_RULES, 'how a capped pension is shared')),
  whenSomebodyLeaves: optional(choiceField(LEAVING_RULES, 'what happens to shared amounts later')),
}

/** The wire shape of {@link InjuryDeathInput}. */
export const injuryDeathShape: Shape<InjuryDeathInput> = objectOf(
  {
    death: monthOrDayField('month or day of death'),
    circumstance: choiceField(CIRCUMSTANCES, 'when the worker died'),
    grade: optional(countField(1, 10, 'grade of disability')),
    insured: flagField('the employer insured the worker'),
    ownWage: optional(ownWageField),
    dependants: dependantsShape,
    ...sharingFields,
    rescue: optional(flagField('died in rescue or disaster relief')),
    recognised: optional(monthField('month of the recognition as a work injury')),
    funeralElsewhere: optional(flagField('the funeral allowance of another insurance is taken')),
  },
  'a death by work injury',
)

/** A wage the shape let through. */
export function readWage(wage: DecimalInput | undefined): Fen | undefined {
  return wage === undefined ? undefined : (parseScaled(wage, WAGE, [], []) as Fen)
}

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readInjuryDeath(input: InjuryDeathInput): InjuryDeathRequest {
  const issues = shapeIssues(injuryDeathShape, input)
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const death = readMoment(input.death)
  const recognised = input.recognised === undefined ? undefined : (readMonth(input.recognised) as YearMonth)
  const among = [
    ...gradeIssues(input),
    ...dependantIssues(input.dependants, death.month),
    ...(recognised !== undefined && recognised < death.month && input.circumstance === 'atWork'
      ? [recognisedEarly(input.recognised)]
      : []),
  ]
  if (among.length > 0) throw new ShebaoError('input', among)
  return {
    death,
    circumstance: input.circumstance,
    grade: input.grade ?? null,
    insured: input.insured,
    ownWage: readWage(input.ownWage),
    dependants: input.dependants.map(readDependant),
    sharing: input.sharing,
    leaving: input.whenSomebodyLeaves,
    rescue: input.rescue,
    recognised,
    funeralElsewhere: input.funeralElsewhere ?? false,
  }
}

function gradeIssues({ circumstance, grade }: InjuryDeathInput): Issue[] {
  const path = ['grade']
  if (circumstance === 'afterPaidLeave')
    return grade === undefined
      ? [{ code: 'input.required', path, message: 'is required for a death after paid leave' }]
      : []
  return grade === undefined
    ? []
    : [
        {
          code: 'workInjury.fieldWithoutMeaning',
          path,
          message: 'has a meaning for a death after paid leave only',
          received: shown(grade),
        },
      ]
}

function recognisedEarly(received: unknown): Issue {
  return {
    code: 'workInjury.recognisedBeforeDeath',
    path: ['recognised'],
    message: 'a death at work is recognised after it',
    received: shown(received),
  }
}
