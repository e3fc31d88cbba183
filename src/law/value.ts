import { parseMonth } from '../calendar/index.js'
import { shown, type Issue } from '../errors.js'
import { DECIMALS, parseScaled, scaledText } from '../money/index.js'
import type { DivisorTable, ParameterDefinition } from './types.js'

/** Divisors by completed age in years, in tenths of a month: the table as the rules read it. */
export type Divisors = ReadonlyMap<number, number>
/** A value as the rules read it: a scaled integer, a month as integer, a choice, or divisors. */
export type CompiledValue = number | string | Divisors

/** Ages a divisor table may speak of, in years. */
const AGES = { first: 30, last: 90 }

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
    case 'count':
      return parseScaled(input, { decimals: DECIMALS[definition.kind], min: 0 }, path, issues)
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
  }
}

function compileDivisors(input: unknown, path: Issue['path'], issues: Issue[]): Divisors | undefined {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    issues.push({ code: 'law.table', path, message: 'expected a table of ages and months', received: shown(input) })
    return undefined
  }
  const before = issues.length
  const table = new Map<number, number>()
  for (const [age, months] of Object.entries(input)) {
    const years = /^\d{2}$/.test(age) ? Number(age) : 0
    if (years < AGES.first || years > AGES.last)
      issues.push({ code: 'law.table', path: [...path, age], message: 'expected an age of two digits', received: age })
    const value = parseScaled(months, { decimals: DECIMALS.divisor, min: 1 }, [...path, age], issues)
    if (value !== undefined) table.set(years, value)
  }
  const ages = [...table.keys()].sort((a, b) => a - b)
  ages.forEach((age, i) => {
    const next = ages[i + 1]
    if (next === undefined) return
    if (next !== age + 1)
      issues.push({ code: 'law.table', path, message: `the table lacks an age between ${age} and ${next}` })
    else if ((table.get(next) ?? 0) > (table.get(age) ?? 0))
      issues.push({ code: 'law.table', path: [...path, String(next)], message: 'a divisor must not rise with age' })
  })
  if (ages.length === 0) issues.push({ code: 'law.table', path, message: 'the table is empty' })
  return issues.length === before ? table : undefined
}

/** A compiled value as text again, for explanations and differences: '0.08', '6573.00', '1965-01', 'monthlyProduct'. */
export function valueText(definition: ParameterDefinition, value: string | DivisorTable): string {
  if (typeof value === 'string') return value
  return Object.entries(value)
    .map(([age, months]) => `${age}: ${months}`)
    .join(', ')
}

/** A scaled parameter value as plain text with the decimals it needs. */
export function scaledValueText(definition: ParameterDefinition, value: number): string {
  const decimals = definition.kind === 'money' || definition.kind === 'share' || definition.kind === 'index' ? DECIMALS[definition.kind] : 0
  const text = scaledText(value, decimals)
  return definition.kind === 'share' ? text.replace(/\.?0+$/, '') : text
}
