import type { AnyOutcome } from 'shebao'
import type { LandExpropriationRuleId } from '../../../../src/rules/pension/land-expropriation/rule-ids.js'

/** Outcomes of every rule of this branch: computed ones, and where there are such, refused and undetermined ones. */
export const landExpropriationSamples: Readonly<Record<LandExpropriationRuleId, readonly AnyOutcome[]>> = {}
