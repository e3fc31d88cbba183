/** Columns in, columns out: many people at once, with the kernels of the single functions. */
export {
  AWARD_STATUS,
  awardColumns,
  type AwardColumnOptions,
  type AwardColumns,
  type AwardResults,
  type AwardStatus,
} from './award-columns.js'
export {
  ADJUSTMENT_STATUS,
  adjustmentColumns,
  adjustmentCost,
  type AdjustmentColumnOptions,
  type AdjustmentColumns,
  type AdjustmentResults,
  type AdjustmentStatus,
} from './adjustment-columns.js'
export { monthNumber } from './month-number.js'
export {
  ACCOUNT_STATUS,
  accountColumns,
  type AccountColumns,
  type AccountResults,
  type AccountStatus,
} from './account-columns.js'
export {
  SURVIVED,
  SURVIVORS_STATUS,
  survivorsColumns,
  type SurvivorsColumnOptions,
  type SurvivorsColumns,
  type SurvivorsResults,
  type SurvivorsStatus,
} from './survivors-columns.js'
export { incapacityColumns } from './incapacity-columns.js'
export {
  ALLOWANCE_CASE,
  INCAPACITY_STATUS,
  type IncapacityColumnOptions,
  type IncapacityColumns,
  type IncapacityResults,
  type IncapacityStatus,
} from './incapacity-column-types.js'
export { civilAwardColumns } from './civil-award-columns.js'
export {
  CIVIL_AWARD_STATUS,
  type CivilAwardColumnOptions,
  type CivilAwardColumns,
  type CivilAwardResults,
  type CivilAwardStatus,
} from './civil-award-column-types.js'
export {
  ANNUITY_PAYOUT_STATUS,
  annuityPayoutColumns,
  type AnnuityPayoutColumnOptions,
  type AnnuityPayoutColumns,
  type AnnuityPayoutResults,
  type AnnuityPayoutStatus,
} from './annuity-payout-columns.js'
export { resolveColumns, TRANSFER_STATUS, type TransferStatus } from './transfer-columns.js'
export type { TransferColumns, TransferResults } from './transfer-column-types.js'
export {
  residentAwardColumns,
  type ResidentAwardColumnOptions,
  type ResidentAwardColumns,
  type ResidentAwardResults,
} from './resident-award-columns.js'
export { RESIDENT_AWARD_STATUS, type ResidentAwardStatus } from './resident-row-decision.js'
export {
  UNEMPLOYMENT_STATUS,
  unemploymentColumns,
  type UnemploymentColumnOptions,
  type UnemploymentColumns,
  type UnemploymentResults,
  type UnemploymentStatus,
} from './unemployment-columns.js'
