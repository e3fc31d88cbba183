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
  RESIDENT_AWARD_STATUS,
  residentAwardColumns,
  type ResidentAwardColumnOptions,
  type ResidentAwardColumns,
  type ResidentAwardResults,
  type ResidentAwardStatus,
} from './resident-award-columns.js'
