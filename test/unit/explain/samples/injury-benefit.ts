import type { AnyOutcome } from 'shebao'
import type { InjuryBenefitRuleId } from '../../../../src/rules/injury/benefit/rule-ids.js'

/** Outcomes of every rule of this branch: computed, refused, undetermined. */
export const injuryBenefitSamples: Readonly<Record<InjuryBenefitRuleId, readonly AnyOutcome[]>> = {}
