/** The rules of this branch: Unemployment insurance: contributions (失业保险费). */
export type UnemploymentContributionRuleId = never
