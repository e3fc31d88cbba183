import { adjustment, lawOf, type AnyOutcome } from 'shebao'
import type { AdjustmentRuleId } from '../../../../src/rules/adjustment/rule-ids.js'

const law = lawOf('luoyang')
const person = { sector: 'enterprise', birth: '1943-06', retirement: '2003-06', months: 425 } as const
const nextYear = law.with({
  name: '2026年按2%',
  changes: [{ path: 'adjustment.national.rate', from: '2026-01', to: '2026-12', value: '0.02' }],
})

/** Outcomes of every rule of this branch. */
export const adjustmentSamples: Readonly<Record<AdjustmentRuleId, readonly AnyOutcome[]>> = {
  'adjustment.adjust': [
    adjustment.adjust({ ...person, year: 2025, pension: '3500' }, law),
    adjustment.adjust({ ...person, year: 2021, pension: '700.50' }, law),
    adjustment.adjust({ ...person, year: 2014, pension: '700.50', sector: 'civil' }, law),
    adjustment.adjust({ ...person, year: 2018, pension: '2100' }, law),
    adjustment.adjust({ ...person, year: 2026, pension: '3577.18' }, law),
  ],
  'adjustment.atNationalRate': [
    adjustment.atNationalRate({ year: 2026, start: '2025-03', allowance: '1348.08' }, nextYear),
    adjustment.atNationalRate({ year: 2025, start: '2025-03', allowance: '1348.08' }, law),
    adjustment.atNationalRate({ year: 2026, start: '2025-03', allowance: '1348.08' }, law),
  ],
  'adjustment.carry': [
    adjustment.carry({ ...person, retirement: '2018-06', pension: '3000', through: '2025-12' }, law),
    adjustment.carry({ ...person, pension: '900', through: '2025-12' }, law),
  ],
  'adjustment.carryResident': [
    adjustment.carryResident({ start: '2018-03', pension: '131.50', through: '2020-12' }, law),
    adjustment.carryResident({ start: '2018-03', pension: '131.50', through: '2026-12' }, law),
  ],
}
