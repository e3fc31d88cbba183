/** Work-injury benefits (工伤待遇). */
export { ownWage, type OwnWage } from './own-wage/own-wage.js'
export type { BoundsWage } from './own-wage/own-wage-formula.js'
export type { ContributionWage, OwnWageInput } from './own-wage/own-wage-input.js'
export type { OwnWageValues } from './own-wage/own-wage-steps.js'
export {
  disability,
  type Disability,
  type DisabilityAmounts,
  type EntitledDisability,
} from './disability/disability.js'
export type { DisabilityInput } from './disability/disability-input.js'
export type {
  DisabilityAllowanceValues,
  DisabilityNursingValues,
  DisabilityValues,
  DisabilityWageValues,
} from './disability/disability-values.js'
export type { NursingYearly } from './disability/nursing-terms.js'
export {
  leavingGrants,
  type EntitledLeavingGrants,
  type LeavingGrants,
  type LeavingGrantsAmounts,
} from './leaving/leaving-grants.js'
export type { LeavingGrantsInput, LeavingWay } from './leaving/leaving-input.js'
export type { LeavingGrantsValues } from './leaving/leaving-steps.js'
export { leavePay, type EntitledLeavePay, type LeavePay, type LeavePayInput } from './medical/leave-pay.js'
export type { LeavePayValues } from './medical/leave-pay-steps.js'
export {
  hospitalMeals,
  type EntitledHospitalMeals,
  type HospitalMeals,
  type HospitalMealsInput,
  type HospitalMealsValues,
} from './medical/hospital-meals.js'
export {
  travel,
  type EntitledTravel,
  type InjuryFare,
  type Travel,
  type TravelInput,
} from './medical/travel.js'
export type { FareMeans, TravelValues } from './medical/travel-steps.js'
export {
  devices,
  type Device,
  type DeviceInput,
  type DeviceValues,
  type EntitledDevice,
} from './medical/devices.js'
export { nursing, type EntitledNursing, type Nursing, type NursingInput } from './later/nursing.js'
export type { NursingValues } from './later/nursing-steps.js'
export {
  wageLoss,
  type EntitledWageLoss,
  type WageLoss,
  type WageLossInput,
  type WageLossValues,
} from './later/wage-loss.js'
export {
  pensionTopUp,
  type EntitledPensionTopUp,
  type PensionTopUp,
  type PensionTopUpInput,
  type PensionTopUpValues,
} from './later/pension-top-up.js'
export {
  migrantLumpSum,
  type EntitledMigrantLumpSum,
  type MigrantLumpSum,
  type MigrantLumpSumInput,
  type MigrantLumpSumValues,
} from './later/migrant-lump-sum.js'
export { regrade, type EntitledRegrading, type Regrading } from './later/regrade.js'
export type { RegradeInput, RegradingWay } from './later/regrade-input.js'
export type { RegradeValues } from './later/regrade-steps.js'
export {
  secondInjury,
  type EntitledSecondInjury,
  type SecondInjury,
  type SecondInjuryInput,
} from './later/second-injury.js'
export type { SecondInjuryValues } from './later/second-injury-steps.js'
export {
  recompute,
  type DeterminedInjuryRecomputation,
  type InjuryRecomputation,
} from './recomputation/recomputation.js'
export type { InjuryRecomputeInput, InjuryRecomputeOptions } from './recomputation/recomputation-input.js'
export type { InjuryRecomputationValues } from './recomputation/recomputation-steps.js'
export type { EntitledInjury } from './entitled-injury.js'
export type { CityKind, NursingLevel } from './injury-fields.js'
export type { InjuryStopGround } from './stop-ground.js'
