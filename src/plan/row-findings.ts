import { basisRules } from './basis-findings.js'
import type { Finding } from './finding.js'
import { targetRules } from './target-findings.js'
import type { Indicator, Plan, PlanBox } from './types.js'

const RULES = [...targetRules, ...basisRules]

/** Everything one row shows by itself. */
export function rowFindings(row: Indicator, box: PlanBox, plan: Plan): readonly Finding[] {
  return RULES.flatMap((rule) => rule(row, box, plan))
}
