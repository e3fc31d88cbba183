import type { AnyOutcome } from 'shebao'
import type { AdjustmentRuleId } from '../../../../src/rules/adjustment/rule-ids.js'

/** Outcomes of every rule of this branch: computed ones, and where there are such, refused and undetermined ones. */
export const adjustmentSamples: Readonly<Record<AdjustmentRuleId, readonly AnyOutcome[]>> = {}
