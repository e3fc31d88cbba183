import {
  difference,
  intersection,
  parseInterval,
  readMonth,
  yearMonth,
  yearOf,
  type MonthInterval,
  type YearMonth,
} from '../../../calendar/index.js'
import type { Issue } from '../../../errors.js'
import type { LawPack, Missing, Notice } from '../../../law/index.js'
import { parseScaled, type DecimalInput } from '../../../money/index.js'
import { RECORD_SCHEMES, UNKNOWN, type Life } from './life.js'
import { NO_PLACE, placeNumbers, type PlaceNumbers } from './place-number.js'
import { overlapIssues } from './record-issues.js'
import { MONEY, RATE, type TransferRecord } from './record-input.js'
import { questions, type MonthQuestions } from './transfer-terms.js'

/** The records of one person as the kernel takes them. */
export interface ReadLife {
  readonly life: Life
  /** The records behind each relation, by their position in the input. */
  readonly records: readonly (readonly number[])[]
  readonly places: PlaceNumbers
  readonly household: number
  /** First month of any record, 'YYYY-MM' as integer; undefined when there is no spell. */
  readonly first: YearMonth | undefined
  /** Balances that are needed and were not given. */
  readonly missing: readonly Missing[]
  readonly notices: readonly Notice[]
}

interface Row extends MonthInterval {
  readonly deemed: number
  readonly amount: number
  readonly employerRate: number
}

interface Relation {
  readonly scheme: number
  readonly place: number
  readonly temporary: number
  readonly records: { readonly record: TransferRecord; readonly index: number }[]
}

/**
 * The records of a person as relations and rows; records of one scheme at one place are one relation. Takes records
 * whose shape has been checked; adds what is wrong with places and with months inside a relation.
 *
 * @param further places that are named elsewhere in the input
 */
export function lifeOfRecords(
  records: readonly TransferRecord[],
  household: string | undefined,
  keep: readonly string[],
  pack: LawPack,
  issues: Issue[],
  further: readonly { readonly text: unknown; readonly path: Issue['path'] }[] = [],
): ReadLife {
  const places = placeNumbers(
    [
      { text: household, path: ['household'] },
      ...records.map(({ place }, i) => ({ text: place, path: ['records', i, 'place'] })),
      ...further,
    ],
    pack,
    issues,
  )
  const relations = relationsOf(records, places)
  issues.push(
    ...overlapIssues(
      relations.map((relation) =>
        relation.records.map(({ record, index }) => ({ spells: record.spells, index })),
      ),
    ),
  )
  const rows = relations.map(rowsOf)
  const starts = rows.reduce<number[]>((all, own) => [...all, (all[all.length - 1] ?? 0) + own.length], [0])
  const all = rows.flat()
  const firsts = rows.flatMap(([first]) => (first === undefined ? [] : [first.from]))
  return {
    life: {
      scheme: relations.map(({ scheme }) => scheme),
      place: relations.map(({ place }) => place),
      temporary: relations.map(({ temporary }) => temporary),
      preference: relations.map((relation) => preferenceOf(relation, keep)),
      balance: relations.map(balanceOf),
      employerPart: relations.map((relation) =>
        sumOf(relation, ({ account }) => account?.employerPartBefore1998),
      ),
      rowStarts: starts,
      from: all.map(({ from }) => from),
      to: all.map(({ to }) => to),
      deemed: all.map(({ deemed }) => deemed),
      amount: all.map(({ amount }) => amount),
      employerRate: all.map(({ employerRate }) => employerRate),
    },
    records: relations.map((relation) => relation.records.map(({ index }) => index)),
    places,
    household: household === undefined ? NO_PLACE : places.numberOf(household),
    first: firsts.length === 0 ? undefined : (Math.min(...firsts) as YearMonth),
    missing: missingBalances(records),
    notices: places.notices,
  }
}

function relationsOf(records: readonly TransferRecord[], places: PlaceNumbers): readonly Relation[] {
  const relations = new Map<string, Relation>()
  records.forEach((record, index) => {
    const scheme = RECORD_SCHEMES.indexOf(record.scheme)
    const place = record.place === undefined ? NO_PLACE : places.numberOf(record.place)
    const temporary = record.temporary === true ? 1 : 0
    const key = `${scheme} ${place} ${temporary}`
    const relation = relations.get(key) ?? { scheme, place, temporary, records: [] }
    relations.set(key, relation)
    relation.records.push({ record, index })
  })
  return [...relations.values()].sort(
    (a, b) => a.scheme - b.scheme || a.place - b.place || a.temporary - b.temporary,
  )
}

/** The best place any of its records has among the names to be kept. */
function preferenceOf({ records }: Relation, keep: readonly string[]): number {
  const ranks = records.flatMap(({ record }) => {
    const at = record.id === undefined ? -1 : keep.indexOf(record.id)
    return at < 0 ? [] : [at + 1]
  })
  return ranks.length === 0 ? 0 : Math.min(...ranks)
}

function balanceOf(relation: Relation): number {
  const unknown = relation.records.some(({ record }) => record.account === undefined && hasPaid(record))
  return unknown ? UNKNOWN : sumOf(relation, ({ account }) => account?.balance)
}

function sumOf({ records }: Relation, of: (record: TransferRecord) => DecimalInput | undefined): number {
  return records.reduce((sum, { record }) => sum + fen(of(record)), 0)
}

function hasPaid({ spells }: TransferRecord): boolean {
  return spells.some(({ kind }) => kind !== 'deemed')
}

function missingBalances(records: readonly TransferRecord[]): readonly Missing[] {
  return records.flatMap((record, i): Missing[] => {
    if (record.account !== undefined || !hasPaid(record)) return []
    return [
      {
        kind: 'input',
        path: `records[${i}].account`,
        zh: `缺少第${i + 1}条参保记录的个人账户储存额`,
        en: `needs the account balance of record ${i + 1}`,
      },
    ]
  })
}

function rowsOf({ records }: Relation): readonly Row[] {
  return records
    .flatMap(({ record }) => (record.scheme === 'resident' ? residentRows(record) : baseRows(record)))
    .sort((a, b) => a.from - b.from)
}

/** Spells cut where the base changes; paid months without a base have an unknown one. */
function baseRows({ spells, contributions = [], scheme }: TransferRecord): readonly Row[] {
  const bases = contributions.flatMap((row) => {
    const months = monthsOf(row)
    return months === undefined
      ? []
      : [{ ...months, amount: fen(row.base), employerRate: share(row.employerRate) }]
  })
  return spells.flatMap((spell): Row[] => {
    const months = monthsOf(spell)
    if (months === undefined) return []
    if (spell.kind === 'deemed') return [{ ...months, deemed: 1, amount: 0, employerRate: 0 }]
    const covered = bases.flatMap(({ amount, employerRate, ...base }) => {
      const shared = intersection(base, months)
      return shared === undefined ? [] : [{ ...shared, deemed: 0, amount, employerRate }]
    })
    const amount = scheme === 'military' ? 0 : UNKNOWN
    const open = difference(months, covered).map((left) => ({ ...left, deemed: 0, amount, employerRate: 0 }))
    return [...covered, ...open]
  })
}

/** Spells cut by calendar year; the payment of a year stands at its first row. */
function residentRows({ spells, payments = [] }: TransferRecord): readonly Row[] {
  const paid = new Map(payments.map(({ year, own, collective }) => [year, fen(own) + fen(collective)]))
  const parts = spells
    .flatMap((spell) => {
      const months = monthsOf(spell)
      return months === undefined ? [] : byYear(months)
    })
    .sort((a, b) => a.from - b.from)
  return parts.map((part, i) => {
    const year = yearOf(part.from)
    const before = parts[i - 1]
    const amount = paid.get(year) ?? UNKNOWN
    const first = before === undefined || yearOf(before.from) !== year
    return { ...part, deemed: 0, amount: first || amount === UNKNOWN ? amount : 0, employerRate: 0 }
  })
}

function byYear({ from, to }: MonthInterval): readonly MonthInterval[] {
  return Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, i) => {
    const year = yearOf(from) + i
    const first = yearMonth(year, 1)
    const last = yearMonth(year, 12)
    return { from: first < from ? from : first, to: last > to ? to : last }
  })
}

function monthsOf(entry: { readonly from: string; readonly to: string }): MonthInterval | undefined {
  return typeof entry.from === 'string' && readMonth(entry.from) !== undefined
    ? parseInterval(entry, [], [])
    : undefined
}

function fen(amount: DecimalInput | undefined): number {
  return amount === undefined ? 0 : (parseScaled(amount, MONEY, [], []) ?? 0)
}

function share(rate: DecimalInput | undefined): number {
  return rate === undefined ? 0 : (parseScaled(rate, RATE, [], []) ?? 0)
}

/** Which terms of months the records of a person ask for. */
export function questionsOf({ scheme }: Life): MonthQuestions {
  return questions(scheme, 0, scheme.length)
}
