import type { AnyOutcome } from 'shebao'
import type { EntitlementRuleId } from '../../../../src/rules/entitlement/rule-ids.js'

/** Outcomes of every rule of this branch: computed ones, and where there are such, refused and undetermined ones. */
export const entitlementSamples: Readonly<Record<EntitlementRuleId, readonly AnyOutcome[]>> = {}
