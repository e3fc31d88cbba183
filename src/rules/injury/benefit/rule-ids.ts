/** The rules of this branch: Work-injury benefits (工伤待遇). */
export type InjuryBenefitRuleId = never
