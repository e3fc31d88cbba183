import { LAST_YEAR, yearOf, type YearMonth } from '../../../../calendar/index.js'
import { ShebaoError, type Issue } from '../../../../errors.js'
import type { Reader } from '../../../../law/index.js'
import {
  groundIssues,
  objectOf,
  personFields,
  readBirth,
  shapeIssues,
  type PersonInput,
  type RetirementGround,
  type Shape,
} from '../../../../records/index.js'

/** A person at the end of the career, read. Ages in months. */
export interface CareerEnd {
  readonly sex: 'male' | 'female'
  readonly birth: YearMonth
  readonly originalAge: number
  readonly ground: RetirementGround['kind']
  readonly work: 'heavy' | 'underground' | 'harmful'
  readonly groundYears: number
}

/** The wire shape of a person about to retire. */
export const retirementAgeShape: Shape<PersonInput> = objectOf(personFields, 'a person about to retire')
/** Nobody retires or is paid later than this many years after birth; the calendar must reach that far. */
const LONGEST_LIFE = 130

/** Reads the input. @throws ShebaoError with every issue */
export function readCareerEnd(input: PersonInput, reader: Reader): CareerEnd {
  const issues = shapeIssues(retirementAgeShape, input)
  const person = careerEndOf(input, reader, issues)
  if (issues.length > 0 || person === undefined) throw new ShebaoError('input', issues)
  return person
}

/** The same for a larger input whose shape has been checked: adds the issues that concern several fields. */
export function careerEndOf(input: PersonInput, reader: Reader, issues: Issue[]): CareerEnd | undefined {
  if (typeof input !== 'object' || (input as unknown) === null) return undefined
  const birth = readBirth(input.birth)
  const ground = groundOf(input)
  issues.push(...groundIssues(ground, ['ground']))
  if (birth === undefined || !Number.isInteger(input.originalRetirementAge)) return undefined
  if (yearOf(birth) > LAST_YEAR - LONGEST_LIFE)
    issues.push({
      code: 'retirement.beyondCalendar',
      path: ['birth'],
      message: `retirement would lie beyond the calendar, which ends with ${LAST_YEAR}`,
      received: input.birth,
    })
  const person: CareerEnd = {
    sex: input.sex,
    birth,
    originalAge: input.originalRetirementAge * 12,
    ground: ground.kind,
    work: ground.kind === 'specialWork' ? ground.work : 'harmful',
    groundYears: ground.kind === 'age' ? 0 : ground.years,
  }
  if (!issues.some(({ path }) => path[0] === 'originalRetirementAge'))
    checkOriginalAge(person, reader, issues)
  return person
}

function groundOf({ ground }: PersonInput): RetirementGround {
  return typeof ground === 'object' && (ground as unknown) !== null ? ground : { kind: 'age' }
}

/** The original age must be one the law knows for the sex and ground. A law without ages leaves it open (and says so). */
function checkOriginalAge(person: CareerEnd, reader: Reader, issues: Issue[]): void {
  const years = person.originalAge / 12
  const known: number[] = []
  for (const path of agePaths(person)) {
    const age = readAge(person, path, reader)
    if (age === years) return
    if (age !== undefined && !known.includes(age)) known.push(age)
  }
  if (known.length === 0) return
  issues.push({
    code: 'retirement.originalAge',
    path: ['originalRetirementAge'],
    message: `the law knows ${known.join(' and ')} for this sex and ground`,
    received: String(years),
  })
}

/** True when the law confirms the original age, false when it is silent. */
export function isKnownAge(person: CareerEnd, reader: Reader): boolean {
  return agePaths(person).some((path) => readAge(person, path, reader) === person.originalAge / 12)
}

/** The original ages in years the law knows for a sex and ground. */
export function knownAges(person: CareerEnd, reader: Reader): number[] {
  const ages = agePaths(person).flatMap((path) => readAge(person, path, reader) ?? [])
  return [...new Set(ages)]
}

type AgePath = Extract<
  Parameters<Reader['count']>[0],
  `retirement.${'originalAge' | 'specialWork' | 'incapacity'}.${string}`
>

function readAge(person: CareerEnd, path: AgePath, reader: Reader): number | undefined {
  const at = (person.birth + person.originalAge) as YearMonth
  return reader.optional((r) => r.count(path, at))
}

const SEXES: readonly string[] = ['male', 'female']
const GROUNDS: readonly string[] = ['age', 'specialWork', 'incapacity']

/** The parameters that hold the original ages; none for a sex or ground that the shape refuses. */
function agePaths({ sex, ground }: CareerEnd): readonly AgePath[] {
  if (!SEXES.includes(sex) || !GROUNDS.includes(ground)) return []
  const group = sex === 'male' ? 'men' : 'women'
  if (ground !== 'age') return [`retirement.${ground}.${group}`]
  if (sex === 'male') return ['retirement.originalAge.men']
  return [
    'retirement.originalAge.womenWorkers',
    'retirement.originalAge.womenCadres',
    'retirement.originalAge.womenFlexible',
  ]
}
