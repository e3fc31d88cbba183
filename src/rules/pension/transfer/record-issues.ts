import {
  difference,
  intervalMonths,
  monthText,
  parseInterval,
  union,
  yearOf,
  type MonthInterval,
  type YearMonth,
} from '../../../calendar/index.js'
import { pathText, shown, type Issue } from '../../../errors.js'
import { isObject } from '../../../records/index.js'

type Entry = Readonly<Record<string, unknown>>

/** An interval of a list and where it stands. */
interface Placed extends MonthInterval {
  readonly path: Issue['path']
}

/**
 * What the fields of records must satisfy together, beyond their shape.
 *
 * @param keep the names the person wants kept first
 */
export function recordIssues(records: unknown, keep: unknown, birth: YearMonth | undefined): Issue[] {
  const entries = entriesOf(records)
  const issues = entries.flatMap((record, i) => [
    ...schemeIssues(record, ['records', i]),
    ...monthIssues(record, birth, ['records', i]),
    ...paymentIssues(record, ['records', i]),
    ...accountIssues(record, ['records', i]),
  ])
  if (Array.isArray(records) && records.length === 0)
    issues.push({ code: 'transfer.noRecords', path: ['records'], message: 'there is no record' })
  return [...issues, ...idIssues(entries, keep)]
}

/** Spells of one relation never share a month: that would be no record of one scheme at one place. */
export function overlapIssues(
  relations: readonly (readonly { readonly spells: unknown; readonly index: number }[])[],
): Issue[] {
  return relations.flatMap((records) =>
    sharedIssues(
      records.flatMap(({ spells, index }) => intervalsOf(spells, ['records', index, 'spells'])),
      'transfer.sameRelationOverlap',
    ),
  )
}

function idIssues(entries: readonly Entry[], keep: unknown): Issue[] {
  const ids = entries.map(({ id }) => id)
  const twice = ids.flatMap((id, i): Issue[] =>
    id !== undefined && ids.indexOf(id) < i
      ? [
          {
            code: 'transfer.idTwice',
            path: ['records', i, 'id'],
            message: 'another record has this name',
            received: shown(id),
          },
        ]
      : [],
  )
  const names: readonly unknown[] = Array.isArray(keep) ? keep : []
  const unknown = names.flatMap((name, i): Issue[] =>
    typeof name === 'string' && !ids.includes(name)
      ? [
          {
            code: 'transfer.unknownId',
            path: ['keep', i],
            message: 'no record has this name',
            received: shown(name),
          },
        ]
      : [],
  )
  return [...twice, ...unknown]
}

/** Fields that a scheme does not have: one without meaning would be a misunderstanding. */
function schemeIssues(record: Entry, path: Issue['path']): Issue[] {
  const { scheme, place, temporary, transferOrder } = record
  const issues: Issue[] = []
  const refuse = (field: string, code: string, message: string) =>
    issues.push({ code, path: [...path, field], message, received: shown(record[field]) })
  if (scheme === 'military' && place !== undefined)
    refuse('place', 'transfer.militaryPlace', 'service in the army has no place')
  if (typeof scheme === 'string' && scheme !== 'military' && place === undefined)
    issues.push({ code: 'input.required', path: [...path, 'place'], message: 'is required' })
  if (temporary === true && scheme !== 'employee')
    refuse('temporary', 'transfer.temporaryScheme', 'only the employees’ scheme has temporary accounts')
  if (temporary === true && transferOrder === true)
    refuse(
      'temporary',
      'transfer.temporaryByOrder',
      'somebody who comes by approved transfer gets no temporary account',
    )
  if (record['contributions'] !== undefined && scheme !== 'employee' && scheme !== 'civil')
    refuse('contributions', 'transfer.contributionsScheme', 'only employees and the civil scheme have a base')
  if (record['payments'] !== undefined && scheme !== 'resident')
    refuse('payments', 'transfer.paymentsScheme', 'only residents pay by the year')
  return issues
}

function monthIssues(record: Entry, birth: YearMonth | undefined, path: Issue['path']): Issue[] {
  const issues: Issue[] = []
  for (const list of ['spells', 'contributions'] as const)
    entriesOf(record[list]).forEach((entry, i) => {
      const found: Issue[] = []
      parseInterval(entry, [...path, list, i], found)
      issues.push(...found.filter(({ code }) => code === 'calendar.intervalReversed'))
    })
  const spells = intervalsOf(record['spells'], [...path, 'spells'])
  entriesOf(record['spells']).forEach((spell, i) => {
    if (spell['kind'] === 'deemed' && record['scheme'] === 'resident')
      issues.push({
        code: 'transfer.deemedResident',
        path: [...path, 'spells', i, 'kind'],
        message: 'residents have no deemed months',
      })
  })
  for (const spell of spells)
    if (birth !== undefined && spell.from <= birth)
      issues.push({
        code: 'transfer.spellBeforeBirth',
        path: [...spell.path, 'from'],
        message: `lies not after the birth month ${monthText(birth)}`,
        received: monthText(spell.from),
      })
  return [...issues, ...baseIssues(record, path)]
}

/** A base belongs to paid months, and a month has one. */
function baseIssues(record: Entry, path: Issue['path']): Issue[] {
  const rows = intervalsOf(record['contributions'], [...path, 'contributions'])
  const paid = union(
    intervalsOf(
      entriesOf(record['spells']).filter(({ kind }) => kind !== 'deemed'),
      path,
    ),
  )
  const outside = rows.flatMap((row): Issue[] => {
    const [left] = difference(row, paid)
    if (left === undefined) return []
    return [
      {
        code: 'transfer.rowOutsideSpells',
        path: row.path,
        message: `no paid spell covers ${monthText(left.from)}`,
      },
    ]
  })
  const rates = entriesOf(record['contributions']).flatMap(({ employerRate }, i): Issue[] =>
    employerRate !== undefined && record['temporary'] !== true
      ? [
          {
            code: 'transfer.employerRate',
            path: [...path, 'contributions', i, 'employerRate'],
            message: 'only a temporary account asks for the rate of the employer',
          },
        ]
      : [],
  )
  return [...outside, ...rates, ...sharedIssues(rows, 'transfer.rowOverlap')]
}

function paymentIssues(record: Entry, path: Issue['path']): Issue[] {
  const insured = new Set(
    intervalsOf(record['spells'], path).flatMap(({ from, to }) =>
      Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, i) => yearOf(from) + i),
    ),
  )
  const years = entriesOf(record['payments']).map(({ year }) => year)
  return years.flatMap((year, i): Issue[] => {
    const at = [...path, 'payments', i, 'year']
    const received = shown(year)
    if (typeof year !== 'number') return []
    if (years.indexOf(year) < i)
      return [{ code: 'transfer.paymentTwice', path: at, message: 'the year has another payment', received }]
    if (insured.has(year)) return []
    return [
      { code: 'transfer.paymentOutsideSpells', path: at, message: 'no spell lies in this year', received },
    ]
  })
}

function accountIssues({ account, scheme }: Entry, path: Issue['path']): Issue[] {
  if (!isObject(account) || account['employerPartBefore1998'] === undefined) return []
  const at = [...path, 'account', 'employerPartBefore1998']
  if (scheme === 'employee') return []
  return [
    {
      code: 'transfer.employerPartScheme',
      path: at,
      message: 'only the employees’ scheme had accounts before 1998',
    },
  ]
}

/** Each interval that shares months with one before it, named with that one. */
function sharedIssues(intervals: readonly Placed[], code: string): Issue[] {
  const sorted = [...intervals].sort((a, b) => a.from - b.from || a.to - b.to)
  let reach = sorted[0]
  return sorted.slice(1).flatMap((next): Issue[] => {
    const before = reach
    if (reach === undefined || next.to > reach.to) reach = next
    if (before === undefined || next.from > before.to) return []
    const shared = { from: next.from, to: next.to < before.to ? next.to : before.to }
    const message = `shares ${intervalMonths(shared)} month(s) from ${monthText(shared.from)} with ${pathText(before.path)}`
    return [{ code, path: next.path, message }]
  })
}

function intervalsOf(list: unknown, path: Issue['path']): Placed[] {
  return entriesOf(list).flatMap((entry, i) => {
    const interval = parseInterval(entry, [], [])
    return interval === undefined ? [] : [{ ...interval, path: [...path, i] }]
  })
}

function entriesOf(list: unknown): readonly Entry[] {
  return Array.isArray(list) ? Array.from<unknown, Entry>(list, (item) => (isObject(item) ? item : {})) : []
}
