/** Yearly adjustment of work-injury benefits (工伤定期待遇调整). */
export { adjust, type EntitledInjuryAdjustment, type InjuryAdjustment } from './adjust.js'
export type { InjuryAdjustmentInput } from './adjust-input.js'
export {
  adjustThrough,
  type DeterminedInjuryAdjustThrough,
  type InjuryAdjustThrough,
} from './adjust-through.js'
export type { InjuryAdjustmentValues } from './injury-adjustment-steps.js'
export type { AdjustedBenefit, InjuryRecipient, InjuryRecipientInput } from './recipient-input.js'
export type { InjuryAdjustThroughInput } from './through-input.js'
export type { InjuryThroughRow, InjuryThroughValues } from './through-steps.js'
