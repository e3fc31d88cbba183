import type { Branch } from '../../branch.js'
import type { UnemploymentEmployerRuleId } from './rule-ids.js'

/** Payments to firms and workers, early warning (稳岗返还、技能提升补贴、失业预警): what is known of its rules. */
export const unemploymentEmployerBranch: Branch<UnemploymentEmployerRuleId> = {
  descriptions: {},
  requirements: {},
  shapes: {},
}
