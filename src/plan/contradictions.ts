import { claimRules } from './claim-findings.js'
import { coverageFinding, planCoverage } from './coverage-finding.js'
import { figureRules } from './figure-findings.js'
import { inOrder, type Finding } from './finding.js'
import { linkRules } from './link-findings.js'
import { luoyangPlan } from './luoyang-plan.js'
import { rowsOf } from './plan-rows.js'
import type { PopulationPath } from './population-path.js'
import { printRules } from './print-findings.js'
import { rowFindings } from './row-findings.js'
import { seriesRules } from './series-findings.js'
import type { Plan } from './types.js'

const PLAN_RULES = [...printRules, ...seriesRules, ...linkRules, ...claimRules, ...figureRules]

/** Which plan to look at, and what to hold it against. */
export interface ContradictionOptions {
  /** {@link luoyangPlan} unless given. */
  readonly plan?: Plan
  /** A population to compare the implied eligible population with, such as {@link luoyangResidents}. */
  readonly population?: PopulationPath
}

/**
 * Everything in a plan that contradicts itself, must be used with care, or will make a reader stumble: head counts
 * against the coverage rate, strict targets missed, targets below their baseline, boxes against text, levels mixed
 * with five-year totals, and more. Found by rules on the data; what no rule can find is a remark on record and says
 * so (`origin: 'record'`). Nothing is repaired.
 *
 * @param options plan and population; both optional
 * @returns findings, most serious first, with exact numbers in the units of the rows
 * @throws ShebaoError of kind `input` for a population that is not in order
 * @example
 * planContradictions({ population: luoyangResidents })[0]?.code // 'coverage.headCountsAgainstRate'
 */
export function planContradictions(options: ContradictionOptions = {}): readonly Finding[] {
  const plan = options.plan ?? luoyangPlan
  return inOrder([
    ...planCoverage(plan, options.population).map(coverageFinding),
    ...rowsOf(plan).flatMap(({ row, box }) => rowFindings(row, box, plan)),
    ...PLAN_RULES.flatMap((rule) => rule(plan)),
  ])
}
