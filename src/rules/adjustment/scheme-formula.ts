import type { CompiledFloor, PartName } from '../../law/index.js'
import { roundMoney, type Fen } from '../../money/index.js'
import { agePart } from './age-supplement.js'
import { keptPart } from './kept-parts.js'
import type { Lack, PensionerFacts, SchemeTerms } from './pensioner-facts.js'
import { contentOf, holds } from './scheme-case.js'
import { levelPart, percentPart, remotePart, yearsPart } from './scheme-parts.js'

/** What a scheme adds to one pension, by part, fen a month. */
export interface Increase extends Readonly<Record<PartName, Fen>> {
  /** The parts together, rounded where the scheme rounds their sum. */
  readonly parts: Fen
  /** Floors and top-ups. */
  readonly floors: Fen
  readonly increase: Fen
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** An increase not found yet, for {@link schemeFormula} to write into: a run over columns uses one for all rows. */
export function emptyIncrease(): Mutable<Increase> {
  const none = 0 as Fen
  return {
    flat: none,
    years: none,
    percent: none,
    level: none,
    age: none,
    remote: none,
    special: none,
    parts: none,
    floors: none,
    increase: none,
  }
}

/**
 * The increase of one pension under a scheme; one evaluator for a single pensioner and for a province.
 *
 *     parts    = flat + years + percent + level + age + remote + special, rounded as the scheme says
 *     floors   = for each in turn min(most; max(0; limit − (pension + what counts towards it)))
 *     increase = parts + floors
 *
 * What is lacking is added to `lacks`; the amounts do not count then.
 */
export function schemeFormula(
  facts: PensionerFacts,
  terms: SchemeTerms,
  lacks: Lack[],
  into = emptyIncrease(),
): Increase {
  const { scheme, kept } = terms
  into.flat = contentOf('flat', scheme.flat, facts, terms, lacks) ?? (0 as Fen)
  into.years = keptPart(kept?.years, facts.months, yearsPart, facts, terms, lacks)
  into.percent = percentPart(facts, terms, lacks)
  into.level = levelPart(facts, terms, lacks)
  into.age = keptPart(kept?.age, facts.birth - (kept?.firstBirth ?? 0), agePart, facts, terms, lacks)
  into.remote = remotePart(facts, terms, lacks)
  into.special = contentOf('special', scheme.special, facts, terms, lacks) ?? (0 as Fen)
  const sum = into.flat + into.years + into.percent + into.level + into.age + into.remote + into.special
  into.parts = scheme.totalRounding === null ? (sum as Fen) : roundMoney(sum as Fen, scheme.totalRounding)
  into.floors = 0 as Fen
  for (const floor of scheme.floors)
    into.floors = (into.floors + floorAmount(floor, facts, terms, into, lacks)) as Fen
  into.increase = (into.parts + into.floors) as Fen
  return into
}

/** What a floor adds, given the parts and the floors before it. */
function floorAmount(
  floor: CompiledFloor,
  facts: PensionerFacts,
  terms: SchemeTerms,
  so: Increase,
  lacks: Lack[],
): Fen {
  const answer = holds(floor.when, facts, terms)
  if (answer === false) return 0 as Fen
  const limit = floor.limit ?? facts.averagePension
  if (limit === undefined) {
    lacks.push({ kind: 'input', path: 'averagePension' })
    return 0 as Fen
  }
  let reached = facts.pension as number
  if (floor.counting === null) reached += so.parts + so.floors
  else for (const part of floor.counting) reached += so[part]
  if (reached >= limit) return 0 as Fen
  if (answer === 'needsSex') lacks.push({ kind: 'input', path: 'sex' })
  if (floor.unknown !== null) lacks.push({ kind: 'unknown', part: 'floors', reason: floor.unknown })
  const add = limit - reached
  return (floor.most === null ? add : Math.min(floor.most, add)) as Fen
}
