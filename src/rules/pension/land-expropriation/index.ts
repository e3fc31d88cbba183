/** Insurance of farmers whose land was expropriated (被征地农民养老保障): all rates are inputs. */
export {
  socialInsuranceCost,
  type DeterminedCost,
  type ParcelInput,
  type ParcelRow,
  type SocialInsuranceCost,
  type SocialInsuranceCostInput,
  type SocialInsuranceCostValues,
} from './cost.js'
export { credit, type LandCredit, type LandCreditInput } from './credit.js'
export type { LandCreditValues } from './credit-steps.js'
export {
  subsidy,
  type AgeBandRow,
  type DeterminedLandSubsidy,
  type LandSubsidy,
  type LandSubsidyValues,
} from './subsidy.js'
export type { AgeBandInput, LandSubsidyInput } from './subsidy-input.js'
