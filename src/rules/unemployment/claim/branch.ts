import type { Branch } from '../../branch.js'
import type { UnemploymentClaimRuleId } from './rule-ids.js'

/** Unemployment benefit (失业保险金): what is known of its rules. */
export const unemploymentClaimBranch: Branch<UnemploymentClaimRuleId> = {
  descriptions: {},
  requirements: {},
  shapes: {},
}
