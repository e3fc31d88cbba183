import type { AnyDescription } from './description.js'
import { employeePensionDescriptions } from './pension/employee/descriptions.js'
import type { RuleId } from './rule-id.js'

/** What `explain` needs of a rule. */
export function descriptionOf(rule: RuleId): AnyDescription {
  return employeePensionDescriptions[rule]
}
