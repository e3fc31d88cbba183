import { parseInterval, readMonth, type MonthInterval, type YearMonth } from '../calendar/index.js'
import { ShebaoError, type Parsed } from '../errors.js'
import { parseScaled, type Fen } from '../money/index.js'
import type { CareerRecord, ContributionRow, KnownBalance, Scheme, Spell, SpellKind } from './career.js'
import { careerIssues } from './career-issues.js'
import { careerShape, MONEY } from './career-shape.js'
import { limitedIssues } from './issue-limit.js'
import { readBirth } from './person.js'
import { isObject, shapeIssues } from './shape.js'

/** A spell, read. */
export interface ReadSpell extends MonthInterval {
  readonly scheme: Scheme
  readonly place: string
  readonly kind: SpellKind
  readonly paidIn: YearMonth | undefined
}

/** A contribution row, read. */
export interface ReadRow extends MonthInterval {
  readonly base: Fen
}

/** A record, read: months as integers, money in fen, spells and rows in order of time. */
export interface ReadCareer {
  readonly input: CareerRecord
  readonly birth: YearMonth
  readonly spells: readonly ReadSpell[]
  readonly rows: readonly ReadRow[]
  readonly known: { readonly balance: Fen; readonly at: YearMonth } | undefined
}

/**
 * Reads a record: shape, months, money, and what spells and rows must satisfy together. Every issue at once.
 *
 * @throws ShebaoError (kind `input`): the codes of `parseCareer`
 */
export function readCareer(record: CareerRecord): ReadCareer {
  const parsed = safeReadCareer(record)
  if (!parsed.ok) throw new ShebaoError('input', parsed.issues)
  return parsed.value
}

/** {@link readCareer} as a value: the record read, or its issues. */
export function safeReadCareer(record: unknown): Parsed<ReadCareer> {
  const issues = shapeIssues(careerShape, record)
  const together = isObject(record) ? careerIssues(record) : []
  if (issues.length > 0 || together.length > 0)
    return { ok: false, issues: limitedIssues([...issues, ...together]) }
  return { ok: true, value: valuesOf(record as CareerRecord) }
}

/** The values of a record without an issue: every text can be read. */
function valuesOf(record: CareerRecord): ReadCareer {
  const { birth, spells, contributions, account } = record
  return {
    input: record,
    birth: readBirth(birth) as YearMonth,
    spells: inOrder(spells.map(spellOf)),
    rows: inOrder(contributions.map(rowOf)),
    known: account === undefined ? undefined : balanceOf(account),
  }
}

function spellOf(spell: Spell): ReadSpell {
  const { scheme, place, kind, paidIn } = spell
  return {
    ...monthsOf(spell),
    scheme,
    place,
    kind,
    paidIn: paidIn === undefined ? undefined : readMonth(paidIn),
  }
}

function rowOf(row: ContributionRow): ReadRow {
  return { ...monthsOf(row), base: fenOf(row.base) }
}

function balanceOf({ balance, at }: KnownBalance): ReadCareer['known'] {
  return { balance: fenOf(balance), at: readMonth(at) as YearMonth }
}

function monthsOf(entry: Spell | ContributionRow): MonthInterval {
  return parseInterval(entry, [], []) as MonthInterval
}

function fenOf(amount: unknown): Fen {
  return parseScaled(amount, MONEY, [], []) as Fen
}

function inOrder<T extends MonthInterval>(intervals: readonly T[]): readonly T[] {
  return [...intervals].sort((a, b) => a.from - b.from)
}
