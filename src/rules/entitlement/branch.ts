import type { Branch } from '../branch.js'
import { entitlementDescriptions } from './descriptions.js'
import { lifeShape } from './life-shape.js'
import { entitlementRequirements } from './requirements.js'
import type { EntitlementRuleId } from './rule-ids.js'

/** What is payable in a month, and over a life (待遇清单): what is known of its rules. */
export const entitlementBranch: Branch<EntitlementRuleId> = {
  descriptions: entitlementDescriptions,
  requirements: entitlementRequirements,
  shapes: { 'entitlement.payable': lifeShape, 'entitlement.timeline': lifeShape },
}
