/** The rules of this branch: Survivors’ benefits (遗属待遇). */
export type SurvivorsRuleId = 'survivors.benefit' | 'survivors.benefitBefore2021' | 'survivors.account'
