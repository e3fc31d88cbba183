import type { Branch } from '../../branch.js'
import type { UnemploymentContributionRuleId } from './rule-ids.js'

/** Unemployment insurance: contributions (失业保险费): what is known of its rules. */
export const unemploymentContributionBranch: Branch<UnemploymentContributionRuleId> = {
  descriptions: {},
  requirements: {},
  shapes: {},
}
