import type { AnyOutcome } from 'shebao'
import type { IncapacityRuleId } from '../../../../src/rules/pension/incapacity/rule-ids.js'

/** Outcomes of every rule of this branch: computed ones, and where there are such, refused and undetermined ones. */
export const incapacitySamples: Readonly<Record<IncapacityRuleId, readonly AnyOutcome[]>> = {}
