/** The rules of this branch: Insurance of farmers whose land was expropriated (被征地农民). */
export type LandExpropriationRuleId =
  'landExpropriation.socialInsuranceCost' | 'landExpropriation.subsidy' | 'landExpropriation.credit'
