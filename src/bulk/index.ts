export {
  AWARD_STATUS,
  awardColumns,
  type AwardColumnOptions,
  type AwardColumns,
  type AwardResults,
  type AwardStatus,
} from './award-columns.js'
export { monthNumber } from './month-number.js'
export {
  ACCOUNT_STATUS,
  accountColumns,
  type AccountColumns,
  type AccountResults,
  type AccountStatus,
} from './account-columns.js'
export {
  residentAwardColumns,
  type ResidentAwardColumnOptions,
  type ResidentAwardColumns,
  type ResidentAwardResults,
} from './resident-award-columns.js'
export { RESIDENT_AWARD_STATUS, type ResidentAwardStatus } from './resident-row-decision.js'
