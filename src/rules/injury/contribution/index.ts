/** Work injury: rates, contributions, recognition (工伤保险费、工伤认定). */
export { industryClass, type IndustryClass, type IndustryClassInput } from './industry/industry-class.js'
export type { IndustryClassValues } from './industry/industry-class-steps.js'
export type { IndustryEdition } from './industry/industry-code.js'
export { rate, type InjuryRate, type InjuryRateInput } from './rate/rate.js'
export type { FloatRecord, RateFacts } from './rate/rate-input.js'
export type { InjuryRateValues } from './rate/rate-steps.js'
export type { FloatStep, RateScheme } from './rate/rate-words.js'
export {
  contribution,
  type DeterminedInjuryContribution,
  type InjuryContribution,
  type InjuryContributionTotals,
} from './bill/contribution.js'
export type { InjuryContributionInput, WaiverClass } from './bill/bill-input.js'
export type { InjuryContributionLine } from './bill/bill-line-steps.js'
export type { InjuryContributionValues } from './bill/bill-steps.js'
export {
  constructionProject,
  type ConstructionProject,
  type ConstructionProjectInput,
} from './special/construction-project.js'
export type { ConstructionValues } from './special/construction-steps.js'
export { smallFirm, type SmallFirm } from './special/small-firm.js'
export type { SmallFirmInput } from './special/small-firm-input.js'
export type { SmallFirmValues } from './special/small-firm-steps.js'
export { platformOrders, type PlatformOrders } from './special/platform-orders.js'
export type { DeliveryLevel, PlatformOrdersInput } from './special/platform-input.js'
export type { OrderKinds, PlatformValues } from './special/platform-steps.js'
export {
  internCosts,
  type InternCosts,
  type InternCostsInput,
  type InternCostsValues,
} from './special/intern-costs.js'
export { recognition, type Recognition } from './recognition/recognition.js'
export type { RecognitionInput } from './recognition/recognition-input.js'
export type { RecognitionValues } from './recognition/recognition-steps.js'
export {
  liability,
  type DeterminedLiability,
  type Liability,
  type LiabilityItem,
} from './liability/liability.js'
export type { InsuranceStanding, LiabilityInput } from './liability/liability-input.js'
export type { ItemPeriodicity, ItemStart } from './liability/liability-items.js'
export type { ItemPayer, LiabilityRow, LiabilityValues } from './liability/liability-steps.js'
