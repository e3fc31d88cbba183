import {
  enrolmentPace,
  type EnrolmentPace,
  type EnrolmentPaceInput,
  type YearCount,
} from './enrolment-pace.js'
import { persons, tenThousands } from './head-count.js'
import { boxOf, present, valueIn } from './plan-rows.js'
import type { Cell, Indicator, Plan } from './types.js'

/**
 * What each scheme of a plan must enrol a year: baseline to target, against the pace of the plan before where an
 * earlier box continues into this one. A scheme whose cells are not plain levels is left out.
 *
 * @param plan boxes with links of schemes and continued series
 * @param latest the latest head count by scheme, for what is left to do
 * @returns one pace a scheme, head counts in 10 000 persons
 * @throws ShebaoError of kind `input` for a latest figure outside the plan's years
 * @example
 * planPaces(luoyangPlan).map(({ planned }) => planned.perYear.toString()) // ['0.202', '6.148', '0.2', '0.13', '0.4']
 */
export function planPaces(
  plan: Plan,
  latest: Readonly<Record<string, YearCount>> = {},
): readonly EnrolmentPace[] {
  return (plan.links?.schemes ?? []).flatMap(({ scheme, indicator }) => {
    const [row] = present(plan, [indicator]) ?? []
    const period = boxOf(plan, indicator)?.period
    if (row === undefined || period === undefined) return []
    const base = yearCount(row, row.baseline, period.first - 1)
    const target = yearCount(row, row.target, period.last)
    const earlier = earlierCount(plan, indicator)
    const now = latest[scheme]
    if (base === undefined || target === undefined) return []
    const input: EnrolmentPaceInput = {
      scheme,
      base,
      target,
      ...(earlier && { earlier }),
      ...(now && { latest: now }),
    }
    return [enrolmentPace(input)]
  })
}

/** The baseline of the row that an earlier box continues into this one. */
function earlierCount(plan: Plan, later: string): YearCount | undefined {
  const link = plan.links?.continued.find((each) => each.later === later)
  const [row] = (link && present(plan, [link.earlier])) ?? []
  const period = link && boxOf(plan, link.earlier)?.period
  return row && period && yearCount(row, row.baseline, period.first - 1)
}

function yearCount(row: Indicator, cell: Cell, year: number): YearCount | undefined {
  const value = valueIn(cell)
  if (value === undefined || (cell.kind === 'number' && cell.cumulative)) return undefined
  if (row.unit?.zh !== '万人' && row.unit?.zh !== '人') return undefined
  return { year, count: row.unit.zh === '人' ? persons(value) : tenThousands(value) }
}
