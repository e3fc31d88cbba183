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
export { civilAwardColumns } from './civil-award-columns.js'
export {
  CIVIL_AWARD_STATUS,
  type CivilAwardColumnOptions,
  type CivilAwardColumns,
  type CivilAwardResults,
  type CivilAwardStatus,
} from './civil-award-column-types.js'
