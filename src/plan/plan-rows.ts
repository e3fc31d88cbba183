import { ShebaoError, shown } from '../errors.js'
import type { Decimal } from '../money/index.js'
import { exact } from './door.js'
import type { Cell, Indicator, Plan, PlanBox } from './types.js'

/**
 * A row of a plan by its id.
 *
 * @throws ShebaoError `plan.unknownIndicator`
 * @example
 * findIndicator(luoyangPlan, 'box2.08').name.zh // '基本养老保险参保率'
 */
export function findIndicator(plan: Plan, id: string): Indicator {
  for (const { row } of rowsOf(plan)) if (row.id === id) return row
  throw new ShebaoError('input', [
    { code: 'plan.unknownIndicator', path: [], message: 'the plan has no such row', received: shown(id) },
  ])
}

/** Every row with the box it stands in. */
export function rowsOf(plan: Plan): readonly { readonly row: Indicator; readonly box: PlanBox }[] {
  return plan.boxes.flatMap((box) => box.rows.map((row) => ({ row, box })))
}

/** The box a row stands in. */
export function boxOf(plan: Plan, id: string): PlanBox | undefined {
  return plan.boxes.find(({ rows }) => rows.some((row) => row.id === id))
}

/** The rows of these ids that the plan has; links may name rows that a part of a plan leaves out. */
export function present(plan: Plan, ids: readonly string[]): readonly Indicator[] | undefined {
  const found = ids.flatMap((id) => rowsOf(plan).find(({ row }) => row.id === id)?.row ?? [])
  return found.length === ids.length ? found : undefined
}

/** The number of a cell that holds one, with or without a sign before it. */
export function numberIn(cell: Cell | undefined): Decimal | undefined {
  return cell?.kind === 'number' ? exact(cell.value) : undefined
}

/** The number of a cell that holds a plain one: no bound. */
export function valueIn(cell: Cell | undefined): Decimal | undefined {
  return cell?.kind === 'number' && cell.comparator === '=' ? exact(cell.value) : undefined
}

/** True where both cells hold a five-year total, or neither does. */
export function onOneBasis(a: Cell | undefined, b: Cell | undefined): boolean {
  return a?.kind === 'number' && b?.kind === 'number' && a.cumulative === b.cumulative
}

/** Calendar years of a period, both ends counted. */
export function yearsOf(period: { readonly first: number; readonly last: number }): number {
  return period.last - period.first + 1
}
