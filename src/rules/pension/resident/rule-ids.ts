/** The rules of this branch: Pension of urban and rural residents (城乡居民养老保险). */
export type ResidentPensionRuleId =
  | 'residentPension.enrolment'
  | 'residentPension.eligibility'
  | 'residentPension.contribution'
  | 'residentPension.account'
  | 'residentPension.award'
  | 'residentPension.arrears'
  | 'residentPension.death'
  | 'residentPension.compareTiers'
