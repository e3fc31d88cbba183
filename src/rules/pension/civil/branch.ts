import type { Branch } from '../../branch.js'
import type { CivilPensionRuleId } from './rule-ids.js'

/** Basic pension of government and public institutions (机关事业单位养老保险): what is known of its rules. */
export const civilPensionBranch: Branch<CivilPensionRuleId> = {
  descriptions: {},
  requirements: {},
  shapes: {},
}
