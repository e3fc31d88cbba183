/** The rules of this branch: Basic pension of government and public institutions (机关事业单位养老保险). */
export type CivilPensionRuleId =
  | 'civilPension.contribution'
  | 'civilPension.group'
  | 'civilPension.award'
  | 'civilPension.comparison'
  | 'civilPension.provisionalPay'
  | 'civilPension.settlement'
  | 'civilPension.deathBenefit'
