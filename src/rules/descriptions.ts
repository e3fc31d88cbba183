import { branches } from './branches.js'
import type { AnyDescription } from './description.js'
import type { RuleId } from './rule-id.js'

/** What `explain` needs of a rule. */
export function descriptionOf(rule: RuleId): AnyDescription {
  return branches.descriptions[rule]
}
