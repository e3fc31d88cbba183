import { shown, type Issue } from '../errors.js'
import { DECIMALS, parseScaled } from '../money/index.js'
import type { ParameterDefinition, TableDefinition } from './types.js'

/** A table as the rules read it: keys (counts, fen, or names) to scaled values; numeric keys ascend. */
export type Table = ReadonlyMap<number | string, number>

const LONGEST_NAME = 80
const LARGEST_KEY = 1e11

/** Reads a table by its definition. Adds `law.table` or a `decimal.…` code for every entry that does not fit. */
export function compileTable(
  { table }: ParameterDefinition,
  [least, most]: readonly [least: number, most: number],
  input: unknown,
  path: Issue['path'],
  issues: Issue[],
): Table | undefined {
  if (table === undefined || typeof input !== 'object' || input === null || Array.isArray(input)) {
    issues.push({ code: 'law.table', path, message: 'expected a table', received: shown(input) })
    return undefined
  }
  const before = issues.length
  const decimals = DECIMALS[table.values]
  const scale = 10 ** decimals
  const entries: [number | string, number][] = []
  for (const [name, text] of Object.entries(input)) {
    const at = [...path, name]
    const key = keyOf(table.keys, name, at, issues)
    const value = parseScaled(text, { decimals, min: least * scale, max: most * scale }, at, issues)
    if (key !== undefined && value !== undefined) entries.push([key, value])
  }
  if (Object.keys(input).length === 0)
    issues.push({ code: 'law.table', path, message: 'the table is empty', received: '{}' })
  if (issues.length > before) return undefined
  if (table.keys !== 'text') entries.sort(([a], [b]) => Number(a) - Number(b))
  return new Map(entries)
}

function keyOf(
  kind: TableDefinition['keys'],
  name: string,
  path: Issue['path'],
  issues: Issue[],
): number | string | undefined {
  if (kind !== 'text')
    return parseScaled(name, { decimals: DECIMALS[kind], min: 0, max: LARGEST_KEY }, path, issues)
  if (name.trim() !== '' && name.length <= LONGEST_NAME) return name
  issues.push({ code: 'law.table', path, message: 'expected a short name as key', received: shown(name) })
  return undefined
}

/**
 * The value of the greatest key that is not above `key`, or undefined below the first.
 *
 * @example
 * atOrBelow(new Map([[0, 3], [5, 6]]), 4) // 3
 */
export function atOrBelow(table: ReadonlyMap<number, number>, key: number): number | undefined {
  let found: number | undefined
  for (const [from, value] of table) if (from <= key) found = value
  return found
}
