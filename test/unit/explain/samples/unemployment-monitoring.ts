import { lawOf, unemployment, type AnyOutcome } from 'shebao'
import type { UnemploymentMonitoringRuleId } from '../../../../src/rules/unemployment/monitoring/rule-ids.js'

const law = lawOf('luoyang')
const figures = {
  month: '2025-06',
  registeredRate: '0.0412',
  surveyedRate: '0.0551',
  claimants: 9_000,
  insured: 690_000,
  fundBalance: '90000000',
  monthlyExpense: '8000000',
} as const
const thresholds = [
  { indicator: 'surveyedRate', limit: '0.053', when: 'above', level: 'II' },
  { indicator: 'surveyedRate', limit: '0.06', when: 'above', level: 'I' },
  { indicator: 'claimRate', limit: '0.02', when: 'atOrAbove', level: 'II' },
  { indicator: 'reserveMonths', limit: '24', when: 'below', level: 'II' },
  { indicator: 'reserveMonths', limit: '12', when: 'below', level: 'I' },
] as const

/** Outcomes of every rule of this branch: computed and undetermined. */
export const unemploymentMonitoringSamples: Readonly<
  Record<UnemploymentMonitoringRuleId, readonly AnyOutcome[]>
> = {
  'unemployment.warning': [
    unemployment.warning({ ...figures, thresholds }, law),
    unemployment.warning({ ...figures, thresholds: [] }, law),
    unemployment.warning({ month: '2026-06', surveyedRate: '0.05', insured: 690_000, thresholds }, law),
    unemployment.warning({ month: '2025-06', thresholds }, law),
  ],
}
