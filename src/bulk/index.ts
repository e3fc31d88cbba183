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
export { resolveColumns, TRANSFER_STATUS, type TransferStatus } from './transfer-columns.js'
export type { TransferColumns, TransferResults } from './transfer-column-types.js'
