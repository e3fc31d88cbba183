/** `shebao/plan`: coverage rates, plan indicators, targets and contradictions. */

export { conventions, luoyangPlan } from './luoyang-plan.js'
export { findIndicator } from './plan-rows.js'
export type {
  Aim,
  BareAim,
  BlankCell,
  Cell,
  Column,
  Comparator,
  Indicator,
  NumberCell,
  Period,
  Plan,
  PlanBox,
  PlanLinks,
  PlanSource,
  PlanText,
  RatioCell,
  Remark,
  TextAmount,
  TextClaim,
  TextFigure,
  WordsCell,
} from './types.js'

export { parseCell, safeParseCell } from './cell.js'
export { aimOf, evaluateCell, type CellVerdict, type Verdict } from './evaluate-cell.js'
export type { VerdictReason } from './verdict-reason.js'
export {
  evaluatePlan,
  plannedGrowth,
  type IndicatorEvaluation,
  type PlanEvaluationOptions,
  type PlannedGrowth,
} from './evaluate-plan.js'

export {
  persons,
  tenThousands,
  type HeadCount,
  type HeadUnit,
  type SchemeCount,
  type SchemeHeads,
} from './head-count.js'
export {
  coverageRate,
  type CoverageBasis,
  type CoverageInput,
  type CoverageRate,
  type EligiblePopulation,
  type SchemeShare,
} from './coverage-rate.js'
export { impliedEligible, type ImpliedEligible, type PrintedCoverage } from './implied-eligible.js'
export type { Interval, PrintedRate } from './printed-rate.js'
export {
  enrolmentNeed,
  rateChange,
  type EnrolmentNeed,
  type EnrolmentNeedInput,
  type RateChange,
} from './enrolment-need.js'
export {
  compareCoverage,
  type CoverageComparison,
  type CoverageComparisonInput,
  type CoverageVerdict,
} from './coverage-comparison.js'
export { luoyangResidents, type PopulationGrowth, type PopulationPath } from './population-path.js'
export { growth, type Growth, type GrowthInput } from './growth.js'
export {
  enrolmentPace,
  type EnrolmentPace,
  type EnrolmentPaceInput,
  type EnrolmentToGo,
  type YearCount,
} from './enrolment-pace.js'
export { planPaces } from './plan-paces.js'
export type { PlanNotice, PlanNoticeCode } from './notice.js'

export { planCoverage, type PlanCoverage } from './coverage-finding.js'
export { planContradictions, type ContradictionOptions } from './contradictions.js'
export type { Finding, FindingCode, Severity } from './finding.js'

export { countParticipants, type DroppedRelation, type ParticipantCount } from './count-participants.js'
export type { PensionScheme, Relation, RelationEnd, RelationStatus } from './relation.js'

export { coverageReport, type CoverageReportOptions } from './coverage-report.js'
export { contradictionsReport } from './contradictions-report.js'
export { evaluationReport } from './evaluation-report.js'
