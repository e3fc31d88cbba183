/** The rules of this branch: Incapacity allowance (病残津贴) and the former illness retirement (病退) and resignation (退职). */
export type IncapacityRuleId =
  | 'incapacity.allowance'
  | 'incapacity.recomputation'
  | 'incapacity.illnessRetirement'
  | 'incapacity.resignation'
