import { INDEX_ONE, SHARE_ONE, type Share } from '../../../money/index.js'
import { WARNING_INDICATORS, type WarningIndicatorName } from './indicators.js'
import { exactly, levelsOf, quotient, type Measured } from './levels.js'
import type { WarningRequest } from './warning-input.js'
import type { UnemploymentWarningValues } from './warning-steps.js'

/** The limits the plan sets for the month; null where the law holds none. */
export interface PlanLimits {
  readonly registeredRate: Share | null
  readonly surveyedRate: Share | null
  /** Whether a rate at the limit itself is within it: asked only when one is. */
  readonly atLimit: () => PlanStanding | null
}

/** How a rate stands to the plan. */
type PlanStanding = 'withinPlan' | 'beyondPlan'

/** Every indicator as far as its figures were given, against the plan and the levels. */
export function warningValues(request: WarningRequest, limits: PlanLimits): UnemploymentWarningValues {
  const { thresholds, ...figures } = request
  const measured = measure(request)
  const values: Record<string, unknown> = { ...figures }
  for (const name of WARNING_INDICATORS) {
    const found = measured[name]
    const levels =
      found === null
        ? { reached: null, next: null }
        : levelsOf(
            thresholds.filter(({ indicator }) => indicator === name),
            found,
          )
    values[name] = found?.value ?? null
    values[`${name}Level`] = levels.reached?.level ?? null
    values[`${name}Limit`] = levels.reached?.limit ?? null
    values[`${name}Beyond`] = less(found?.value, levels.reached?.limit)
    values[`${name}Next`] = levels.next?.level ?? null
    values[`${name}NextLimit`] = levels.next?.limit ?? null
    values[`${name}ToNext`] = less(levels.next?.limit, found?.value)
  }
  for (const name of ['registeredRate', 'surveyedRate'] as const) {
    values[`${name}Plan`] = limits[name]
    const over = less(request[name] ?? undefined, limits[name] ?? undefined)
    values[`${name}OverPlan`] = over
    values[`${name}Standing`] =
      over === null ? null : over === 0 ? limits.atLimit() : over < 0 ? 'withinPlan' : 'beyondPlan'
  }
  return values as unknown as UnemploymentWarningValues
}

/** The indicators whose figures were given. */
function measure(request: WarningRequest): Readonly<Record<WarningIndicatorName, Measured | null>> {
  const { registeredRate, surveyedRate, claimants, insured, fundBalance, monthlyExpense } = request
  return {
    registeredRate: registeredRate === null ? null : exactly(registeredRate),
    surveyedRate: surveyedRate === null ? null : exactly(surveyedRate),
    claimRate: claimants === null || insured === null ? null : quotient(claimants, insured, SHARE_ONE),
    reserveMonths:
      fundBalance === null || monthlyExpense === null
        ? null
        : quotient(fundBalance, monthlyExpense, INDEX_ONE),
  }
}

function less(a: number | undefined, b: number | undefined): number | null {
  return a === undefined || b === undefined ? null : a - b
}
