import type { Branch } from '../../branch.js'
import type { InjuryContributionRuleId } from './rule-ids.js'

/** Work injury: rates, contributions, recognition (工伤保险费、工伤认定): what is known of its rules. */
export const injuryContributionBranch: Branch<InjuryContributionRuleId> = {
  descriptions: {},
  requirements: {},
  shapes: {},
}
