/** The rules of this branch: Early warning of unemployment (失业预警). */
export type UnemploymentMonitoringRuleId = 'unemployment.warning'
