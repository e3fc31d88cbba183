/** The basic pension of enterprise employees (企业职工基本养老保险): contributions, account, index, retirement, award. */
export {
  baseBounds,
  contribution,
  lateCharge,
  settlement,
  type BaseBounds,
  type BaseBoundsValues,
  type Contribution,
  type ContributionInput,
  type ContributionLine,
  type ContributionTotals,
  type ContributionValues,
  type DeterminedContribution,
  type DeterminedSettlement,
  type EmployedMonths,
  type FlexibleMonths,
  type LateCharge,
  type LateChargeInput,
  type LateChargeValues,
  type MonthValues,
  type Settlement,
  type SettlementInput,
  type SettlementLaws,
  type SettlementLine,
  type SettlementTotals,
  type SettlementValues,
} from '../../contribution/index.js'
export { account, type Account, type AccountLedger } from './account/account.js'
export type { AccountRow, AccountValues } from './account/account-steps.js'
export {
  accountAfterAward,
  type AccountAfterAward,
  type AccountAfterAwardLedger,
} from './account/account-after-award.js'
export type { AccountAfterAwardInput } from './account/account-after-award-input.js'
export type { AccountAfterAwardRow, AccountAfterAwardValues } from './account/account-after-award-steps.js'
export { averageIndex, type AverageIndex, type EstimatedIndex } from './average-index/average-index.js'
export type { AverageIndexRow, AverageIndexValues } from './average-index/average-index-steps.js'
export { award, type Award, type EntitledAward } from './award/award.js'
export type { AwardAmounts } from './award/award-payments.js'
export type { AwardInput } from './award/award-input.js'
export type { AwardValues } from './award/award-values.js'
export {
  fromRecords,
  type EntitledFromRecords,
  type FromRecords,
  type FromRecordsOptions,
  type FromRecordsParts,
} from './from-records.js'
export type { FromRecordsValues } from './from-records-steps.js'
export {
  recompute,
  type DeterminedRecomputation,
  type RecomputedAmounts,
  type Recomputation,
} from './award/recomputation.js'
export type { RecomputeOptions } from './award/recomputation-input.js'
export type { RecomputationValues } from './award/recomputation-steps.js'
export { refund, type EntitledRefund, type Refund } from './account/refund.js'
export type { RefundInput } from './account/refund-input.js'
export type { RefundValues } from './account/refund-steps.js'
export { retirementAge, type RetirementAge } from './retirement/retirement-age.js'
export type { RetirementOutlookValues } from './retirement/retirement-age-outlook.js'
export { shortfall, type DeterminedShortfall, type Shortfall, type WayOn } from './retirement/shortfall.js'
export type { ShortfallInput } from './retirement/shortfall-input.js'
export type { ShortfallValues } from './retirement/shortfall-steps.js'
export type { Way } from './retirement/shortfall-ways.js'
