import { parseMonth, type YearMonth } from '../calendar/index.js'
import { ShebaoError, type Issue } from '../errors.js'
import { missingOf, noticesOf } from './caveats.js'
import type { CompiledEntry } from './compile.js'
import type { Law } from './law.js'
import type { Missing, Notice } from './notice.js'
import { definitionOf, knownPath, type ParameterPath } from './parameter.js'
import { resolve, type Found } from './resolve.js'
import type { Citation, Evidence, Unit, ValueStatus, WrittenValue } from './types.js'
import { requireLaw } from './required-law.js'

/** A value of the law with its provenance. */
export interface ParameterValue {
  readonly outcome: 'found'
  readonly path: ParameterPath
  /** The value as published: decimal text, choice, month, a table, or a scheme. */
  readonly value: WrittenValue
  readonly unit: Unit
  /** Key of the place whose value it is. */
  readonly place: string
  /** The stretch of months it was published for; `to` null while no end is known. */
  readonly from: string
  readonly to: string | null
  readonly status: ValueStatus
  /** How sure the value is; null for the assumption of a reform. */
  readonly evidence: Evidence | null
  /** Day it became known, 'YYYY-MM-DD'; null for the assumption of a reform. */
  readonly knownFrom: string | null
  readonly sources: readonly Citation[]
  /** How the value came to stand for the month: published for it, the preceding year's by practice, or carried forward on request. */
  readonly basis: Found['basis']
  /** Name of the reform that assumes it. */
  readonly reform?: string
  readonly notices: readonly Notice[]
}

/** The answer when the law has no value for the month: what is missing, for which place and month. */
export interface ParameterMissing {
  readonly outcome: 'undetermined'
  readonly missing: readonly Missing[]
  readonly notices: readonly Notice[]
}

/**
 * A parameter of the law for a month, with its source; or what is missing.
 *
 * @param month 'YYYY-MM', the month the parameter is looked up by (see its definition's `axis`)
 * @throws ShebaoError (kind `law`) `law.unknownPath`, `calendar.month`
 * @example
 * const law = lawOf('luoyang', { asOf: '2026-03-31' })
 * const base = lookUp(law, 'employeePension.award.base.local', '2025-12')
 * base.outcome === 'found' && base.value // '6573'
 * lookUp(law, 'employeePension.award.base.local', '2019-05').outcome // 'undetermined'
 */
export function lookUp(law: Law, path: ParameterPath, month: string): ParameterValue | ParameterMissing {
  requireLaw(law)
  const issues: Issue[] = []
  const at = parseMonth(month, ['month'], issues)
  const known = knownPath(path, ['path'], issues)
  if (known === undefined || issues.length > 0) throw new ShebaoError('law', issues)
  const resolution = resolve(law.compiled, known, at as YearMonth)
  if (!resolution.found)
    return { outcome: 'undetermined', missing: [missingOf(law, resolution)], notices: [] }
  return parameterValue(resolution)
}

/**
 * Values as they were handed out, by month; month 0 stands for those whose caveats do not name the month. They are
 * frozen and shared: the rules read some thirty parameters for every award, mostly the same ones.
 */
const HANDED_OUT = new WeakMap<CompiledEntry, Map<number, ParameterValue>>()
const MOST_MONTHS = 64

/** A resolved value for the outside. */
export function parameterValue(use: Found): ParameterValue {
  const key = use.basis === 'published' && !use.beyondVerified ? 0 : use.month
  let byMonth = HANDED_OUT.get(use.entry)
  if (byMonth === undefined) HANDED_OUT.set(use.entry, (byMonth = new Map<number, ParameterValue>()))
  const known = byMonth.get(key)
  if (known !== undefined) return known
  if (byMonth.size >= MOST_MONTHS) byMonth.clear()
  const value = describe(use)
  byMonth.set(key, value)
  return value
}

function describe(use: Found): ParameterValue {
  const { source, reform } = use.entry
  return Object.freeze({
    outcome: 'found',
    path: use.path,
    value: source.value,
    unit: definitionOf(use.path).unit,
    place: use.place,
    from: source.from,
    to: source.to,
    status: use.basis === 'precedingYear' ? 'provisional' : source.status,
    evidence: reform === undefined ? source.evidence : null,
    knownFrom: reform === undefined ? source.knownFrom : null,
    sources: source.sources,
    basis: use.basis,
    ...(reform !== undefined && { reform }),
    notices: noticesOf(use),
  })
}
