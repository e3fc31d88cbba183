import type { AnyOutcome } from 'shebao'
import type { ResidentPensionRuleId } from '../../../../src/rules/pension/resident/rule-ids.js'

/** Outcomes of every rule of this branch: computed ones, and where there are such, refused and undetermined ones. */
export const residentPensionSamples: Readonly<Record<ResidentPensionRuleId, readonly AnyOutcome[]>> = {}
