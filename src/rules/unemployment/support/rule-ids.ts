/** The rules of this branch: What is paid beside the unemployment benefit (其他失业待遇). */
export type UnemploymentSupportRuleId =
  | 'unemployment.medical'
  | 'unemployment.medicalBefore2011'
  | 'unemployment.death'
  | 'unemployment.deathBefore2011'
  | 'unemployment.ruralLumpSum'
  | 'unemployment.businessStart'
  | 'unemployment.priceSubsidy'
  | 'unemployment.joblessAid'
  | 'unemployment.temporaryAid'
  | 'unemployment.claimTransfer'
