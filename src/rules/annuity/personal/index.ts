/** The personal pension (个人养老金): opening, contributions and their tax, drawing, projection. */
export { open, type BasicScheme, type Open, type OpenInput, type OpenValues } from './open.js'
export {
  contribution,
  type DeterminedPersonalContribution,
  type PersonalContribution,
} from './contribution.js'
export type { PersonalContributionInput } from './contribution-input.js'
export type { PersonalContributionValues } from './contribution-steps.js'
export { withdrawal, type Withdrawal } from './withdrawal.js'
export type { WithdrawalCause, WithdrawalForm, WithdrawalInput } from './withdrawal-input.js'
export { projection } from './projection.js'
