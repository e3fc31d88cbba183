/** The enterprise annuity (企业年金): contributions and caps, allocation, vesting, pay-out, tax, projection. */
export {
  contribution,
  type DeterminedEnterpriseContribution,
  type EnterpriseContribution,
  type EnterpriseContributionAmounts,
} from './contribution.js'
export type { EnterpriseContributionInput } from './contribution-input.js'
export type { EnterpriseContributionValues } from './contribution-steps.js'
export { allocation, type Allocation, type AllocationInput, type DeterminedAllocation } from './allocation.js'
export type { AllocationValues } from './allocation-steps.js'
export { vesting, type Vesting } from './vesting.js'
export type { VestingCause, VestingInput, VestingRung } from './vesting-input.js'
export type { VestingValues } from './vesting-steps.js'
export { payout } from './payout.js'
export type { EnterprisePayoutInput } from './payout-input.js'
export { tax } from './tax.js'
export { projection } from './projection.js'
