import { readAll } from './door.js'
import {
  keyOf,
  precedes,
  readRelations,
  SCHEMES,
  STATUSES,
  type PensionScheme,
  type Relation,
  type RelationEnd,
  type RelationStatus,
} from './relation.js'

/** A record that was not counted, and why. */
export interface DroppedRelation {
  /** Position in the input. */
  readonly index: number
  readonly relation: Relation
  /** `repeat`: an exact repeat. `otherRelation`: the person is counted by another relation. */
  readonly reason: 'repeat' | 'otherRelation' | RelationEnd
  /** Position of the record that was kept instead, for `repeat` and `otherRelation`. */
  readonly keptIndex?: number
}

/** Records, relations and persons, and everything that was dropped on the way. */
export interface ParticipantCount {
  /** Records as reported. */
  readonly gross: number
  /** Records without exact repeats, deaths, moves and registrations elsewhere. */
  readonly relations: number
  /** Persons, each once. */
  readonly persons: number
  readonly byScheme: Readonly<Record<PensionScheme, number>>
  readonly byStatus: Readonly<Record<RelationStatus, number>>
  readonly dropped: readonly DroppedRelation[]
  /** Persons counted although another of their records says that they died: to be checked, not repaired. */
  readonly deathConflicts: readonly string[]
}

/**
 * Counts the participants of all pension schemes, each person once (跨制度去重): exact repeats go first, then deaths,
 * moves out and registrations elsewhere; of what is left one relation is kept for each person, by scheme (government
 * before enterprise before resident), then by status (receiving, paying, interrupted, suspended), then by place.
 * The order of the records does not matter to any count.
 *
 * @param relations participation records; place and end are optional
 * @returns numbers of records, relations and persons, and the list of what was dropped with reasons
 * @throws ShebaoError of kind `input`, all issues at once: `plan.name`, `plan.word`, `plan.list`, `plan.object`
 * @see Social Insurance Law art. 58 (one person, one number); 人社部发〔2014〕17号 (a person in two schemes is kept in
 * the employee scheme); which of two relations of one scheme is kept is our rule
 * @example
 * countParticipants([
 *   { person: 'A', scheme: 'resident', status: 'paying' },
 *   { person: 'A', scheme: 'enterprise', status: 'interrupted' },
 *   { person: 'B', scheme: 'resident', status: 'receiving', ended: 'deceased' },
 * ]).byScheme // { government: 0, enterprise: 1, resident: 0 }
 */
export function countParticipants(relations: readonly Relation[]): ParticipantCount {
  const records = readAll((issues) => readRelations(relations, issues))
  const first = new Map<string, number>()
  const kept = new Map<string, number>()
  const dropped: DroppedRelation[] = []
  const dead = new Set<string>()
  let open = 0

  records.forEach((relation, index) => {
    const key = keyOf(relation)
    const earlier = first.get(key)
    if (earlier !== undefined) {
      dropped.push({ index, relation, reason: 'repeat', keptIndex: earlier })
      return
    }
    first.set(key, index)
    if (relation.ended !== undefined) {
      if (relation.ended === 'deceased') dead.add(relation.person)
      dropped.push({ index, relation, reason: relation.ended })
      return
    }
    open += 1
    const rival = records[kept.get(relation.person) ?? -1]
    if (rival === undefined || precedes(relation, rival)) kept.set(relation.person, index)
  })

  const counted = [...kept.values()].flatMap((index) => records[index] ?? [])
  const losing = [...first.values()].flatMap((index) => {
    const relation = records[index]
    const keptIndex = relation && kept.get(relation.person)
    if (relation === undefined || relation.ended !== undefined || keptIndex === undefined) return []
    return keptIndex === index ? [] : [{ index, relation, reason: 'otherRelation' as const, keptIndex }]
  })
  return {
    gross: records.length,
    relations: open,
    persons: kept.size,
    byScheme: tally(SCHEMES, counted, ({ scheme }) => scheme),
    byStatus: tally(STATUSES, counted, ({ status }) => status),
    dropped: [...dropped, ...losing].sort((a, b) => a.index - b.index),
    deathConflicts: [...dead].filter((person) => kept.has(person)).sort(),
  }
}

function tally<T extends string>(
  words: readonly T[],
  relations: readonly Relation[],
  of: (relation: Relation) => T,
): Readonly<Record<T, number>> {
  const counts = Object.fromEntries(words.map((word) => [word, 0])) as Record<T, number>
  for (const relation of relations) counts[of(relation)] += 1
  return counts
}
