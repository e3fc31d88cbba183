/** The rules of this branch: Unemployment benefit (失业保险金). */
export type UnemploymentClaimRuleId = never
