import { parseMonth } from '../calendar/index.js'
import { shown, type Issue } from '../errors.js'
import { DECIMALS, parseScaled } from '../money/index.js'
import type { CompiledScheme } from './scheme/compiled.js'
import { compileScheme, sameScheme } from './scheme/compile-scheme.js'
import { compileTable, type Table } from './table.js'
import type { ParameterDefinition, Unit } from './types.js'

/** Divisors by completed age in years, in tenths of a month: the table as the rules read it. */
export type Divisors = ReadonlyMap<number, number>
/** A value as the rules read it: a scaled integer, a month as integer, a choice, divisors, a table, or a scheme. */
export type CompiledValue = number | string | Divisors | Table | CompiledScheme

/** Ages a divisor table may speak of, in years, and its largest divisor, in tenths of a month. */
const AGES = { first: 30, last: 90 }
const LARGEST_DIVISOR = 12_000

/**
 * The least and the most a unit takes, in whole units. What lies outside is a slip of the unit (14 for 14 %), or
 * more than the rules can hold: they keep four decimals of years, and amounts a month below ten million yuan.
 */
const BOUNDS: Readonly<Record<Unit, readonly [least: number, most: number]>> = {
  yuan: [0, 1_000_000_000],
  'yuan/month': [0, 10_000_000],
  'yuan/year': [0, 100_000_000],
  'yuan/hour': [0, 100_000],
  'yuan/day': [0, 1_000_000],
  share: [0, 10],
  'share/year': [0, 1],
  'share/day': [0, 1],
  index: [0, 10],
  days: [0, 36_600],
  years: [0, 120],
  months: [0, 1_200],
  count: [0, 1_000_000],
  grade: [1, 10],
  decimals: [0, 4],
  number: [0, 1_000_000],
  'month number': [1, 12],
  'calendar month': [0, 0],
  choice: [0, 0],
  'months by age': [0, 0],
  scheme: [0, 0],
}

/**
 * The text of a value as the rules read it. Adds an issue and returns undefined when the text does not fit the
 * definition: `law.choice`, `law.table`, `calendar.month` or one of the `decimal.…` codes.
 */
export function compileValue(
  definition: ParameterDefinition,
  input: unknown,
  path: Issue['path'],
  issues: Issue[],
): CompiledValue | undefined {
  switch (definition.kind) {
    case 'money':
    case 'share':
    case 'index':
    case 'count': {
      const decimals = DECIMALS[definition.kind]
      const [least, most] = BOUNDS[definition.unit]
      const scale = 10 ** decimals
      return parseScaled(input, { decimals, min: least * scale, max: most * scale }, path, issues)
    }
    case 'month':
      return parseMonth(input, path, issues)
    case 'choice':
      if (typeof input === 'string' && definition.choices?.includes(input)) return input
      issues.push({
        code: 'law.choice',
        path,
        message: `expected one of ${definition.choices?.join(', ')}`,
        received: shown(input),
      })
      return undefined
    case 'divisors':
      return compileDivisors(input, path, issues)
    case 'table':
      return compileTable(definition, BOUNDS[definition.unit], input, path, issues)
    case 'scheme':
      return compileScheme(input, path, issues)
  }
}

/** True when two values of a parameter are the same number, month, choice, table or scheme, however they are written. */
export function sameValue(a: CompiledValue, b: CompiledValue): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b
  if ('kind' in a || 'kind' in b) return 'kind' in a && 'kind' in b && sameScheme(a, b)
  const other: Table = b
  return a.size === b.size && [...a].every(([key, value]) => other.get(key) === value)
}

function compileDivisors(input: unknown, path: Issue['path'], issues: Issue[]): Divisors | undefined {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    issues.push({
      code: 'law.table',
      path,
      message: 'expected a table of ages and months',
      received: shown(input),
    })
    return undefined
  }
  const before = issues.length
  const table = new Map<number, number>()
  const divisor = { decimals: DECIMALS.divisor, min: 1, max: LARGEST_DIVISOR }
  for (const [age, months] of Object.entries(input)) {
    const years = /^\d{2}$/.test(age) ? Number(age) : 0
    if (years < AGES.first || years > AGES.last)
      issues.push({
        code: 'law.table',
        path: [...path, age],
        message: `expected an age from ${AGES.first} to ${AGES.last}`,
        received: age,
      })
    const value = parseScaled(months, divisor, [...path, age], issues)
    if (value !== undefined) table.set(years, value)
  }
  if (issues.length === before) checkAges(table, path, issues)
  return issues.length === before ? table : undefined
}

/** A table has every age from its first to its last, and its divisors fall. */
function checkAges(table: Divisors, path: Issue['path'], issues: Issue[]): void {
  const ages = [...table.keys()].sort((a, b) => a - b)
  ages.forEach((age, i) => {
    const next = ages[i + 1]
    if (next === undefined) return
    if (next !== age + 1)
      issues.push({ code: 'law.table', path, message: `the table lacks an age between ${age} and ${next}` })
    else if ((table.get(next) ?? 0) > (table.get(age) ?? 0))
      issues.push({
        code: 'law.table',
        path: [...path, String(next)],
        message: 'a divisor must not rise with age',
      })
  })
  if (ages.length === 0) issues.push({ code: 'law.table', path, message: 'the table is empty' })
}
