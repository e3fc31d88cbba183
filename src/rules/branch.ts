import type { Shape } from '../records/index.js'
import type { AnyDescription } from './description.js'
import type { RuleRequirements } from './requirement.js'

/** A branch of insurance: for each of its rules what `explain`, `requiredInputs` and the JSON Schema need. */
export interface Branch<Id extends string> {
  readonly descriptions: Readonly<Record<Id, AnyDescription>>
  readonly requirements: Readonly<Record<Id, RuleRequirements>>
  /** The shape of the input object. */
  readonly shapes: Readonly<Record<Id, Shape<unknown>>>
}
