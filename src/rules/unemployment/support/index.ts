/** What is paid beside the unemployment benefit (其他失业待遇). */
export type { BenefitAmount } from './benefit-amount.js'
export {
  businessStart,
  type BusinessStart,
  type BusinessStartInput,
  type EntitledBusinessStart,
} from './business-start.js'
export type { BusinessStartValues } from './business-start-steps.js'
export {
  claimTransfer,
  type ClaimTransfer,
  type ClaimTransferInput,
  type DeterminedClaimTransfer,
} from './claim-transfer.js'
export type { ClaimTransferValues } from './claim-transfer-steps.js'
export { death, type Death, type EntitledDeath, type EntitledEarlierDeath } from './death.js'
export type { DeathInput } from './death-input.js'
export type { DeathValues } from './death-steps.js'
export type { EarlierDeathValues } from './earlier-death-steps.js'
export type { EarlierMedicalValues } from './earlier-medical-steps.js'
export { joblessAid, type EntitledJoblessAid, type JoblessAid } from './jobless-aid.js'
export type { JoblessAidAmount } from './jobless-aid-amount.js'
export type { JoblessAidInput, JoblessGround } from './jobless-aid-input.js'
export type { JoblessAidValues } from './jobless-aid-steps.js'
export { medical, type EntitledEarlierMedical, type EntitledMedical, type Medical } from './medical.js'
export type { MedicalInput } from './medical-input.js'
export type { MedicalValues } from './medical-steps.js'
export { priceSubsidy, type EntitledPriceSubsidy, type PriceSubsidy } from './price-subsidy.js'
export type { PriceIndices, PriceSubsidyInput } from './price-subsidy-input.js'
export type { PriceSubsidyValues } from './price-subsidy-steps.js'
export type { PriceStart } from './price-triggers.js'
export type { Received } from './received.js'
export { ruralLumpSum, type EntitledRuralLumpSum, type RuralLumpSum } from './rural-lump-sum.js'
export type { RuralLumpSumInput } from './rural-lump-sum-input.js'
export type { RuralLumpSumValues } from './rural-lump-sum-steps.js'
export type { RuralLumpSumTerms } from './rural-lump-sum-terms.js'
export {
  temporaryAid,
  type EntitledTemporaryAid,
  type TemporaryAid,
  type TemporaryAidInput,
} from './temporary-aid.js'
export type { TemporaryAidValues } from './temporary-aid-steps.js'
