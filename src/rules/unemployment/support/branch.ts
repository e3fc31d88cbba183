import type { Branch } from '../../branch.js'
import type { UnemploymentSupportRuleId } from './rule-ids.js'

/** What is paid beside the unemployment benefit (其他失业待遇): what is known of its rules. */
export const unemploymentSupportBranch: Branch<UnemploymentSupportRuleId> = {
  descriptions: {},
  requirements: {},
  shapes: {},
}
