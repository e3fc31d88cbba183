/** Early warning of unemployment (失业预警). */
export {
  warning,
  type DeterminedUnemploymentWarning,
  type UnemploymentWarning,
  type WarningIndicator,
} from './warning.js'
export type { UnemploymentWarningInput, WarningThreshold } from './warning-input.js'
export type { LevelValues, PlanValues, UnemploymentWarningValues } from './warning-steps.js'
export type { WarningIndicatorName } from './indicators.js'
