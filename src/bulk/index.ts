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
export { stabilisationRefundColumns } from './stabilisation-refund-columns.js'
export {
  REFUND_UNITS,
  STABILISATION_REFUND_STATUS,
  type StabilisationRefundColumnOptions,
  type StabilisationRefundColumns,
  type StabilisationRefundResults,
  type StabilisationRefundStatus,
} from './refund-column-types.js'
export {
  INJURY_CONTRIBUTION_STATUS,
  injuryContributionColumns,
  type InjuryContributionColumnOptions,
  type InjuryContributionColumns,
  type InjuryContributionResults,
  type InjuryContributionStatus,
} from './injury-contribution-columns.js'
export {
  INJURY_DISABILITY_STATUS,
  injuryDisabilityColumns,
  NURSED,
  type InjuryDisabilityColumnOptions,
  type InjuryDisabilityColumns,
  type InjuryDisabilityResults,
  type InjuryDisabilityStatus,
} from './injury-columns.js'
export {
  INJURY_ADJUSTMENT_STATUS,
  INJURY_RECIPIENTS,
  injuryAdjustmentColumns,
  type InjuryAdjustmentColumnOptions,
  type InjuryAdjustmentColumns,
  type InjuryAdjustmentResults,
  type InjuryAdjustmentStatus,
} from './injury-adjustment-columns.js'
