/** Incapacity allowance (病残津贴) and the former illness retirement (病退) and resignation (退职). */
export { allowance, type Allowance, type AllowanceAmounts, type EntitledAllowance } from './allowance.js'
export type { AllowanceInput, IncapacityFigures } from './allowance-input.js'
export type { AllowanceCase } from './allowance-terms.js'
export type { AllowanceValues, AtStatutoryAge, EarlyStop } from './allowance-values.js'
export {
  illnessRetirement,
  type EntitledIllnessRetirement,
  type IllnessRetirement,
  type IllnessRetirementInput,
} from './illness-retirement.js'
export type { IllnessRetirementValues } from './illness-retirement-steps.js'
export { recomputation, type AllowanceRecomputationInput } from './recomputation.js'
export {
  resignation,
  type EntitledResignation,
  type Resignation,
  type ResignationInput,
} from './resignation.js'
export type { ResignationValues } from './resignation-steps.js'
