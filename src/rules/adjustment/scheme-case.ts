import type { CompiledCase, CompiledCondition, PartName } from '../../law/index.js'
import { ageAtEffect, type Lack, type PensionerFacts, type SchemeTerms } from './pensioner-facts.js'

/** True, false, or that it hangs on the sex, which was not given. */
export type Holds = boolean | 'needsSex'

/** Whether a condition holds for a person. */
export function holds(
  when: CompiledCondition | null,
  facts: PensionerFacts,
  { effective }: SchemeTerms,
): Holds {
  if (when === null) return true
  const { sector, months, birth, retirement, classes, sex } = facts
  if (when.sector !== null && when.sector !== sector) return false
  if (months < when.monthsFrom || months >= when.monthsBelow) return false
  const age = ageAtEffect(birth, effective)
  if (age < when.ageFrom || age >= when.ageBelow) return false
  if (birth < when.bornFrom || birth > when.bornTo) return false
  if (retirement < when.retiredFrom || retirement > when.retiredTo) return false
  if (when.classes !== null && !when.classes.some((one) => classes.includes(one))) return false
  if (when.notClasses.length > 0 && when.notClasses.some((one) => classes.includes(one))) return false
  if (when.sex === null) return true
  return sex === undefined ? 'needsSex' : sex === when.sex
}

/** The content of the first case that holds; undefined for none, and after adding what is lacking. */
export function contentOf<Content>(
  part: PartName,
  cases: readonly CompiledCase<Content>[],
  facts: PensionerFacts,
  terms: SchemeTerms,
  lacks: Lack[],
): Content | undefined {
  for (const each of cases) {
    const answer = holds(each.when, facts, terms)
    if (answer === false) continue
    if (answer === 'needsSex') lacks.push({ kind: 'input', path: 'sex' })
    else if (each.unknown !== null) lacks.push({ kind: 'unknown', part, reason: each.unknown })
    else return each.content ?? undefined
    return undefined
  }
  return undefined
}
