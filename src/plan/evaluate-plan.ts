import { ShebaoError, shown, type Issue } from '../errors.js'
import { safeParseCell } from './cell.js'
import { aimOf, evaluateCell, type CellVerdict } from './evaluate-cell.js'
import type { FindingCode } from './finding.js'
import { growthBetween, type Growth } from './growth.js'
import { luoyangPlan } from './luoyang-plan.js'
import { onOneBasis, rowsOf, valueIn } from './plan-rows.js'
import { rowFindings } from './row-findings.js'
import type { Aim, BlankCell, Cell, Indicator, Plan, PlanBox } from './types.js'

/** What is to be evaluated. */
export interface PlanEvaluationOptions {
  /** {@link luoyangPlan} unless given. */
  readonly plan?: Plan
  /** One box only. */
  readonly box?: number
  /**
   * Results by id of the row, written as a box would print them: `'95.3'`, `'<4.5'`, `'[72]*'`. A result given here
   * stands over one the plan prints.
   */
  readonly results?: Readonly<Record<string, string>>
}

/** A row with the verdict on it. */
export interface IndicatorEvaluation extends CellVerdict {
  readonly indicator: Indicator
  readonly box: number
  readonly result: Cell
  /** What the target asks for; null where it is blank or in words. */
  readonly aim: Aim | null
  /** What deserves care in this row, as codes of {@link planContradictions}. */
  readonly flags: readonly FindingCode[]
}

const NO_RESULT: BlankCell = { kind: 'blank', raw: '—' }

/**
 * Evaluates every row of a plan, or of one box: the result printed in the box, or supplied, against the target as
 * printed. Rows without a result are `noData`; see {@link evaluateCell} for the verdicts and {@link aimOf} for the
 * direction of a target.
 *
 * @param options plan, box and results; a result is in the unit of its row
 * @returns one evaluation a row, in the order of the print
 * @throws ShebaoError of kind `input`, all issues at once: `plan.unknownIndicator`, `plan.unknownBox`,
 * `cell.grammar`, `cell.type`
 * @example
 * evaluatePlan({ box: 1 }).find(({ verdict }) => verdict === 'notMet')?.indicator.id // 'box1.13'
 */
export function evaluatePlan(options: PlanEvaluationOptions = {}): readonly IndicatorEvaluation[] {
  const plan = options.plan ?? luoyangPlan
  const issues: Issue[] = []
  const results = readResults(plan, options.results ?? {}, issues)
  if (options.box !== undefined && !plan.boxes.some(({ number }) => number === options.box))
    issues.push({
      code: 'plan.unknownBox',
      path: ['box'],
      message: 'the plan has no such box',
      received: shown(options.box),
    })
  if (issues.length > 0) throw new ShebaoError('input', issues)
  return rowsOf(plan)
    .filter(({ box }) => options.box === undefined || box.number === options.box)
    .map(({ row, box }) => evaluationOf(row, box, plan, results.get(row.id)))
}

function evaluationOf(
  printed: Indicator,
  box: PlanBox,
  plan: Plan,
  supplied: Cell | undefined,
): IndicatorEvaluation {
  const result = supplied ?? printed.result ?? NO_RESULT
  const indicator = supplied === undefined ? printed : { ...printed, result }
  const findings = rowFindings(indicator, box, plan)
  return {
    ...evaluateCell(indicator.target, result, indicator.aim),
    indicator,
    box: box.number,
    result,
    aim: aimOf(indicator),
    flags: findings.map(({ code }) => code),
  }
}

function readResults(
  plan: Plan,
  results: Readonly<Record<string, unknown>>,
  issues: Issue[],
): ReadonlyMap<string, Cell> {
  const known = new Set(rowsOf(plan).map(({ row }) => row.id))
  const cells = new Map<string, Cell>()
  for (const [id, text] of Object.entries(results)) {
    const path = ['results', id]
    if (!known.has(id))
      issues.push({
        code: 'plan.unknownIndicator',
        path,
        message: 'the plan has no such row',
        received: shown(id),
      })
    const parsed = safeParseCell(text, path)
    if (parsed.ok) cells.set(id, parsed.value)
    else issues.push(...parsed.issues)
  }
  return cells
}

/** Growth a row plans from its baseline to its target, or why there is none. */
export type PlannedGrowth =
  | { readonly outcome: 'growth'; readonly growth: Growth }
  | {
      readonly outcome: 'notComparable'
      readonly reason: 'levelAgainstTotal' | 'fiveYearTotals' | 'notNumbers'
    }
  | { readonly outcome: 'noData' }

/**
 * The growth a row plans over its box's period. Only two levels have one: a level and a five-year total have none,
 * and two five-year totals are five years apart in kind, not in time.
 *
 * @param years whole years from baseline to target
 * @example
 * plannedGrowth(findIndicator(luoyangPlan, 'box2.04'), 5) // { outcome: 'notComparable', reason: 'levelAgainstTotal' }
 */
export function plannedGrowth(indicator: Indicator, years: number): PlannedGrowth {
  const { baseline, target } = indicator
  if (baseline.kind === 'blank' || target.kind === 'blank') return { outcome: 'noData' }
  const [from, to] = [valueIn(baseline), valueIn(target)]
  if (!from || !to || baseline.kind !== 'number') return { outcome: 'notComparable', reason: 'notNumbers' }
  if (!onOneBasis(baseline, target)) return { outcome: 'notComparable', reason: 'levelAgainstTotal' }
  if (baseline.cumulative) return { outcome: 'notComparable', reason: 'fiveYearTotals' }
  return { outcome: 'growth', growth: growthBetween(from, to, years) }
}
