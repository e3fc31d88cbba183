/** The rules of this branch: Death by work injury (工亡待遇). */
export type InjuryDeathRuleId = 'workInjury.death' | 'workInjury.dependants' | 'workInjury.missing'
