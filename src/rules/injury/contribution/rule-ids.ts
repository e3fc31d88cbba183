/** The rules of this branch: Work injury: rates, contributions, recognition (工伤保险费、工伤认定). */
export type InjuryContributionRuleId =
  | 'workInjury.industryClass'
  | 'workInjury.rate'
  | 'workInjury.contribution'
  | 'workInjury.constructionProject'
  | 'workInjury.smallFirm'
  | 'workInjury.platformOrders'
  | 'workInjury.internCosts'
  | 'workInjury.recognition'
  | 'workInjury.liability'
