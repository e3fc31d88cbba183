/** Survivors’ benefits (遗属待遇): funeral allowance and lump sum. */
export {
  account,
  type AccountInheritance,
  type AccountInheritanceInput,
  type EntitledAccountInheritance,
} from './account.js'
export type { AccountInheritanceValues } from './account-steps.js'
export {
  benefit,
  type Benefit,
  type BenefitAmounts,
  type EntitledBenefit,
  type EntitledEarlierBenefit,
} from './benefit.js'
export type { BenefitInput, DeathCause, SurvivedStatus } from './benefit-input.js'
export type { BenefitValues, EarlierBenefitValues, SharedBenefitValues } from './benefit-values.js'
