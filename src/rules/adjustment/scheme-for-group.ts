import {
  NO_LEAST,
  NO_MOST,
  type CompiledCase,
  type CompiledCondition,
  type CompiledScheme,
} from '../../law/index.js'
import type { PensionerFacts } from './pensioner-facts.js'

/** What many pensioners have in common. */
export type Group = Pick<PensionerFacts, 'sector' | 'sex' | 'classes'>

/**
 * The scheme as it stands for one sector, sex and set of groups: cases for others are left out, and conditions that
 * hold for all of them are dropped. It gives each of them what the whole scheme gives, with less to ask for every row.
 */
export function schemeForGroup(scheme: CompiledScheme, group: Group): CompiledScheme {
  const only = <C>(cases: readonly CompiledCase<C>[]) => casesFor(cases, group)
  return {
    ...scheme,
    flat: only(scheme.flat),
    years: only(scheme.years),
    percent: only(scheme.percent),
    level: only(scheme.level),
    age: only(scheme.age),
    remote: only(scheme.remote),
    special: only(scheme.special),
    floors: scheme.floors.flatMap((floor) => {
      const when = conditionFor(floor.when, group)
      return when === 'nobody' ? [] : [{ ...floor, when }]
    }),
  }
}

function casesFor<C>(cases: readonly CompiledCase<C>[], group: Group): readonly CompiledCase<C>[] {
  return cases.flatMap((one) => {
    const when = conditionFor(one.when, group)
    return when === 'nobody' ? [] : [{ when, unknown: one.unknown, content: one.content }]
  })
}

/** What is left of a condition for the group: null when it holds for all of them. */
function conditionFor(when: CompiledCondition | null, group: Group): CompiledCondition | null | 'nobody' {
  if (when === null) return null
  const { sector, classes, notClasses, sex } = when
  if (sector !== null && sector !== group.sector) return 'nobody'
  if (classes !== null && !classes.some((one) => group.classes.includes(one))) return 'nobody'
  if (notClasses.some((one) => group.classes.includes(one))) return 'nobody'
  if (sex !== null && group.sex !== undefined && sex !== group.sex) return 'nobody'
  const left = {
    ...when,
    sector: null,
    classes: null,
    notClasses: [],
    sex: group.sex === undefined ? sex : null,
  }
  return holdsForAll(left) ? null : left
}

function holdsForAll(when: CompiledCondition): boolean {
  const least = [when.monthsFrom, when.ageFrom, when.bornFrom, when.retiredFrom]
  const most = [when.monthsBelow, when.ageBelow, when.bornTo, when.retiredTo]
  return (
    when.sex === null &&
    least.every((bound) => bound === NO_LEAST) &&
    most.every((bound) => bound === NO_MOST)
  )
}
