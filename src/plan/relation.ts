import type { Issue } from '../errors.js'
import { isObject, readName, readWord, type Path } from './door.js'

/** A scheme of basic pension insurance, in the order in which one relation is kept for a person. */
export type PensionScheme = 'government' | 'enterprise' | 'resident'

/** Payment status, in the order in which one relation is kept: drawing a pension, paying, interrupted, suspended. */
export type RelationStatus = 'receiving' | 'paying' | 'interrupted' | 'suspended'

/** Why a relation no longer counts here. */
export type RelationEnd = 'deceased' | 'movedOut' | 'registeredElsewhere'

/** One participation record (参保关系) as an agency reports it. */
export interface Relation {
  /** Whatever identifies the person: the citizen identity number is the social security number. */
  readonly person: string
  readonly scheme: PensionScheme
  readonly status: RelationStatus
  /** Where the relation is kept; a person may have one in several places. */
  readonly place?: string
  readonly ended?: RelationEnd
}

/** In the order of precedence. */
export const SCHEMES: readonly PensionScheme[] = ['government', 'enterprise', 'resident']
/** In the order of precedence. */
export const STATUSES: readonly RelationStatus[] = ['receiving', 'paying', 'interrupted', 'suspended']
const ENDS: readonly RelationEnd[] = ['deceased', 'movedOut', 'registeredElsewhere']

/** Participation records at the door. */
export function readRelations(input: unknown, issues: Issue[]): readonly Relation[] | undefined {
  if (!Array.isArray(input)) {
    issues.push({ code: 'plan.list', path: [], message: 'expected a list of participation records' })
    return undefined
  }
  return input.flatMap((each: unknown, at) => readRelation(each, [at], issues) ?? [])
}

function readRelation(input: unknown, path: Path, issues: Issue[]): Relation | undefined {
  if (!isObject(input, path, issues)) return undefined
  const person = readName(input.person, [...path, 'person'], issues)
  const scheme = readWord(input.scheme, SCHEMES, [...path, 'scheme'], issues)
  const status = readWord(input.status, STATUSES, [...path, 'status'], issues)
  const place = input.place === undefined ? undefined : readName(input.place, [...path, 'place'], issues)
  const ended =
    input.ended === undefined ? undefined : readWord(input.ended, ENDS, [...path, 'ended'], issues)
  if (scheme === undefined || status === undefined) return undefined
  return { person, scheme, status, ...(place && { place }), ...(ended && { ended }) }
}

/** What makes two records exact repeats of each other. */
export function keyOf({ person, scheme, status, place, ended }: Relation): string {
  return JSON.stringify([person, scheme, status, place ?? '', ended ?? ''])
}

/** True where `a` is the relation to keep of the two. */
export function precedes(a: Relation, b: Relation): boolean {
  const order =
    SCHEMES.indexOf(a.scheme) - SCHEMES.indexOf(b.scheme) ||
    STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status)
  return order < 0 || (order === 0 && (a.place ?? '') < (b.place ?? ''))
}
