import { monthText } from '../../../calendar/index.js'
import type { Missing } from '../../../law/index.js'
import { toDecimal, type Decimal, type Share } from '../../../money/index.js'
import type { Reason } from '../../outcome.js'
import { decideDependant, type DependantDecision, type Ground } from './dependant-decision.js'
import type { Dependant, Moment, Relationship } from './dependant-input.js'
import type { DependantTerms } from './dependant-terms.js'
import type { DependantRow, DependantsValues } from './dependants-steps.js'

/** What the law says of one relative, in words for the family. */
export interface AssessedDependant {
  /** The name given, or null. */
  readonly name: string | null
  readonly relationship: Relationship
  readonly eligible: boolean
  /** By which condition, or null for who is no dependant. */
  readonly ground: Ground | null
  /** The item of 劳动和社会保障部令第18号 that was met or asked, as 第三条第（二）项. */
  readonly article: string
  /** Why not; empty for a dependant. */
  readonly reasons: readonly Reason[]
  /** Share of the worker's own wage before any cap, as 0.4; 0 for who is no dependant. */
  readonly share: Decimal
  /**
   * First month of the pension 'YYYY-MM'; null for who is no dependant, and for a dependant whose pension ends before it
   * begins, as a child who comes of age in the month of death.
   */
  readonly from: string | null
  /** Last month as far as it is known 'YYYY-MM', or null. */
  readonly to: string | null
}

/** A relative and what the law says of them. */
export interface Assessed {
  readonly person: Dependant
  readonly decision: DependantDecision
}

/** Every relative against the law of the death. */
export function assess(
  people: readonly Dependant[],
  death: Moment,
  terms: DependantTerms,
): readonly Assessed[] {
  return people.map((person, i) => ({ person, decision: decideDependant(person, i, death, terms) }))
}

/** What the relatives lack. */
export function missingOf(assessed: readonly Assessed[]): readonly Missing[] {
  const missing = new Map<string, Missing>()
  for (const { decision } of assessed) for (const each of decision.missing) missing.set(each.path, each)
  return [...missing.values()]
}

/** The values of an assessment. */
export function dependantsValues(assessed: readonly Assessed[], death: Moment): DependantsValues {
  return {
    death: death.month,
    people: assessed.length,
    eligible: assessed.filter(({ decision }) => decision.ground !== null).length,
    shares: assessed.reduce((sum, { decision }) => sum + decision.share, 0) as Share,
  }
}

/** An assessed relative as a row. */
export function rowOf({ person, decision }: Assessed): DependantRow {
  const { name, relationship, sex, birth, supported, incapacitated, alone, nearerKin } = person
  const { ground, article, share, from, to } = decision
  return {
    name,
    relationship,
    sex,
    birth,
    supported,
    incapacitated,
    alone,
    nearerKin,
    eligible: ground !== null,
    ground: ground ?? 'none',
    article: article.article as string,
    share,
    from,
    to,
  }
}

/** An assessed relative as it is handed out. */
export function personOf({ person, decision }: Assessed): AssessedDependant {
  const { ground, article, reasons, share, from, to } = decision
  return {
    name: person.name,
    relationship: person.relationship,
    eligible: ground !== null,
    ground,
    article: article.article as string,
    reasons,
    share: toDecimal(share, 6),
    from: from === null ? null : monthText(from),
    to: to === null ? null : monthText(to),
  }
}
