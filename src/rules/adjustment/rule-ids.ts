/** The rules of this branch: Yearly adjustment of pensions (基本养老金调整). */
export type AdjustmentRuleId =
  'adjustment.adjust' | 'adjustment.atNationalRate' | 'adjustment.carry' | 'adjustment.carryResident'
