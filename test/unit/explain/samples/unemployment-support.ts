import type { AnyOutcome } from 'shebao'
import type { UnemploymentSupportRuleId } from '../../../../src/rules/unemployment/support/rule-ids.js'

/** Outcomes of every rule of this branch: computed, refused, undetermined. */
export const unemploymentSupportSamples: Readonly<Record<UnemploymentSupportRuleId, readonly AnyOutcome[]>> =
  {}
