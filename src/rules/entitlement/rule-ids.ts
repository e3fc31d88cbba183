/** The rules of this branch: what is payable in a month, and over a life (待遇清单). */
export type EntitlementRuleId = 'entitlement.payable' | 'entitlement.timeline'
