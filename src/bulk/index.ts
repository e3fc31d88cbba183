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
  ANNUITY_PAYOUT_STATUS,
  annuityPayoutColumns,
  type AnnuityPayoutColumnOptions,
  type AnnuityPayoutColumns,
  type AnnuityPayoutResults,
  type AnnuityPayoutStatus,
} from './annuity-payout-columns.js'
