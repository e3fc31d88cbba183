import type { Branch } from '../../branch.js'
import type { SurvivorsRuleId } from './rule-ids.js'

/** Survivors’ benefits (遗属待遇): what is known of its rules. */
export const survivorsBranch: Branch<SurvivorsRuleId> = {
  descriptions: {},
  requirements: {},
  shapes: {},
}
