import { readerOf, type Bilingual, type Law, type Missing } from '../law/index.js'
import { branches } from './branches.js'
import { given, type PartialInput } from './requirement.js'
import type { RuleId } from './rule-id.js'

/** A field that is still missing, and why it is needed. */
export interface RequiredInput extends Bilingual {
  readonly path: string
  readonly because: Bilingual
  /** `required`, or `conditional` while it hangs on another missing field whether it is needed. */
  readonly necessity: 'required' | 'conditional'
}

/** What a rule still needs. */
export interface Requirements {
  readonly rule: RuleId
  /** Fields that are not given yet. */
  readonly inputs: readonly RequiredInput[]
  /** Values of the law that are missing for the dates given so far. */
  readonly parameters: readonly Missing[]
}

/**
 * What do you need from me? The fields of a rule's input that are still missing, with the reason for each, and
 * the values of the law that are missing for the dates given so far. Fields that this case does not need are
 * left out.
 *
 * @param rule a rule id, as outcomes carry it
 * @param partial the fields given so far; they are not checked here, the rule does that
 * @example
 * const law = lawOf('luoyang', { asOf: '2026-03-31' })
 * const still = requiredInputs('employeePension.award', { sex: 'male', birth: '1966-03', deemedMonths: 0 }, law)
 * still.inputs.some((input) => input.path === 'actualIndex') // false: without deemed months it is not needed
 */
export function requiredInputs(rule: RuleId, partial: object, law: Law): Requirements {
  const requirements = branches.requirements[rule]
  const fields = partial as PartialInput
  const inputs = requirements.fields.flatMap<RequiredInput>(({ path, zh, en, because, needed }) => {
    if (given(fields, path) !== undefined) return []
    const need = needed?.(fields, readerOf(law)) ?? true
    if (need === false) return []
    return [{ path, zh, en, because, necessity: need === true ? 'required' : 'conditional' }]
  })
  const reader = readerOf(law)
  requirements.parameters?.(fields, reader)
  return { rule, inputs, parameters: reader.missing }
}
