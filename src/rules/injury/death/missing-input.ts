import { readMonth, type YearMonth } from '../../../calendar/index.js'
import { shown, ShebaoError, type Issue } from '../../../errors.js'
import type { DecimalInput, Fen } from '../../../money/index.js'
import {
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
import { ownWageField, readWage, sharingFields, type SharingInput } from './death-input.js'
import type { LeavingRule } from './pension-over-time.js'
import type { SharingRule } from './sharing.js'

/** A worker who went missing on a journey for work or in rescue (因工外出期间发生事故或者在抢险救灾中下落不明). */
export interface MissingWorkerInput extends SharingInput {
  /** Month of the accident 'YYYY-MM' or day 'YYYY-MM-DD'; the day is needed when a relative reaches an age in that month. */
  readonly accident: string
  /** The employer insured the worker; otherwise the employer pays everything. */
  readonly insured: boolean
  /** The wage the employer pays on, yuan a month. */
  readonly monthlyWage: DecimalInput
  /** Own wage of the worker (本人工资), yuan a month; needed when there are dependants. */
  readonly ownWage?: DecimalInput
  readonly dependants: readonly DependantInput[]
  /** Month in which a part of the lump sum was advanced for hardship 'YYYY-MM'. */
  readonly advance?: string
  /** Month in which the court declared the worker dead 'YYYY-MM'. */
  readonly declaredDead?: string
  /** Month in which the worker came back 'YYYY-MM'. */
  readonly reappeared?: string
  /** True when the family takes the funeral allowance of another insurance; only one is paid. */
  readonly funeralElsewhere?: boolean
}

/** The same, read. */
export interface MissingWorkerRequest {
  readonly accident: Moment
  readonly insured: boolean
  readonly monthlyWage: Fen
  readonly ownWage: Fen | undefined
  readonly dependants: readonly Dependant[]
  readonly sharing: SharingRule | undefined
  readonly leaving: LeavingRule | undefined
  readonly advance: YearMonth | null
  readonly declaredDead: YearMonth | null
  readonly reappeared: YearMonth | null
  readonly funeralElsewhere: boolean
}

/** The wire shape of {@link MissingWorkerInput}. */
export const missingWorkerShape: Shape<MissingWorkerInput> = objectOf(
  {
    accident: monthOrDayField('month or day of the accident'),
    insured: flagField('the employer insured the worker'),
    monthlyWage: ownWageField,
    ownWage: optional(ownWageField),
    dependants: dependantsShape,
    ...sharingFields,
    advance: optional(monthField('month of an advance for hardship')),
    declaredDead: optional(monthField('month of the declaration of death')),
    reappeared: optional(monthField('month in which the worker came back')),
    funeralElsewhere: optional(flagField('the funeral allowance of another insurance is taken')),
  },
  'a worker who went missing',
)

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readMissingWorker(input: MissingWorkerInput): MissingWorkerRequest {
  const issues = shapeIssues(missingWorkerShape, input)
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const accident = readMoment(input.accident)
  const among = [...orderIssues(input, accident.month), ...dependantIssues(input.dependants, accident.month)]
  if (among.length > 0) throw new ShebaoError('input', among)
  const month = (text: string | undefined) => (text === undefined ? null : (readMonth(text) as YearMonth))
  return {
    accident,
    insured: input.insured,
    monthlyWage: readWage(input.monthlyWage) as Fen,
    ownWage: readWage(input.ownWage),
    dependants: input.dependants.map(readDependant),
    sharing: input.sharing,
    leaving: input.whenSomebodyLeaves,
    advance: month(input.advance),
    declaredDead: month(input.declaredDead),
    reappeared: month(input.reappeared),
    funeralElsewhere: input.funeralElsewhere ?? false,
  }
}

function orderIssues(input: MissingWorkerInput, accident: YearMonth): Issue[] {
  const issues: Issue[] = []
  const { advance, declaredDead, reappeared } = input
  const check = (field: string, text: string | undefined, bound: number, message: string) => {
    if (text !== undefined && (readMonth(text) as YearMonth) < bound)
      issues.push({ code: 'workInjury.order', path: [field], message, received: shown(text) })
  }
  check('advance', advance, accident, 'lies before the accident')
  check('declaredDead', declaredDead, accident, 'lies before the accident')
  check('reappeared', reappeared, accident, 'lies before the accident')
  if (declaredDead !== undefined)
    check(
      'reappeared',
      reappeared,
      readMonth(declaredDead) as YearMonth,
      'lies before the declaration of death',
    )
  if (declaredDead !== undefined && advance !== undefined && advance > declaredDead)
    issues.push({
      code: 'workInjury.order',
      path: ['advance'],
      message: 'lies after the declaration of death, which brings the whole lump sum',
      received: shown(advance),
    })
  if (declaredDead === undefined && reappeared !== undefined && advance !== undefined && advance > reappeared)
    issues.push({
      code: 'workInjury.order',
      path: ['advance'],
      message: 'lies after the month in which the worker came back',
      received: shown(advance),
    })
  return issues
}
