/** The yearly adjustment of pensions (基本养老金调整). */
export { adjust, type Adjustment, type AdjustmentAmounts, type EntitledAdjustment } from './adjust.js'
export type { AdjustmentInput } from './adjust-input.js'
export type { AdjustmentValues } from './adjust-values.js'
export { carry, type Carry, type DeterminedCarry } from './carry.js'
export type { AveragePension, CarryInput, Channel } from './carry-input.js'
export type { CarryRow, CarryValues } from './carry-steps.js'
export {
  atNationalRate,
  type EntitledNationalRate,
  type NationalRateAdjustment,
  type NationalRateInput,
} from './national-rate.js'
export type { NationalRateValues } from './national-rate-steps.js'
export {
  carryResident,
  type DeterminedResidentCarry,
  type ResidentCarry,
  type ResidentCarryInput,
} from './resident-carry.js'
export type { ResidentCarryRow, ResidentCarryValues } from './resident-carry-steps.js'
export type { PensionerInput } from './pensioner-input.js'
export type {
  AdjustmentScheme,
  AgeCase,
  AgeCounting,
  AmountCase,
  BirthBand,
  LevelCase,
  LevelClass,
  PartName,
  PartYear,
  PensionerClass,
  PercentCase,
  RemoteCase,
  SchemeCase,
  SchemeCondition,
  SchemeFloor,
  Sector,
  UnknownPart,
  YearsCase,
  YearSlice,
} from './scheme-types.js'
