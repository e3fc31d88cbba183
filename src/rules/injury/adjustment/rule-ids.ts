/** The rules of this branch: yearly adjustment of work-injury benefits (工伤定期待遇调整). */
export type InjuryAdjustmentRuleId = 'workInjury.adjust' | 'workInjury.adjustThrough'
