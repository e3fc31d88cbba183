/** Payments to firms and workers out of the unemployment fund (稳岗返还、技能提升补贴、扩岗补助). */
export {
  stabilisationRefund,
  type EntitledStabilisationRefund,
  type StabilisationRefund,
} from './stabilisation-refund.js'
export type { StabilisationRefundInput } from './refund-input.js'
export type { StabilisationRefundValues } from './refund-values.js'
export type { LayoffInput } from './layoff-input.js'
export type { LayoffValues } from './layoff-finding.js'
export type { UnitKind } from './unit-kind.js'
export { emergencyRefund, type EmergencyRefund, type EntitledEmergencyRefund } from './emergency-refund.js'
export type { EmergencyOption, EmergencyRefundInput, FirmSize } from './emergency-input.js'
export type { EmergencyRefundValues } from './emergency-steps.js'
export { skillSubsidy, type EntitledSkillSubsidy, type SkillSubsidy } from './skill-subsidy.js'
export type { SkillLevel, SkillStatus, SkillSubsidyInput } from './skill-input.js'
export type { SkillSubsidyValues } from './skill-steps.js'
export { jobExpansion, type EntitledJobExpansion, type JobExpansion } from './job-expansion.js'
export type { HiredGroup, JobExpansionInput } from './expansion-input.js'
export type { JobExpansionValues } from './expansion-steps.js'
export {
  keptTraining,
  type EntitledKeptTraining,
  type KeptTraining,
  type KeptTrainingInput,
} from './kept-training.js'
export type { KeptTrainingValues } from './kept-training-steps.js'
