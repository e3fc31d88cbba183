/** Unemployment insurance: contributions (失业保险费). */
export {
  contribution,
  type DeterminedUnemploymentContribution,
  type UnemploymentContribution,
  type UnemploymentContributionTotals,
} from './contribution.js'
export type { UnemploymentContributionInput } from './bill-input.js'
export type { UnemploymentBillLine } from './bill-line-steps.js'
export type { UnemploymentMonth } from './bill-month-steps.js'
export type { UnemploymentContributionValues } from './bill-steps.js'
export {
  lateCharge,
  type DeterminedUnemploymentLateCharge,
  type UnemploymentLateCharge,
  type UnemploymentLateChargeInput,
} from './late-charge.js'
export type { UnemploymentLateChargeValues, UnemploymentLateRow } from './late-charge-steps.js'
export { deemedMonths, type DeemedMonths, type DeemedMonthsInput } from './deemed-months.js'
export type { DeemedMonthsValues } from './deemed-months-steps.js'
export {
  coverage,
  type UnemploymentCoverage,
  type UnemploymentCoverageInput,
  type UnemploymentCoverageValues,
} from './coverage.js'
export type { CoverageGroup, CoverageWorker, CoveredEmployer } from './coverage-groups.js'
