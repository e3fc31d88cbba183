/** The basic pension of government and public institutions (机关事业单位基本养老保险). */
export { award, type CivilAward, type EntitledCivilAward } from './award/civil-award.js'
export type { CivilAwardInput } from './award/civil-award-input.js'
export type { CivilAwardAmounts } from './award/civil-award-payments.js'
export type { CivilAwardValues } from './award/civil-award-values.js'
export type { DeemedIndexKeys } from './award/deemed-index.js'
export {
  comparison,
  type Comparison,
  type ComparisonAmounts,
  type DeterminedComparison,
} from './comparison/comparison.js'
export type { ComparisonInput } from './comparison/comparison-input.js'
export type { ComparisonValues } from './comparison/comparison-values.js'
export type { OldMethodInput, OldRatioInput } from './comparison/old-method-input.js'
export { group, type Group } from './group/group.js'
export type { GroupInput } from './group/group-input.js'
export type { GroupValues } from './group/group-steps.js'
export type { CivilGroup } from './group/reform-start.js'
export {
  contribution,
  type CivilContribution,
  type CivilContributionTotals,
  type DeterminedCivilContribution,
} from './contribution/civil-contribution.js'
export type { CivilContributionInput, PayItemsInput } from './contribution/civil-contribution-input.js'
export type { CivilBillLine, CivilContributionValues } from './contribution/civil-contribution-values.js'
export {
  provisionalPay,
  type EntitledProvisionalPay,
  type ProvisionalPay,
} from './provisional/provisional-pay.js'
export type { ProvisionalPayInput } from './provisional/provisional-pay-input.js'
export type { ProvisionalPayValues } from './provisional/provisional-pay-steps.js'
export { settlement, type CivilSettlement } from './provisional/settlement.js'
export type { AmountFrom, CivilSettlementInput } from './provisional/settlement-input.js'
export type { CivilSettlementLine, CivilSettlementValues } from './provisional/settlement-steps.js'
export { deathBenefit, type DeathBenefit, type EntitledDeathBenefit } from './death/death-benefit.js'
export type { DeathBenefitInput } from './death/death-benefit-input.js'
export type { DeathBenefitValues } from './death/death-benefit-steps.js'
