/** The rules of this branch: Yearly adjustment of pensions (基本养老金调整). */
export type AdjustmentRuleId = never
