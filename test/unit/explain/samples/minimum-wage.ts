import { lawOf, minimumWage, type AnyOutcome } from 'shebao'
import type { MinimumWageRuleId } from '../../../../src/rules/minimum-wage/rule-ids.js'

/** Outcomes of every rule of this branch: computed and undetermined. */
export const minimumWageSamples: Readonly<Record<MinimumWageRuleId, readonly AnyOutcome[]>> = {
  'minimumWage.local': [
    minimumWage.local({ month: '2024-06' }, lawOf('luoyang')),
    minimumWage.local({ month: '2014-01', category: 'third' }, lawOf('henan')),
    minimumWage.local({ month: '2026-02' }, lawOf('songxian')),
    minimumWage.local({ month: '2024-06' }, lawOf('henan')),
  ],
}
