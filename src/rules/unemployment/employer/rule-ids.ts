/** The rules of this branch: Payments to firms and workers (稳岗返还、技能提升补贴、扩岗补助). */
export type UnemploymentEmployerRuleId =
  | 'unemployment.stabilisationRefund'
  | 'unemployment.emergencyRefund'
  | 'unemployment.skillSubsidy'
  | 'unemployment.jobExpansion'
  | 'unemployment.keptTraining'
