/** Moving between schemes and places (养老保险关系转移接续). */
export {
  claimPlace,
  type ClaimPlace,
  type ClaimPlaceInput,
  type ClaimPlaceValues,
  type PlaceOfRecord,
} from './claim-place.js'
export type { PlaceReason } from './claim-place-formula.js'
export {
  doubleBenefit,
  type DeterminedDoubleBenefit,
  type DoubleBenefit,
  type DoubleBenefitInput,
} from './double-benefit.js'
export type { DoubleBenefitValues, StoppedRow } from './double-benefit-steps.js'
export type { DrawnBenefit, DrawnStretch } from './drawn-input.js'
export type { RecordScheme } from './life.js'
export { move, type DeterminedMove, type Move, type MoveInput } from './move.js'
export type { MoveRow, MoveValues } from './move-steps.js'
export {
  overlaps,
  type DeterminedOverlaps,
  type OverlappedMonths,
  type Overlaps,
  type OverlapsInput,
} from './overlaps.js'
export type { OverlapsRow, OverlapsValues } from './overlaps-steps.js'
export type {
  RecordAccount,
  RecordBase,
  RecordSpell,
  ResidentPayment,
  TransferRecord,
} from './record-input.js'
export { resolve, type Resolved } from './resolve.js'
export type { ResolveInput } from './resolve-input.js'
export type { DeterminedResolution, ResolveRow, ResolveValues, StepAction } from './resolve-values.js'
export type { StepReasonCode } from './step-reasons.js'
export {
  temporaryAccount,
  type TemporaryAccount,
  type TemporaryAccountInput,
  type TemporaryAccountValues,
} from './temporary-account.js'
