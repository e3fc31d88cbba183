import type { Branch } from '../../branch.js'
import type { TransferRuleId } from './rule-ids.js'

/** Moving between schemes and places (转移接续): what is known of its rules. */
export const transferBranch: Branch<TransferRuleId> = {
  descriptions: {},
  requirements: {},
  shapes: {},
}
