import type { AnyOutcome } from 'shebao'
import type { SurvivorsRuleId } from '../../../../src/rules/pension/survivors/rule-ids.js'

/** Outcomes of every rule of this branch: computed ones, and where there are such, refused and undetermined ones. */
export const survivorsSamples: Readonly<Record<SurvivorsRuleId, readonly AnyOutcome[]>> = {}
