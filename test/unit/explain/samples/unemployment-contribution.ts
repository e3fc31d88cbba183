import type { AnyOutcome } from 'shebao'
import type { UnemploymentContributionRuleId } from '../../../../src/rules/unemployment/contribution/rule-ids.js'

/** Outcomes of every rule of this branch: computed, refused, undetermined. */
export const unemploymentContributionSamples: Readonly<
  Record<UnemploymentContributionRuleId, readonly AnyOutcome[]>
> = {}
