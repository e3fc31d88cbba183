import type { AnyOutcome } from 'shebao'
import type { AnnuityRuleId } from '../../../../src/rules/annuity/rule-ids.js'

/** Outcomes of every rule of this branch: computed ones, and where there are such, refused and undetermined ones. */
export const annuitySamples: Readonly<Record<AnnuityRuleId, readonly AnyOutcome[]>> = {}
