import type { Branch } from '../../branch.js'
import type { LandExpropriationRuleId } from './rule-ids.js'

/** Insurance of farmers whose land was expropriated (被征地农民): what is known of its rules. */
export const landExpropriationBranch: Branch<LandExpropriationRuleId> = {
  descriptions: {},
  requirements: {},
  shapes: {},
}
