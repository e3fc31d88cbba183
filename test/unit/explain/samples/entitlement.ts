import { entitlement, lawOf, type AnyOutcome } from 'shebao'
import type { EntitlementRuleId } from '../../../../src/rules/entitlement/rule-ids.js'
import { civil, employee, incapable, resident } from '../../entitlement/lives.js'

const law = lawOf('luoyang')
const onward = lawOf('luoyang', { carryForward: true })

const known = onward.with({
  name: 'national income',
  changes: [{ path: 'statistics.nationalUrbanIncome', from: '2020-01', value: '54188' }],
})

/** Outcomes of every rule of this branch: computed ones, and where there are such, refused and undetermined ones. */
export const entitlementSamples: Readonly<Record<EntitlementRuleId, readonly AnyOutcome[]>> = {
  'entitlement.payable': [
    entitlement.payable(employee, '2025-09', law),
    entitlement.payable(civil, '2025-12', law),
    entitlement.payable({ ...resident, death: { month: '2025-03', cause: 'illness' } }, '2025-03', law),
    entitlement.payable(
      { ...civil, death: { month: '2026-03', cause: 'illness', basicPay: '5000' } },
      '2026-03',
      known,
    ),
    entitlement.payable(employee, '2023-05', law),
    entitlement.payable(employee, '2026-09', law),
  ],
  'entitlement.timeline': [
    entitlement.timeline(resident, '2025-12', law),
    entitlement.timeline(incapable, '2033-12', onward),
    entitlement.timeline(employee, '2026-12', law),
  ],
}
