import { parseMonth, type YearMonth } from '../calendar/index.js'
import { ShebaoError, shown, type Issue } from '../errors.js'
import { OPEN_END, type CompiledEntry, type CompiledSeries } from './compile.js'
import { nearest } from './nearest.js'
import { definitionOf, isParameterPath, parameterPaths, type ParameterPath } from './parameter.js'
import type { DivisorTable, Place, Unit } from './types.js'
import { compileValue } from './value.js'

/** One change of a reform: a parameter has another value for a stretch of months. */
export interface Change {
  /** Parameter path; a misspelt one is refused with a suggestion. */
  readonly path: ParameterPath
  /** First month, 'YYYY-MM'. */
  readonly from: string
  /** Last month, or absent for no end. */
  readonly to?: string
  /** The new value in the parameter's unit: decimal text, choice, month, or a table. */
  readonly value: string | DivisorTable
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

/** Reads a reform. @throws ShebaoError (kind `law`) with every issue at once */
export function compileReform(reform: Reform): readonly CompiledChange[] {
  const issues: Issue[] = []
  if (typeof reform.name !== 'string' || reform.name.trim() === '')
    issues.push({ code: 'law.reformName', path: ['name'], message: 'a reform needs a name', received: shown(reform.name) })
  const changes = reform.changes.flatMap((change, i) => compileChange(reform.name, change, ['changes', i], issues) ?? [])
  changes.forEach((change, i) => {
    const clash = changes.slice(0, i).find((other) => other.path === change.path && overlap(other.entry, change.entry))
    if (clash !== undefined)
      issues.push({
        code: 'law.reformOverlap',
        path: ['changes', i],
        message: `the reform changes ${change.path} twice for the same month`,
      })
  })
  if (issues.length > 0) throw new ShebaoError('law', issues)
  return changes
}

function compileChange(name: string, change: Change, where: Issue['path'], issues: Issue[]): CompiledChange | undefined {
  const path: string = change.path
  if (!isParameterPath(path)) {
    const guess = nearest(String(path), parameterPaths)
    issues.push({
      code: 'law.unknownPath',
      path: [...where, 'path'],
      message: `there is no such parameter${guess === undefined ? '' : `; did you mean "${guess}"?`}`,
      received: shown(path),
    })
    return undefined
  }
  const definition = definitionOf(path)
  if (change.unit !== undefined && change.unit !== definition.unit)
    issues.push({
      code: 'law.unit',
      path: [...where, 'unit'],
      message: `${path} is given in ${definition.unit}`,
      received: shown(change.unit),
    })
  const value = compileValue(definition, change.value, [...where, 'value'], issues)
  const from = parseMonth(change.from, [...where, 'from'], issues)
  const to = change.to === undefined ? OPEN_END : parseMonth(change.to, [...where, 'to'], issues)
  if (value === undefined || from === undefined || to === undefined) return undefined
  if (to < from) {
    issues.push({ code: 'calendar.intervalReversed', path: [...where, 'to'], message: 'the last month lies before the first' })
    return undefined
  }
  return { path, entry: entryOf(name, change, value, from, to) }
}

function entryOf(
  name: string,
  change: Change,
  value: CompiledEntry['value'],
  from: YearMonth,
  to: YearMonth,
): CompiledEntry {
  return {
    from,
    to,
    value,
    reform: name,
    source: {
      from: change.from,
      to: change.to ?? null,
      value: change.value,
      status: 'assumed',
      evidence: 'verified',
      knownFrom: `${change.from}-01`,
      knownBasis: 'effect',
      sources: [],
    },
  }
}

function overlap(a: CompiledEntry, b: CompiledEntry): boolean {
  return a.from <= b.to && b.from <= a.to
}

/** The changes of a reform as series that stand before those of the law. */
export function reformSeries(changes: readonly CompiledChange[], place: Place): ReadonlyMap<ParameterPath, CompiledSeries> {
  const byPath = new Map<ParameterPath, CompiledEntry[]>()
  for (const { path, entry } of changes) byPath.set(path, [...(byPath.get(path) ?? []), entry])
  return new Map([...byPath].map(([path, entries]) => [path, overlaySeries(entries, place)]))
}

function overlaySeries(entries: readonly CompiledEntry[], place: Place): CompiledSeries {
  return {
    place,
    verifiedThrough: OPEN_END,
    entries,
    at: (month) => entries.find((entry) => entry.from <= month && month <= entry.to),
    lastBefore: (month) => entries.filter((entry) => entry.to < month).sort((a, b) => b.to - a.to)[0],
    hasLater: () => false,
    gapAt: () => undefined,
    knownLater: () => false,
  }
}
