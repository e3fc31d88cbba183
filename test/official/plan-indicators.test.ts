import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import {
  conventions,
  luoyangPlan,
  parseCell,
  type Cell,
  type Indicator,
  type PlanBox,
} from '../../src/plan/index.js'

interface PrintedCell {
  readonly raw: string
  readonly value: string | null
  readonly comparator: string | null
  readonly cumulative: boolean
  readonly text: string | null
  readonly mark: string | null
  readonly parts?: readonly string[]
}

interface PrintedPlan {
  readonly source: Record<string, string>
  readonly conventions: Record<string, string>
  readonly boxes: readonly (Record<string, unknown> & { readonly rows: readonly Record<string, unknown>[] })[]
}

const path = fileURLToPath(new URL('plan-indicators.json', import.meta.url))
const printed = JSON.parse(readFileSync(path, 'utf8')) as PrintedPlan
const rows = luoyangPlan.boxes.flatMap((box) => box.rows)

describe('the shipped plan', () => {
  it('has all 42 rows, 13 in box 1 and 29 in box 2', () => {
    expect(luoyangPlan.boxes.map((box) => box.rows.length)).toEqual([13, 29])
  })

  it('equals the transcription, row by row and cell by cell', () => {
    expect(luoyangPlan.boxes.map(printedBox)).toEqual(printed.boxes)
  })

  it('keeps the source and the conventions', () => {
    const { title, issuer, issued } = luoyangPlan.source
    expect({ title_zh: title.zh, title_en: title.en, issuer_zh: issuer, issued }).toEqual(printed.source)
    expect(conventions).toEqual(printed.conventions)
  })

  it('is what parseCell reads from each cell as printed', () => {
    const cells = rows.flatMap((row) => [row.baseline, row.target, ...(row.result ? [row.result] : [])])
    expect(cells.length).toBe(13 * 3 + 29 * 2)
    for (const cell of cells) expect(parseCell(cell.raw)).toEqual(cell)
  })
})

/** The shipped form turned back into the form of the transcription. */
function printedBox(box: PlanBox): unknown {
  return {
    box: box.number,
    title_zh: box.title.zh,
    title_en: box.title.en,
    period: `${box.period.first}-${box.period.last}`,
    columns: box.columns,
    footnotes_zh: box.footnotes,
    rows: box.rows.map(printedRow),
  }
}

function printedRow(row: Indicator): unknown {
  const attributes = { expected: '预期性', binding: '约束性' }
  return {
    id: row.id,
    number_printed: row.number,
    section_zh: row.section.zh,
    section_en: row.section.en,
    name_zh: row.name.zh,
    name_en: row.name.en,
    unit_zh: row.unit?.zh ?? null,
    unit_en: row.unit?.en ?? null,
    baseline: printedCell(row.baseline),
    target: printedCell(row.target),
    ...(row.result === undefined ? {} : { result: printedCell(row.result) }),
    attribute: row.attribute,
    attribute_zh: row.attribute === null ? null : attributes[row.attribute],
    notes: row.note,
  }
}

function printedCell(cell: Cell): PrintedCell {
  const empty = { raw: cell.raw, value: null, comparator: null, cumulative: false, text: null, mark: null }
  switch (cell.kind) {
    case 'blank':
      return empty
    case 'words':
      return { ...empty, text: cell.raw }
    case 'ratio':
      return { ...empty, comparator: '=', text: cell.raw, parts: cell.parts }
    case 'number': {
      const { raw, value, comparator, cumulative, mark } = cell
      return { raw, value, comparator, cumulative, text: null, mark }
    }
  }
}
