import type { AnyOutcome } from 'shebao'
import type { UnemploymentClaimRuleId } from '../../../../src/rules/unemployment/claim/rule-ids.js'

/** Outcomes of every rule of this branch: computed, refused, undetermined. */
export const unemploymentClaimSamples: Readonly<Record<UnemploymentClaimRuleId, readonly AnyOutcome[]>> = {}
