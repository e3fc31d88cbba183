import type { AnyOutcome } from 'shebao'
import type { UnemploymentEmployerRuleId } from '../../../../src/rules/unemployment/employer/rule-ids.js'

/** Outcomes of every rule of this branch: computed, refused, undetermined. */
export const unemploymentEmployerSamples: Readonly<
  Record<UnemploymentEmployerRuleId, readonly AnyOutcome[]>
> = {}
