import type { AnyOutcome } from 'shebao'
import type { InjuryContributionRuleId } from '../../../../src/rules/injury/contribution/rule-ids.js'

/** Outcomes of every rule of this branch: computed, refused, undetermined. */
export const injuryContributionSamples: Readonly<Record<InjuryContributionRuleId, readonly AnyOutcome[]>> = {}
