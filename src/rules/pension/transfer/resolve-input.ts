import { readMonth, type YearMonth } from '../../../calendar/index.js'
import { ShebaoError, type Issue } from '../../../errors.js'
import type { Law, Reader } from '../../../law/index.js'
import {
  isObject,
  listOf,
  monthField,
  objectOf,
  optional,
  personFields,
  readBirth,
  shapeIssues,
  textField,
  type PersonInput,
  type Shape,
} from '../../../records/index.js'
import { careerEndOf, type CareerEnd } from '../employee/retirement/retirement-input.js'
import { drawnIssues, drawnListShape, type DrawnBenefit } from './drawn-input.js'
import { lifeOfRecords, type ReadLife } from './life-of-records.js'
import { recordIssues } from './record-issues.js'
import { recordsShape, type TransferRecord } from './record-input.js'

/** All that a person has, and the month in which a pension is claimed. */
export interface ResolveInput extends PersonInput {
  /** Place of household registration (户籍所在地): key or GB/T 2260 code. */
  readonly household: string
  /** All records, of every scheme and place. Their order plays no part. */
  readonly records: readonly TransferRecord[]
  /** Month of the claim, 'YYYY-MM'. */
  readonly claimMonth: string
  /** Names of the records that keep a month paid twice, the first before the next. Default: the choice of the law. */
  readonly keep?: readonly string[]
  /** Benefits that are drawn already: nothing moves then, and of several one is kept. */
  readonly drawing?: readonly DrawnBenefit[]
  /** Name of the benefit to be kept of several. Default: the choice of the law. */
  readonly keepBenefit?: string
}

/** The same, read. */
export interface ResolveRequest {
  readonly person: CareerEnd
  readonly claim: YearMonth
  readonly life: ReadLife
}

/** The wire shape of {@link ResolveInput}. */
export const resolveShape: Shape<ResolveInput> = objectOf(
  {
    ...personFields,
    household: textField('place of household registration: key or GB/T 2260 code'),
    records: recordsShape,
    claimMonth: monthField('month of the claim'),
    keep: optional(listOf(textField('name of a record'), 'records that keep a month paid twice')),
    drawing: optional(drawnListShape),
    keepBenefit: optional(textField('name of the benefit to be kept')),
  },
  'a person with all records, and the month of the claim',
)

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readResolveInput(input: ResolveInput, law: Law, reader: Reader): ResolveRequest {
  const issues: Issue[] = shapeIssues(resolveShape, input)
  const wellShaped = issues.length === 0
  const person = careerEndOf(input, reader, issues)
  const claim = isObject(input) ? readMonth(input['claimMonth']) : undefined
  if (isObject(input)) issues.push(...togetherIssues(input, claim))
  const drawnAt = wellShaped
    ? (input.drawing ?? []).map(({ place }, i) => ({ text: place, path: ['drawing', i, 'place'] }))
    : []
  const life = wellShaped
    ? lifeOfRecords(input.records, input.household, input.keep ?? [], law.pack, issues, drawnAt)
    : undefined
  if (issues.length > 0 || person === undefined || claim === undefined || life === undefined)
    throw new ShebaoError('input', issues)
  return { person, claim, life }
}

/** What the fields must satisfy together, beyond their shape. */
function togetherIssues(input: Readonly<Record<string, unknown>>, claim: YearMonth | undefined): Issue[] {
  const birth = readBirth(input['birth'])
  const issues = recordIssues(input['records'], input['keep'], birth)
  if (claim === undefined) return issues
  if (birth !== undefined && claim <= birth)
    issues.push({
      code: 'transfer.claimBeforeBirth',
      path: ['claimMonth'],
      message: 'lies not after the birth month',
    })
  return [
    ...issues,
    ...drawnIssues(input['drawing'], input['keepBenefit'], claim, ['drawing'], ['keepBenefit']),
  ]
}
