import type { Branch } from '../../branch.js'
import type { InjuryBenefitRuleId } from './rule-ids.js'

/** Work-injury benefits (工伤待遇): what is known of its rules. */
export const injuryBenefitBranch: Branch<InjuryBenefitRuleId> = {
  descriptions: {},
  requirements: {},
  shapes: {},
}
