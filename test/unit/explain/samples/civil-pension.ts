import type { AnyOutcome } from 'shebao'
import type { CivilPensionRuleId } from '../../../../src/rules/pension/civil/rule-ids.js'

/** Outcomes of every rule of this branch: computed ones, and where there are such, refused and undetermined ones. */
export const civilPensionSamples: Readonly<Record<CivilPensionRuleId, readonly AnyOutcome[]>> = {}
