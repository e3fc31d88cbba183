import { bench, describe } from 'vitest'
import { lawOf, monthNumber, resolveColumns, transfer, TRANSFER_STATUS, type TransferColumns } from 'shebao'
import { sequence } from './people.js'

const law = lawOf('luoyang')
const PEOPLE = 2_000
const YEARS = 30
/** An employee in two provinces, and a resident in between, ten yearly rows each. */
const RELATIONS = [
  { scheme: 0, place: 440300 },
  { scheme: 2, place: 410300 },
  { scheme: 0, place: 410300 },
] as const
const ROWS = YEARS / RELATIONS.length

const next = sequence(20261126)
const births = Array.from({ length: PEOPLE }, () => monthNumber('1962-01') + next(36))
const relations = Array.from({ length: PEOPLE }, () => RELATIONS).flat()
const rows = relations.flatMap((_, i) =>
  Array.from({ length: ROWS }, (_, n) => 1998 + (i % RELATIONS.length) * (ROWS - 2) + n),
)
const columns: TransferColumns = {
  sex: new Uint8Array(PEOPLE),
  originalRetirementAge: new Uint8Array(PEOPLE).fill(60),
  birth: Int32Array.from(births),
  claim: Int32Array.from(births, (birth) => birth + 724),
  household: new Int32Array(PEOPLE).fill(410300),
  relationStarts: Uint32Array.from({ length: PEOPLE + 1 }, (_, i) => i * RELATIONS.length),
  scheme: Uint8Array.from(relations, ({ scheme }) => scheme),
  place: Int32Array.from(relations, ({ place }) => place),
  temporary: new Uint8Array(relations.length),
  preference: new Uint8Array(relations.length),
  balance: new Float64Array(relations.length).fill(9_000_000),
  employerPart: new Float64Array(relations.length),
  rowStarts: Uint32Array.from({ length: relations.length + 1 }, (_, i) => i * ROWS),
  from: Int32Array.from(rows, (year) => year * 12),
  to: Int32Array.from(rows, (year) => year * 12 + 11),
  deemed: new Uint8Array(rows.length),
  amount: Float64Array.from(rows, (year) => (year - 1995) * 20_000 + next(1_000)),
  employerRate: new Int32Array(rows.length),
}
const { status, droppedMonths } = resolveColumns(columns, law)
if (
  status.some((code) => TRANSFER_STATUS[code] !== 'determined') ||
  !droppedMonths.every((months) => months === 48)
)
  throw new Error('the people of the benchmark are not determined')

describe(`${PEOPLE} people with ${YEARS} yearly rows`, () => {
  bench('shebao on columns', () => {
    resolveColumns(columns, law)
  })
})

const years = (from: number, count: number) => Array.from({ length: count }, (_, i) => from + i)
const employed = (place: string, from: number) => ({
  scheme: 'employee' as const,
  place,
  spells: [{ from: `${from}-01`, to: `${from + ROWS - 1}-12` }],
  contributions: years(from, ROWS).map((year) => ({
    from: `${year}-01`,
    to: `${year}-12`,
    base: (year - 1995) * 200,
  })),
  account: { balance: '90000' },
})
const person = {
  sex: 'male',
  birth: '1963-05',
  originalRetirementAge: 60,
  household: 'luoyang',
  claimMonth: '2023-09',
  records: [
    employed('440300', 1998),
    {
      scheme: 'resident',
      place: 'luoyang',
      spells: [{ from: '2006-01', to: '2015-12' }],
      payments: years(2006, ROWS).map((year) => ({ year, own: '200' })),
      account: { balance: '3000' },
    },
    employed('luoyang', 2014),
  ],
} as const

describe('one person', () => {
  bench('resolve, with its steps', () => {
    transfer.resolve(person, law)
  })
})
