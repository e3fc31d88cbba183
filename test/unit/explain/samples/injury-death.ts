import type { AnyOutcome } from 'shebao'
import type { InjuryDeathRuleId } from '../../../../src/rules/injury/death/rule-ids.js'

/** Outcomes of every rule of this branch: computed, refused, undetermined. */
export const injuryDeathSamples: Readonly<Record<InjuryDeathRuleId, readonly AnyOutcome[]>> = {}
