export { baseBounds, type BaseBounds } from './base-bounds.js'
export type { BaseBoundsValues } from './base-bounds-steps.js'
export {
  contribution,
  type Contribution,
  type ContributionTotals,
  type DeterminedContribution,
} from './contribution.js'
export {
  contributionShape,
  type ContributionInput,
  type EmployedMonths,
  type FlexibleMonths,
} from './contribution-input.js'
export type { MonthValues } from './contribution-month-steps.js'
export type { ContributionLine } from './contribution-line-steps.js'
export type { ContributionValues } from './contribution-steps.js'
export { contributionOf, type ContributionTerms } from './contribution-formula.js'
export {
  settlement,
  type DeterminedSettlement,
  type Settlement,
  type SettlementTotals,
} from './settlement.js'
export { settlementShape, type SettlementInput, type SettlementLaws } from './settlement-input.js'
export type { SettlementLine, SettlementValues } from './settlement-steps.js'
export { lateCharge, type LateCharge } from './late-charge.js'
export { lateChargeShape, type LateChargeInput } from './late-charge-input.js'
export type { LateChargeValues } from './late-charge-steps.js'
export { contributionDescriptions } from './descriptions.js'
