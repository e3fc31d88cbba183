import type { YearMonth } from '../../../calendar/index.js'
import { ShebaoError, type Issue } from '../../../errors.js'
import type { Reader } from '../../../law/index.js'
import { objectOf, personFields, readBirth, shapeIssues, type PersonInput, type RetirementGround, type Shape } from '../../../records/index.js'

/** A person at the end of the career, read. Ages in months. */
export interface CareerEnd {
  readonly sex: 'male' | 'female'
  readonly birth: YearMonth
  readonly originalAge: number
  readonly ground: RetirementGround['kind']
  readonly work: 'heavy' | 'underground' | 'harmful'
  readonly groundYears: number
}

const shape: Shape<PersonInput> = objectOf(personFields, 'a person about to retire')

/** Reads the input. @throws ShebaoError with every issue */
export function readCareerEnd(input: PersonInput, reader: Reader): CareerEnd {
  const issues = shapeIssues(shape, input)
  const person = careerEndOf(input, reader, issues)
  if (issues.length > 0 || person === undefined) throw new ShebaoError('input', issues)
  return person
}

/** The same for a larger input whose shape has been checked: adds the issues that concern several fields. */
export function careerEndOf(input: PersonInput, reader: Reader, issues: Issue[]): CareerEnd | undefined {
  if (typeof input !== 'object' || (input as unknown) === null) return undefined
  const birth = readBirth(input.birth)
  const ground = input.ground ?? { kind: 'age' as const }
  if (ground.kind === 'specialWork' && (ground.work as unknown) === undefined)
    issues.push({ code: 'input.required', path: ['ground', 'work'], message: 'is required for special work' })
  if (ground.kind !== 'age' && (ground.years as unknown) === undefined)
    issues.push({ code: 'input.required', path: ['ground', 'years'], message: 'is required for this ground' })
  if (birth === undefined || !Number.isInteger(input.originalRetirementAge)) return undefined
  const person: CareerEnd = {
    sex: input.sex,
    birth,
    originalAge: input.originalRetirementAge * 12,
    ground: ground.kind,
    work: ground.kind === 'specialWork' ? ground.work : 'harmful',
    groundYears: ground.kind === 'age' ? 0 : ground.years,
  }
  checkOriginalAge(person, reader, issues)
  return person
}

/** The original age must be one the law knows for the sex and ground. A law without ages leaves it open (and says so). */
function checkOriginalAge(person: CareerEnd, reader: Reader, issues: Issue[]): void {
  const known = knownAges(person, reader)
  const years = person.originalAge / 12
  if (known.length === 0 || known.includes(years)) return
  issues.push({
    code: 'retirement.originalAge',
    path: ['originalRetirementAge'],
    message: `the law knows ${known.join(' and ')} for this sex and ground`,
    received: String(years),
  })
}

function knownAges({ sex, birth, originalAge, ground }: CareerEnd, reader: Reader): number[] {
  const at = (birth + originalAge) as YearMonth
  const read = (paths: readonly Parameters<Reader['count']>[0][]) => [
    ...new Set(paths.flatMap((path) => reader.optional((r) => r.count(path, at)) ?? [])),
  ]
  if (sex !== 'male' && sex !== 'female') return []
  if (ground === 'specialWork') return read([sex === 'male' ? 'retirement.specialWork.men' : 'retirement.specialWork.women'])
  if (ground === 'incapacity') return read([sex === 'male' ? 'retirement.incapacity.men' : 'retirement.incapacity.women'])
  if (sex === 'male') return read(['retirement.originalAge.men'])
  return read([
    'retirement.originalAge.womenCadres',
    'retirement.originalAge.womenWorkers',
    'retirement.originalAge.womenFlexible',
  ])
}
