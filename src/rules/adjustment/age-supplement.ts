import type { AgeContent, AgeStep } from '../../law/index.js'
import type { Fen } from '../../money/index.js'
import { ageAtEffect, type Lack, type PensionerFacts, type SchemeTerms } from './pensioner-facts.js'
import { holds } from './scheme-case.js'

/** The amount that an age supplement has for a person, and by what. */
export interface AgeEntry {
  readonly counting: AgeContent['counting']
  /** The age of the entry, in completed years; null for a band of birth months. */
  readonly age: number | null
  readonly amount: Fen
}

/** The entry of the first case that holds and has one; undefined for none, and after adding what is lacking. */
export function ageEntryOf(facts: PensionerFacts, terms: SchemeTerms, lacks: Lack[]): AgeEntry | undefined {
  const age = ageAtEffect(facts.birth, terms.effective)
  for (const each of terms.scheme.age) {
    const answer = holds(each.when, facts, terms)
    if (answer === false) continue
    const entry = each.content === null ? undefined : entryIn(each.content, age, facts.birth)
    if (each.content !== null && entry === undefined) continue
    if (answer === 'needsSex') lacks.push({ kind: 'input', path: 'sex' })
    else if (each.unknown !== null) lacks.push({ kind: 'unknown', part: 'age', reason: each.unknown })
    else return entry
    return undefined
  }
  return undefined
}

/**
 * The age supplement: the amount of the entry; where it tops up, less the supplements of earlier years.
 *
 *     reached, turned:  amount
 *     topUp:            max(0; amount − supplements so far)
 */
export function agePart(facts: PensionerFacts, terms: SchemeTerms, lacks: Lack[]): Fen {
  const entry = ageEntryOf(facts, terms, lacks)
  if (entry === undefined) return 0 as Fen
  if (entry.counting !== 'topUp') return entry.amount
  if (facts.ageSupplementSoFar === undefined) {
    lacks.push({ kind: 'input', path: 'ageSupplementSoFar' })
    return 0 as Fen
  }
  return Math.max(0, entry.amount - facts.ageSupplementSoFar) as Fen
}

function entryIn({ counting, steps, bands }: AgeContent, age: number, birth: number): AgeEntry | undefined {
  const band = bands.find(({ from, to }) => from <= birth && birth <= to)
  if (band !== undefined) return { counting, age: null, amount: band.amount }
  for (let i = steps.length - 1; i >= 0; i--) {
    const step = steps[i] as AgeStep
    if (step.age === age || (step.age < age && counting === 'reached'))
      return { counting, age: step.age, amount: step.amount }
  }
  return undefined
}
