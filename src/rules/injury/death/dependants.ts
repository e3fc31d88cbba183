import { ShebaoError } from '../../../errors.js'
import { readerOf, type Law } from '../../../law/index.js'
import { monthOrDayField, objectOf, shapeIssues, type Shape } from '../../../records/index.js'
import { frameOf, undetermined } from '../../frame.js'
import type { Computed, Undetermined } from '../../outcome.js'
import { present, ruleNotices } from '../../present.js'
import type { ShownValues } from '../../step.js'
import {
  assess,
  dependantsValues,
  missingOf,
  personOf,
  rowOf,
  type Assessed,
  type AssessedDependant,
} from './assessed-dependants.js'
import {
  dependantIssues,
  dependantsShape,
  readDependant,
  readMoment,
  type Dependant,
  type DependantInput,
  type Moment,
} from './dependant-input.js'
import { dependantTerms } from './dependant-terms.js'
import {
  dependantRowSteps,
  dependantsSteps,
  type DependantRow,
  type DependantsValues,
} from './dependants-steps.js'

/** A death by work injury and the relatives. */
export interface DependantsInput {
  /** Month of death 'YYYY-MM' or day 'YYYY-MM-DD'; the day is needed when somebody reaches an age in that month. */
  readonly death: string
  readonly dependants: readonly DependantInput[]
}

/** Relatives of a worker, each with the answer of the law. */
export interface DeterminedDependants extends Computed<DependantsValues, 'determined'> {
  /** In the order they were given. */
  readonly people: readonly AssessedDependant[]
  /** The same, as `explain` prints it. */
  readonly rows: readonly ShownValues<DependantRow>[]
}

/** The answer for relatives. */
export type Dependants = DeterminedDependants | Undetermined

/** The wire shape of {@link DependantsInput}. */
export const assessmentShape: Shape<DependantsInput> = objectOf(
  { death: monthOrDayField('month or day of death'), dependants: dependantsShape },
  'a death by work injury and the relatives',
)

/**
 * Who is a dependant of a worker who died by work injury (供养亲属范围): spouse, children, parents, grandparents,
 * grandchildren and siblings who lived mainly on the worker and are totally incapable of work, old enough (men 60,
 * women 55), or under 18; grandparents, grandchildren and siblings only when those between are dead (or incapable).
 * Things count as they stood on the day of death. The pension ends at 18, with work, army, a new marriage of the
 * spouse, adoption or death, and rests in prison.
 *
 * @returns `determined` with each person eligible or not, the item of the rules, the share of the worker's own wage
 * before any cap, first and last month; `undetermined` naming the day that decides, or the missing value of the law
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.…`, `workInjury.bornAfterDeath`,
 * `workInjury.fieldWithoutMeaning`, `workInjury.endBeforeDeath`, `workInjury.prisonOrder`, `workInjury.twoSpouses`
 * @see 劳动和社会保障部令第18号 第二条至第七条; 工伤保险条例 第三十九条
 * @example
 * const family = workInjury.dependants({
 *   death: '2024-05',
 *   dependants: [
 *     { relationship: 'spouse', sex: 'female', birth: '1975-02', supported: true, incapacitated: false },
 *     { relationship: 'child', sex: 'male', birth: '2010-08', supported: true, incapacitated: false },
 *   ],
 * }, lawOf('luoyang'))
 * family.outcome === 'determined' && family.people.map((each) => each.eligible) // [false, true]: she is 49
 * family.outcome === 'determined' && family.people[1]?.to // '2028-08'
 */
export function dependants(input: DependantsInput, law: Law): Dependants {
  const issues = shapeIssues(assessmentShape, input)
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const death = readMoment(input.death)
  const among = dependantIssues(input.dependants, death.month)
  if (among.length > 0) throw new ShebaoError('input', among)
  return decideDependants(input.dependants.map(readDependant), death, law).outcome
}

/**
 * The same for relatives that are read: the outcome, and what was found when it is determined.
 *
 * @param startsAfter months between the death and the first payment, where they are not those of the law
 */
export function decideDependants(
  people: readonly Dependant[],
  death: Moment,
  law: Law,
  startsAfter?: number,
): { readonly outcome: Dependants; readonly assessed?: readonly Assessed[] } {
  const rule = 'workInjury.dependants'
  const reader = readerOf(law)
  const found = dependantTerms(death.month, reader)
  if (found === undefined) return { outcome: undetermined(frameOf(rule, law, reader), reader.missing) }
  const terms = startsAfter === undefined ? found : { ...found, startsAfter }
  const assessed = assess(people, death, terms)
  const missing = missingOf(assessed)
  if (missing.length > 0) return { outcome: undetermined(frameOf(rule, law, reader), missing) }
  const values = dependantsValues(assessed, death)
  const outcome: DeterminedDependants = {
    ...frameOf(rule, law, reader, ruleNotices(values, dependantsSteps)),
    outcome: 'determined',
    values: present(values, dependantsSteps),
    people: assessed.map(personOf),
    rows: assessed.map((each) => present(rowOf(each), dependantRowSteps)),
  }
  return { outcome, assessed }
}
