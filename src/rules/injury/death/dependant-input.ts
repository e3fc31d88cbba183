import { monthOf, readDate, readMonth, type CalendarDate, type YearMonth } from '../../../calendar/index.js'
import { shown, type Issue } from '../../../errors.js'
import {
  choiceField,
  flagField,
  isObject,
  listOf,
  monthField,
  monthOrDayField,
  objectOf,
  optional,
  textField,
  type Shape,
} from '../../../records/index.js'

/** How a relative stands to the worker; natural, adopted, and step relatives with support alike. */
export const RELATIONSHIPS = ['spouse', 'child', 'parent', 'grandparent', 'grandchild', 'sibling'] as const
/** How a relative stands to the worker. */
export type Relationship = (typeof RELATIONSHIPS)[number]

/** Why the pension of a dependant ended (劳动和社会保障部令第18号 第四条). */
export const ENDINGS = ['employed', 'enlisted', 'remarried', 'adopted', 'died'] as const
/** Why the pension of a dependant ended: work, army, a new marriage of the spouse, adoption, death. */
export type Ending = (typeof ENDINGS)[number]

/** A relative of a worker who died by work injury, as things stood on the day of death. */
export interface DependantInput {
  /** A name for the answer; default: the relationship. */
  readonly name?: string
  /** Grandparents and grandchildren of either side; siblings also of one parent. */
  readonly relationship: Relationship
  readonly sex: 'male' | 'female'
  /** Birth month 'YYYY-MM' or day 'YYYY-MM-DD'. The day is needed when an age is reached in the month of death. */
  readonly birth: string
  /** The worker provided the main means of living (依靠其生前提供主要生活来源). */
  readonly supported: boolean
  /** Totally incapable of work (完全丧失劳动能力). */
  readonly incapacitated: boolean
  /** Lone elder (孤寡老人) or orphan (孤儿). Default: false. */
  readonly alone?: boolean
  /**
   * Those between: for grandparents and siblings the worker's parents, for a grandchild the worker's child. `living` when
   * any of them lives and can work, `incapacitated` when those who live are totally incapable, `dead` when all are dead.
   * For grandparents, grandchildren and siblings only.
   */
  readonly nearerKin?: 'living' | 'incapacitated' | 'dead'
  /** What ended the pension after the death, and in which month; turning 18 is found by itself. */
  readonly ended?: { readonly month: string; readonly because: Ending }
  /** Months in prison, first and last; no pension for them. Without `to` there is no end yet. */
  readonly imprisoned?: { readonly from: string; readonly to?: string }
}

/** The same, read. */
export interface Dependant {
  readonly name: string | null
  readonly relationship: Relationship
  readonly sex: 'male' | 'female'
  readonly birth: YearMonth
  readonly birthDay: CalendarDate | undefined
  readonly supported: boolean
  readonly incapacitated: boolean
  readonly alone: boolean
  readonly nearerKin: 'living' | 'incapacitated' | 'dead' | null
  readonly ended: { readonly month: YearMonth; readonly because: Ending } | undefined
  readonly imprisoned: { readonly from: YearMonth; readonly to: YearMonth | null } | undefined
}

/** A day, or a month where the day is not known. */
export interface Moment {
  readonly month: YearMonth
  readonly day: CalendarDate | undefined
}

const endedShape = objectOf<NonNullable<DependantInput['ended']>>(
  { month: monthField('month of the end'), because: choiceField(ENDINGS, 'why it ended') },
  'the end of a pension',
)
const prisonShape = objectOf<NonNullable<DependantInput['imprisoned']>>(
  { from: monthField('first month in prison'), to: optional(monthField('last month in prison')) },
  'months in prison',
)

const dependantShape: Shape<DependantInput> = objectOf(
  {
    name: optional(textField('name for the answer')),
    relationship: choiceField(RELATIONSHIPS, 'relationship to the worker'),
    sex: choiceField(['male', 'female'], 'sex'),
    birth: monthOrDayField('birth month or day'),
    supported: flagField('the worker provided the main means of living'),
    incapacitated: flagField('totally incapable of work'),
    alone: optional(flagField('lone elder or orphan')),
    nearerKin: optional(choiceField(['living', 'incapacitated', 'dead'], 'those between')),
    ended: optional(endedShape),
    imprisoned: optional(prisonShape),
  },
  'a relative of the worker',
)

/** A list of {@link DependantInput}. */
export const dependantsShape: Shape<readonly DependantInput[]> = listOf(
  dependantShape,
  'relatives of the worker',
)

/** A month or day that the shape let through. */
export function readMoment(text: string): Moment {
  const day = readDate(text)
  return { day, month: day === undefined ? (readMonth(text) as YearMonth) : monthOf(day) }
}

/** A relative whose fields the shape let through. */
export function readDependant(input: DependantInput): Dependant {
  const { ended, imprisoned } = input
  const birth = readMoment(input.birth)
  return {
    name: input.name ?? null,
    relationship: input.relationship,
    sex: input.sex,
    birth: birth.month,
    birthDay: birth.day,
    supported: input.supported,
    incapacitated: input.incapacitated,
    alone: input.alone ?? false,
    nearerKin: input.nearerKin ?? null,
    ended: ended && { month: readMonth(ended.month) as YearMonth, because: ended.because },
    imprisoned: imprisoned && {
      from: readMonth(imprisoned.from) as YearMonth,
      to: imprisoned.to === undefined ? null : (readMonth(imprisoned.to) as YearMonth),
    },
  }
}

/** A child born after the death (遗腹子女) is one up to this many months later. */
const POSTHUMOUS_MONTHS = 10

/** What does not fit together among the relatives; for lists the shape let through. */
export function dependantIssues(
  inputs: readonly DependantInput[],
  death: YearMonth,
  path: Issue['path'] = ['dependants'],
): Issue[] {
  const issues: Issue[] = []
  inputs.forEach((input, i) => {
    if (!isObject(input)) return
    const add = (field: string, code: string, message: string, received?: unknown) =>
      issues.push({
        code,
        path: [...path, i, field],
        message,
        ...(received !== undefined && { received: shown(received) }),
      })
    const { relationship, birth, nearerKin, ended, imprisoned, incapacitated } = input
    const latest = death + (relationship === 'child' ? POSTHUMOUS_MONTHS : 0)
    if (readMoment(birth).month > latest)
      add('birth', 'workInjury.bornAfterDeath', 'lies after the death of the worker', birth)
    const between = ['grandparent', 'grandchild', 'sibling'].includes(relationship)
    if (between && !incapacitated && nearerKin === undefined)
      add('nearerKin', 'input.required', `is required for the relationship "${relationship}"`)
    if (!between && nearerKin !== undefined)
      add(
        'nearerKin',
        'workInjury.fieldWithoutMeaning',
        `has no meaning for the relationship "${relationship}"`,
        nearerKin,
      )
    if (ended !== undefined && (readMonth(ended.month) as YearMonth) < death)
      add('ended', 'workInjury.endBeforeDeath', 'lies before the death of the worker', ended.month)
    if (ended?.because === 'remarried' && relationship !== 'spouse')
      add(
        'ended',
        'workInjury.fieldWithoutMeaning',
        'a new marriage ends the pension of the spouse only',
        ended.because,
      )
    if (imprisoned?.to !== undefined && imprisoned.to < imprisoned.from)
      add('imprisoned', 'workInjury.prisonOrder', 'the last month lies before the first', imprisoned.to)
    if (relationship === 'spouse' && inputs.findIndex((other) => other.relationship === 'spouse') < i)
      add('relationship', 'workInjury.twoSpouses', 'there can be one spouse', relationship)
  })
  return issues
}
