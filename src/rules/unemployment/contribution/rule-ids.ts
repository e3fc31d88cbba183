/** The rules of this branch: Unemployment insurance: contributions (失业保险费). */
export type UnemploymentContributionRuleId =
  | 'unemployment.contribution'
  | 'unemployment.lateCharge'
  | 'unemployment.deemedMonths'
  | 'unemployment.coverage'
