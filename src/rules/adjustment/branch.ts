import type { Branch } from '../branch.js'
import type { AdjustmentRuleId } from './rule-ids.js'

/** Yearly adjustment of pensions (基本养老金调整): what is known of its rules. */
export const adjustmentBranch: Branch<AdjustmentRuleId> = {
  descriptions: {},
  requirements: {},
  shapes: {},
}
