/** The pension of urban and rural residents (城乡居民基本养老保险). */
export { account, type ResidentAccount, type ResidentAccountLedger } from './account/account.js'
export type { AccountRateInput, ResidentAccountInput, ResidentPaymentInput } from './account/account-input.js'
export type { ResidentAccountRow, ResidentAccountValues } from './account/account-steps.js'
export { arrears, type Arrears, type DeterminedArrears } from './arrears/arrears.js'
export type { ArrearsInput, PaidSpellInput } from './arrears/arrears-input.js'
export type { ArrearsRow, ArrearsValues } from './arrears/arrears-steps.js'
export {
  award,
  type EntitledResidentAward,
  type ResidentAward,
  type ResidentAwardAmounts,
} from './award/award.js'
export type { ResidentAwardInput } from './award/award-input.js'
export type { ResidentAwardValues } from './award/award-steps.js'
export { eligibility, type DeterminedEligibility, type Eligibility } from './claim/eligibility.js'
export type { ClaimInput, EligibilityInput } from './claim/eligibility-input.js'
export type { ClaimState, EligibilityValues } from './claim/eligibility-steps.js'
export { enrolment, type Enrolment, type EnrolmentInput, type EnrolmentValues } from './claim/enrolment.js'
export { compareTiers, type CompareTiers, type TierComparison } from './compare/compare.js'
export type { CompareTiersInput } from './compare/compare-input.js'
export type { CompareValues, TierRow } from './compare/compare-steps.js'
export { contribution, type ResidentContribution } from './contribution/contribution.js'
export type { ResidentContributionInput } from './contribution/contribution-input.js'
export type { ResidentContributionValues } from './contribution/contribution-steps.js'
export type { HardshipGroup } from './contribution/hardship.js'
export {
  death,
  type EntitledResidentDeath,
  type ResidentDeath,
  type ResidentDeathAmounts,
} from './death/death.js'
export type { DrawnInput, ResidentDeathInput } from './death/death-input.js'
export type { ResidentDeathValues } from './death/death-steps.js'
