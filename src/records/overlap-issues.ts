import { intervalMonths, monthText, union, type MonthInterval, type YearMonth } from '../calendar/index.js'
import { pathText, type Issue } from '../errors.js'
import { firstLeftOut, overlapsOf, type Placed } from './overlap.js'

/** An entry of a list as it came. */
export type Entry = Readonly<Record<string, unknown>>
/** The months of each entry, undefined where they cannot be read. */
export type EntryMonths = readonly (MonthInterval | undefined)[]

/** Spells of different schemes may share months (重复缴费): which of them count is for the rules. */
export function spellOverlaps(spells: readonly Entry[], months: EntryMonths): Issue[] {
  const schemes = new Map<unknown, Placed[]>()
  for (const each of placed(months)) {
    const scheme = spells[each.index]?.['scheme']
    const group = schemes.get(scheme)
    if (group === undefined) schemes.set(scheme, [each])
    else group.push(each)
  }
  return [...schemes.values()].flatMap((group) => overlapIssues(group, 'spells', 'records.spellOverlap'))
}

/** Two rows never share a month: it has one base. */
export function rowOverlaps(months: EntryMonths): Issue[] {
  return overlapIssues(placed(months), 'contributions', 'records.rowOverlap')
}

function overlapIssues(intervals: readonly Placed[], list: string, code: string): Issue[] {
  return overlapsOf(intervals).map(({ earlierIndex, laterIndex, shared }) => {
    const other = pathText([list, earlierIndex])
    const message = `shares ${intervalMonths(shared)} month(s) from ${monthText(shared.from)} with ${other}`
    return { code, path: [list, laterIndex], message }
  })
}

function placed(months: EntryMonths): Placed[] {
  return months.flatMap((interval, index) => (interval === undefined ? [] : [{ ...interval, index }]))
}

/**
 * A base belongs to months paid on a base: inside the spells, deemed months and those of residents aside. Not
 * asked while a spell cannot be read, since its rows would seem to lie outside.
 */
export function rowsOutsideSpells(
  spells: readonly Entry[],
  spellMonths: EntryMonths,
  rowMonths: EntryMonths,
): Issue[] {
  if (spellMonths.includes(undefined)) return []
  const onBase = placed(spellMonths).filter(({ index }) => {
    const spell = spells[index]
    return spell?.['kind'] !== 'deemed' && spell?.['scheme'] !== 'resident'
  })
  const cover = union(onBase)
  return placed(rowMonths).flatMap((row) => {
    const month = firstLeftOut(row, cover)
    if (month === undefined) return []
    return {
      code: 'records.rowOutsideSpells',
      path: ['contributions', row.index],
      message: `no spell paid on a base covers ${monthText(month as YearMonth)}`,
      received: `${monthText(row.from)} to ${monthText(row.to)}`,
    }
  })
}
