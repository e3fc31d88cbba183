import type { Issue } from '../errors.js'
import type { Bilingual } from '../law/types.js'
import { type Decimal, type DecimalInput } from '../money/index.js'
import {
  exact,
  isObject,
  readBilingual,
  readList,
  readName,
  readNumber,
  readWord,
  type Path,
} from './door.js'

/** What a head count is counted in. Statistics print 万人 (10 000 persons), registers count persons. */
export type HeadUnit = '10000 persons' | 'persons'

/**
 * A number of people (人数) with its unit. Text and whole numbers are exact to one person: no decimals in persons,
 * at most four in 10 000 persons. A Decimal is a computed number and may be finer. Never negative, at most 10^10
 * persons.
 */
export interface HeadCount {
  readonly value: DecimalInput
  readonly unit: HeadUnit
}

/** Participants of one scheme (参保人数). The scheme's name is free; no two entries may share one. */
export interface SchemeCount {
  /** Such as `government`, `enterprise`, `resident`. */
  readonly scheme: string
  readonly count: HeadCount
  /** What to call a scheme the library does not know. */
  readonly label?: Bilingual
}

/** A scheme's participants as read, in 10 000 persons. */
export interface SchemeHeads {
  readonly scheme: string
  readonly heads: Decimal
  readonly name: Bilingual
}

/**
 * A head count in 10 000 persons (万人).
 *
 * @example
 * tenThousands('124.26') // { value: '124.26', unit: '10000 persons' }
 */
export function tenThousands(value: DecimalInput): HeadCount {
  return { value, unit: '10000 persons' }
}

/**
 * A head count in persons (人).
 *
 * @example
 * persons('7056699') // { value: '7056699', unit: 'persons' }
 */
export function persons(value: DecimalInput): HeadCount {
  return { value, unit: 'persons' }
}

const UNITS: readonly HeadUnit[] = ['10000 persons', 'persons']
const RULES = {
  '10000 persons': { decimals: 4, min: 0, max: 1_000_000 },
  persons: { decimals: 0, min: 0, max: 10_000_000_000 },
} as const

const SCHEME_NAMES: Readonly<Record<string, Bilingual>> = {
  government: { zh: '机关事业单位', en: 'government bodies and public institutions' },
  enterprise: { zh: '企业职工', en: 'enterprise employees' },
  resident: { zh: '城乡居民', en: 'residents' },
  unemployment: { zh: '失业保险', en: 'unemployment insurance' },
  injury: { zh: '工伤保险', en: 'work injury insurance' },
}

/** What a scheme is called. */
export function schemeName(scheme: string): Bilingual {
  return SCHEME_NAMES[scheme] ?? { zh: scheme, en: scheme }
}

/** A head count at the door, in 10 000 persons. Issues: `plan.object`, `plan.word` and those of decimals. */
export function readHeadCount(input: unknown, path: Path, issues: Issue[]): Decimal | undefined {
  if (!isObject(input, path, issues)) return undefined
  const unit = readWord(input.unit, UNITS, [...path, 'unit'], issues)
  if (unit === undefined) return undefined
  const value = readNumber(input.value, RULES[unit], [...path, 'value'], issues)
  return unit === 'persons' ? value?.div(10_000) : value
}

/** The participants by scheme at the door. Issues: `plan.list`, `plan.name`, `coverage.schemeRepeated`. */
export function readSchemes(input: unknown, path: Path, issues: Issue[]): readonly SchemeHeads[] {
  const seen = new Set<string>()
  return readList(input, path, issues).flatMap((entry, at) => {
    const where = [...path, at]
    if (!isObject(entry, where, issues)) return []
    const scheme = readName(entry.scheme, [...where, 'scheme'], issues)
    if (seen.has(scheme))
      issues.push({
        code: 'coverage.schemeRepeated',
        path: [...where, 'scheme'],
        message: `the scheme ${scheme} is given twice`,
      })
    seen.add(scheme)
    const heads = readHeadCount(entry.count, [...where, 'count'], issues)
    const name =
      entry.label === undefined ? schemeName(scheme) : readBilingual(entry.label, [...where, 'label'], issues)
    return heads === undefined || name === undefined ? [] : [{ scheme, heads, name }]
  })
}

/** All participants together, in 10 000 persons. */
export function sumOf(schemes: readonly SchemeHeads[]): Decimal {
  return schemes.reduce((sum, { heads }) => sum.plus(heads), exact(0))
}
