import type { Branch } from '../../branch.js'
import type { InjuryDeathRuleId } from './rule-ids.js'

/** Death by work injury, yearly adjustment (工亡待遇、定期待遇调整): what is known of its rules. */
export const injuryDeathBranch: Branch<InjuryDeathRuleId> = { descriptions: {}, requirements: {}, shapes: {} }
