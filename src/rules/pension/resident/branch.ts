import type { Branch } from '../../branch.js'
import type { ResidentPensionRuleId } from './rule-ids.js'

/** Pension of urban and rural residents (城乡居民养老保险): what is known of its rules. */
export const residentPensionBranch: Branch<ResidentPensionRuleId> = {
  descriptions: {},
  requirements: {},
  shapes: {},
}
