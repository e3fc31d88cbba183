import { exact } from './door.js'
import { found, type PlanRule } from './finding.js'
import { present, rowsOf } from './plan-rows.js'

/** What a box shows as a print: dashes, numbers left out, and which rows bind. */

/** Empty cells printed in more than one way. */
const blanks: PlanRule = (plan) => {
  const cells = rowsOf(plan).flatMap(({ row }) =>
    [row.baseline, row.target, row.result].flatMap((cell) =>
      cell?.kind === 'blank' ? [{ id: row.id, raw: cell.raw }] : [],
    ),
  )
  const ways = [...new Set(cells.map(({ raw }) => raw))].sort()
  if (ways.length < 2) return []
  const ids = [...new Set(cells.map(({ id }) => id))].sort()
  return [
    found(
      'blank.printedDifferently',
      'note',
      ids,
      { ways: exact(ways.length) },
      {
        zh: `空格有${ways.length}种印法（${ways.join('、')}），含义相同：没有数据。`,
        en: `Empty cells are printed in ${ways.length} ways (${ways.join(', ')}); all mean that there is no figure.`,
      },
    ),
  ]
}

/** A row without its number. */
const numbersMissing: PlanRule = (plan) =>
  plan.boxes.flatMap(({ rows, number: box }) => {
    const printed = new Set(rows.map(({ number }) => number))
    const missing = rows.map((_, at) => String(at + 1)).filter((number) => !printed.has(number))
    return rows
      .filter(({ number }) => number === null)
      .map((row) => {
        const numbers = missing.length === 1 ? { position: exact(missing[0] ?? 0) } : {}
        return found('number.missing', 'note', [row.id], numbers, {
          zh: `${row.name.zh}：专栏${box}漏印行号${missing.join('、')}。`,
          en: `${row.name.en}: box ${box} leaves out the row number ${missing.join(', ')}.`,
        })
      })
  })

/** The rate is only expected while the head counts that make it up are binding. */
const attributes: PlanRule = (plan) =>
  (plan.links?.coverage ?? []).flatMap((link) => {
    const [rate] = present(plan, [link.rate]) ?? []
    const parts = present(plan, link.parts)
    if (rate?.attribute !== 'expected' || parts?.every(({ attribute }) => attribute === 'binding') !== true)
      return []
    const rows = rowsOf(plan).filter(({ row }) => row.attribute !== null)
    const binding = rows.filter(({ row }) => row.attribute === 'binding').length
    const numbers = { binding: exact(binding), rows: exact(rows.length) }
    return [
      found('attribute.rateBesideCounts', 'note', [link.rate, ...link.parts], numbers, {
        zh: `${rate.name.zh}是预期性指标，而构成它的参保人数是约束性指标（全部${rows.length}项中约束性${binding}项）：人数有约束力，参保率没有。`,
        en: `"${rate.name.en}" is an expected target, the head counts it is made of are binding ones (${binding} of ${rows.length} rows bind): the counts commit the authority, the rate does not.`,
      }),
    ]
  })

/** The rules of this file. */
export const printRules: readonly PlanRule[] = [blanks, numbersMissing, attributes]
