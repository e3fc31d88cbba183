import {
  intersection,
  intervalMonths,
  monthOf,
  monthText,
  parseInterval,
  readDate,
  readMonth,
  union,
  type MonthInterval,
  type YearMonth,
} from '../calendar/index.js'
import { pathText, ShebaoError, type Issue, type Parsed } from '../errors.js'
import { parseScaled, type Fen } from '../money/index.js'
import { careerShape, type CareerRecord, type ContributionRow, type Scheme, type Spell, type SpellKind } from './career.js'
import { shapeIssues } from './shape.js'

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
 * @throws ShebaoError (kind `input`): `input.…`, `calendar.…`, `decimal.…`, `records.spellOverlap`,
 * `records.spellBeforeBirth`, `records.rowOverlap`, `records.rowOutsideSpells`, `records.paidIn`
 */
export function readCareer(record: CareerRecord): ReadCareer {
  const parsed = safeReadCareer(record)
  if (!parsed.ok) throw new ShebaoError('input', parsed.issues)
  return parsed.value
}

/** {@link readCareer} as a value: the record read, or its issues. */
export function safeReadCareer(record: CareerRecord): Parsed<ReadCareer> {
  const issues = shapeIssues(careerShape, record)
  if (!isObject(record)) return { ok: false, issues }
  const birth = readBirth(record.birth)
  const spells = list(record.spells).map((spell, i) => readSpell(spell, i, birth, issues))
  const rows = list(record.contributions).map((row, i) => readRow(row, i))
  const reversed: Issue[] = [
    ...list(record.spells).flatMap((spell, i) => reversedIssues(spell, ['spells', i])),
    ...list(record.contributions).flatMap((row, i) => reversedIssues(row, ['contributions', i])),
  ]
  issues.push(...reversed)
  overlaps(spells, 'spells', issues, (a, b) => a.scheme === b.scheme)
  overlaps(rows, 'contributions', issues, () => true)
  outsideSpells(spells, rows, issues)
  const known = record.account === undefined ? undefined : readKnown(record.account)
  if (issues.length > 0 || birth === undefined) return { ok: false, issues }
  const inOrder = <T extends MonthInterval>(items: readonly (T | undefined)[]) =>
    items.filter((item) => item !== undefined).sort((a, b) => a.from - b.from)
  return { ok: true, value: { input: record, birth, spells: inOrder(spells), rows: inOrder(rows), known } }
}

function readSpell(spell: Spell, i: number, birth: YearMonth | undefined, issues: Issue[]): ReadSpell | undefined {
  const interval = isObject(spell) ? parseInterval(spell, [], []) : undefined
  if (interval === undefined) return undefined
  if (birth !== undefined && interval.from <= birth)
    issues.push({
      code: 'records.spellBeforeBirth',
      path: ['spells', i, 'from'],
      message: `lies not after the birth month ${monthText(birth)}`,
      received: spell.from,
    })
  const paidIn = typeof spell.paidIn === 'string' ? readMonth(spell.paidIn) : undefined
  if (spell.kind === 'madeUp' && spell.paidIn === undefined)
    issues.push({ code: 'records.paidIn', path: ['spells', i, 'paidIn'], message: 'made-up months need the month of payment' })
  if (paidIn !== undefined && paidIn < interval.to)
    issues.push({
      code: 'records.paidIn',
      path: ['spells', i, 'paidIn'],
      message: `the payment lies before the last month it pays for, ${monthText(interval.to)}`,
      received: monthText(paidIn),
    })
  return { ...interval, scheme: spell.scheme, place: spell.place, kind: spell.kind, paidIn }
}

function readRow(row: ContributionRow, i: number): ReadRow | undefined {
  const interval = isObject(row) ? parseInterval(row, [], []) : undefined
  const base = isObject(row) ? parseScaled(row.base, { decimals: 2, min: 0 }, ['contributions', i], []) : undefined
  return interval === undefined || base === undefined ? undefined : { ...interval, base: base as Fen }
}

function readKnown(account: { readonly balance: unknown; readonly at: string }): ReadCareer['known'] {
  const balance = isObject(account) ? parseScaled(account.balance, { decimals: 2, min: 0 }, [], []) : undefined
  const at = isObject(account) && typeof account.at === 'string' ? readMonth(account.at) : undefined
  return balance === undefined || at === undefined ? undefined : { balance: balance as Fen, at }
}

function reversedIssues(interval: { readonly from?: unknown; readonly to?: unknown }, path: Issue['path']): Issue[] {
  const issues: Issue[] = []
  if (isObject(interval)) parseInterval(interval, path, issues)
  return issues.filter((issue) => issue.code === 'calendar.intervalReversed')
}

function overlaps<T extends MonthInterval>(
  items: readonly (T | undefined)[],
  name: 'spells' | 'contributions',
  issues: Issue[],
  clash: (a: T, b: T) => boolean,
): void {
  items.forEach((item, i) => {
    if (item === undefined) return
    const j = items.findIndex((other, k) => k < i && other !== undefined && clash(other, item) && intersection(other, item) !== undefined)
    if (j < 0) return
    const shared = intersection(items[j] as T, item) as MonthInterval
    issues.push({
      code: name === 'spells' ? 'records.spellOverlap' : 'records.rowOverlap',
      path: [name, i],
      message: `shares ${intervalMonths(shared)} month(s) from ${monthText(shared.from)} with ${pathText([name, j])}`,
    })
  })
}

/** A base must belong to months that were paid: inside the spells, deemed ones aside. */
function outsideSpells(
  spells: readonly (ReadSpell | undefined)[],
  rows: readonly (ReadRow | undefined)[],
  issues: Issue[],
): void {
  const paid = union(spells.filter((spell) => spell !== undefined && spell.kind !== 'deemed') as ReadSpell[])
  rows.forEach((row, i) => {
    if (row === undefined || paid.some((interval) => interval.from <= row.from && row.to <= interval.to)) return
    issues.push({
      code: 'records.rowOutsideSpells',
      path: ['contributions', i],
      message: 'has months that no paid spell covers',
      received: `${monthText(row.from)} to ${monthText(row.to)}`,
    })
  })
}

/** The birth month of a month or day text, or undefined. */
export function readBirth(text: unknown): YearMonth | undefined {
  if (typeof text !== 'string') return undefined
  const day = text.length === 10 ? readDate(text) : undefined
  return day === undefined ? readMonth(text) : monthOf(day)
}

function list<T>(items: readonly T[]): readonly T[] {
  return Array.isArray(items) ? items : []
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}
