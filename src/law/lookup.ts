import { parseMonth, type YearMonth } from '../calendar/index.js'
import { ShebaoError, shown, type Issue } from '../errors.js'
import { missingOf, noticesOf } from './caveats.js'
import type { Law } from './law.js'
import { nearest } from './nearest.js'
import type { Missing, Notice } from './notice.js'
import { definitionOf, isParameterPath, parameterPaths, type ParameterPath } from './parameter.js'
import { resolve, type Found } from './resolve.js'
import type { Citation, DivisorTable, Evidence, Unit, ValueStatus } from './types.js'

/** A value of the law with its provenance. */
export interface ParameterValue {
  readonly outcome: 'found'
  readonly path: ParameterPath
  /** The value as published: decimal text, choice, month, or a table. */
  readonly value: string | DivisorTable
  readonly unit: Unit
  /** Key of the place whose value it is. */
  readonly place: string
  /** The stretch of months it was published for; `to` null while no end is known. */
  readonly from: string
  readonly to: string | null
  readonly status: ValueStatus
  readonly evidence: Evidence
  readonly knownFrom: string
  readonly sources: readonly Citation[]
  /** How the value came to stand for the month: published for it, the preceding year's by practice, or carried forward on request. */
  readonly basis: Found['basis']
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
 * @throws ShebaoError `law.unknownPath`, `calendar.month`
 * @example
 * const law = lawOf('luoyang', { asOf: '2026-03-31' })
 * lookUp(law, 'employeePension.award.base.local', '2025-12') // outcome 'found', value '6573'
 * lookUp(law, 'employeePension.award.base.local', '2019-05').outcome // 'undetermined'
 */
export function lookUp(law: Law, path: ParameterPath, month: string): ParameterValue | ParameterMissing {
  const issues: Issue[] = []
  const at = parseMonth(month, ['month'], issues)
  if (!isParameterPath(path)) {
    const guess = nearest(String(path), parameterPaths)
    issues.push({
      code: 'law.unknownPath',
      path: ['path'],
      message: `there is no such parameter${guess === undefined ? '' : `; did you mean "${guess}"?`}`,
      received: shown(path),
    })
  }
  if (issues.length > 0) throw new ShebaoError('law', issues)
  const resolution = resolve(law.compiled, path, at as YearMonth)
  if (!resolution.found) return { outcome: 'undetermined', missing: [missingOf(law, resolution)], notices: [] }
  return parameterValue(law, resolution)
}

/** A resolved value for the outside. */
export function parameterValue(law: Law, use: Found): ParameterValue {
  const { source, reform } = use.entry
  return {
    outcome: 'found',
    path: use.path,
    value: source.value,
    unit: definitionOf(use.path).unit,
    place: use.place,
    from: source.from,
    to: source.to,
    status: use.basis === 'precedingYear' ? 'provisional' : source.status,
    evidence: source.evidence,
    knownFrom: source.knownFrom,
    sources: source.sources,
    basis: use.basis,
    ...(reform !== undefined && { reform }),
    notices: noticesOf(law, [use]),
  }
}
