import { parseMonth, type YearMonth } from '../calendar/index.js'
import { ShebaoError, shown, type Issue } from '../errors.js'
import { isDecimal, type DecimalInput } from '../money/index.js'
import { OPEN_END, type CompiledEntry } from './compile.js'
import { hasFields, refuseUnknownFields, type Fields } from './known-fields.js'
import { definitionOf, knownPath, type ParameterPath } from './parameter.js'
import { ownCopy } from './scheme/own-copy.js'
import type { AdjustmentScheme } from './scheme/types.js'
import { freeze } from './sealed.js'
import type { ParameterKind, Unit, ValueTable, WrittenValue } from './types.js'
import { compileValue } from './value.js'

/** One change of a reform: a parameter has another value for a stretch of months. */
export interface Change {
  /** Parameter path; a misspelt one is refused with a suggestion. */
  readonly path: ParameterPath
  /** First month, 'YYYY-MM'. */
  readonly from: string
  /** Last month; absent or null for no end. */
  readonly to?: string | null
  /** The new value in the parameter's unit: a decimal, choice, month, a table, or a scheme. */
  readonly value: DecimalInput | ValueTable | AdjustmentScheme
  /** The unit the value is meant in; when given it must be the parameter's own. */
  readonly unit?: Unit
}

/** A policy change laid over a law: `law.with({ name, changes })`. */
export interface Reform {
  readonly name: string
  readonly changes: readonly Change[]
}

/** A change that has been read. */
export interface CompiledChange {
  readonly path: ParameterPath
  readonly entry: CompiledEntry
}

/** A change with its place in the list, which issues speak of. */
interface ReadChange extends CompiledChange {
  readonly index: number
}

/** Reads a reform. @throws ShebaoError (kind `law`) with every issue at once */
export function compileReform(reform: unknown): readonly CompiledChange[] {
  const issues: Issue[] = []
  const changes = readReform(reform, issues)
  if (issues.length > 0) throw new ShebaoError('law', issues)
  return changes
}

function readReform(reform: unknown, issues: Issue[]): readonly ReadChange[] {
  const refuse = (code: string, path: Issue['path'], message: string, received: unknown) =>
    issues.push({ code, path, message, received: shown(received) })
  if (!hasFields(reform)) {
    refuse('law.reform', [], 'expected a reform such as { name, changes }', reform)
    return []
  }
  refuseUnknownFields(reform, ['name', 'changes'], [], issues)
  const { name, changes } = reform
  if (typeof name !== 'string' || name.trim() === '')
    refuse('law.reformName', ['name'], 'a reform needs a name', name)
  if (!Array.isArray(changes)) {
    refuse('law.reformChanges', ['changes'], 'expected a list of changes', changes)
    return []
  }
  const read = changes.flatMap((change: unknown, index) => {
    const compiled = compileChange(String(name), change, ['changes', index], issues)
    return compiled === undefined ? [] : [{ ...compiled, index }]
  })
  refuseOverlaps(read, issues)
  return read
}

function refuseOverlaps(changes: readonly ReadChange[], issues: Issue[]): void {
  changes.forEach((change, i) => {
    const clash = changes
      .slice(0, i)
      .find((other) => other.path === change.path && overlap(other.entry, change.entry))
    if (clash !== undefined)
      issues.push({
        code: 'law.reformOverlap',
        path: ['changes', change.index],
        message: `the reform changes ${change.path} twice for the same month, here and in change ${clash.index}`,
      })
  })
}

function overlap(a: CompiledEntry, b: CompiledEntry): boolean {
  return a.from <= b.to && b.from <= a.to
}

function compileChange(
  name: string,
  change: unknown,
  where: Issue['path'],
  issues: Issue[],
): CompiledChange | undefined {
  if (!hasFields(change)) {
    issues.push({
      code: 'law.change',
      path: where,
      message: 'expected a change such as { path, from, value }',
      received: shown(change),
    })
    return undefined
  }
  refuseUnknownFields(change, ['path', 'from', 'to', 'value', 'unit'], where, issues)
  const months = readMonths(change, where, issues)
  const path = knownPath(change.path, [...where, 'path'], issues)
  if (path === undefined) return undefined
  const definition = definitionOf(path)
  if (change.unit !== undefined && change.unit !== definition.unit)
    issues.push({
      code: 'law.unit',
      path: [...where, 'unit'],
      message: `${path} is given in ${definition.unit}`,
      received: shown(change.unit),
    })
  const value = compileValue(definition, change.value, [...where, 'value'], issues)
  return value === undefined || months === undefined
    ? undefined
    : { path, entry: entryOf(name, writtenAs(definition.kind, change.value), value, months) }
}

interface Months {
  readonly from: YearMonth
  readonly to: YearMonth
  readonly text: { readonly from: string; readonly to: string | null }
}

function readMonths(change: Fields, where: Issue['path'], issues: Issue[]): Months | undefined {
  const open = change.to === undefined || change.to === null
  const from = parseMonth(change.from, [...where, 'from'], issues)
  const to = open ? OPEN_END : parseMonth(change.to, [...where, 'to'], issues)
  if (from === undefined || to === undefined) return undefined
  const text = { from: change.from as string, to: open ? null : (change.to as string) }
  if (to >= from) return { from, to, text }
  issues.push({
    code: 'calendar.intervalReversed',
    path: [...where, 'to'],
    message: 'the last month lies before the first',
    received: shown(change.to),
  })
  return undefined
}

function entryOf(
  name: string,
  written: WrittenValue,
  value: CompiledEntry['value'],
  { from, to, text }: Months,
): CompiledEntry {
  return {
    from,
    to,
    value,
    reform: name,
    source: {
      ...text,
      value: written,
      status: 'assumed',
      evidence: 'verified',
      knownFrom: `${text.from}-01`,
      knownBasis: 'effect',
      sources: [],
    },
  }
}

/** The value as a pack would hold it: text, or a table or scheme of its own that the caller cannot change any more. */
function writtenAs(kind: ParameterKind, given: unknown): WrittenValue {
  if (kind === 'scheme') return freeze(ownCopy(given)) as AdjustmentScheme
  if (!hasFields(given) || isDecimal(given)) return plainText(given)
  return Object.freeze(
    Object.fromEntries(Object.entries(given).map(([age, months]) => [age, plainText(months)])),
  )
}

function plainText(given: unknown): string {
  return isDecimal(given) ? given.toFixed() : String(given)
}
