/** Unemployment benefit (失业保险金). */
export {
  amount,
  type UnemploymentAmount,
  type UnemploymentAmountInput,
  type UnemploymentPlace,
} from './amount.js'
export type { StandardValues, WageReference } from './standard-values.js'
export { award, type EntitledUnemploymentAward, type UnemploymentAward } from './award.js'
export type { UnemploymentAwardInput, UnemploymentEvent } from './award-input.js'
export type { UnemploymentAwardValues } from './award-steps.js'
export {
  backPay,
  type EntitledUnemploymentBackPay,
  type UnemploymentBackPay,
  type UnemploymentBackPayInput,
} from './back-pay.js'
export type { BackPayValues } from './back-pay-steps.js'
export type { EarlierClaim, UnemploymentContributions, UnemploymentSpell } from './contribution-record.js'
export { duration, type UnemploymentDuration, type UnemploymentDurationInput } from './duration.js'
export type { DurationValues } from './duration-steps.js'
export { eligibility, type UnemploymentEligibility } from './eligibility.js'
export type { UnemploymentEligibilityInput } from './eligibility-input.js'
export type { EligibilityValues } from './eligibility-steps.js'
export type { EndingKind, StopEvent } from './endings.js'
