import type { AnyOutcome } from 'shebao'
import type { TransferRuleId } from '../../../../src/rules/pension/transfer/rule-ids.js'

/** Outcomes of every rule of this branch: computed ones, and where there are such, refused and undetermined ones. */
export const transferSamples: Readonly<Record<TransferRuleId, readonly AnyOutcome[]>> = {}
