/** The rules of this branch: Minimum wage (最低工资). */
export type MinimumWageRuleId = 'minimumWage.local'
