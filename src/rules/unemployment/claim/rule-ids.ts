/** The rules of this branch: Unemployment benefit (失业保险金). */
export type UnemploymentClaimRuleId =
  | 'unemployment.eligibility'
  | 'unemployment.duration'
  | 'unemployment.amount'
  | 'unemployment.award'
  | 'unemployment.backPay'
