import type { Branch } from '../../branch.js'
import type { IncapacityRuleId } from './rule-ids.js'

/** Incapacity allowance (病残津贴) and the former illness retirement (病退): what is known of its rules. */
export const incapacityBranch: Branch<IncapacityRuleId> = {
  descriptions: {},
  requirements: {},
  shapes: {},
}
