import { describe, expect, it } from 'vitest'
import { lawOf, monthNumber, resolveColumns, TRANSFER_STATUS, type TransferColumns } from 'shebao'

const law = lawOf('luoyang')

interface Person {
  readonly sex?: number
  readonly age?: number
  readonly birth?: string
  readonly claim?: string
  readonly household?: number
  readonly relations?: readonly {
    readonly scheme?: number
    readonly place?: number
    readonly temporary?: number
    readonly balance?: number
    readonly part?: number
    readonly rows?: readonly Row[]
  }[]
}
interface Row {
  readonly from?: string
  readonly to?: string
  readonly deemed?: number
  readonly amount?: number
  readonly rate?: number
}

function columnsOf(people: readonly Person[]): TransferColumns {
  const relations = people.map((person) => person.relations ?? [{}])
  const rows = relations.flat().map((relation) => relation.rows ?? [{}])
  const starts = (groups: readonly (readonly unknown[])[]) =>
    Uint32Array.from(groups.reduce<number[]>((all, group) => [...all, (all.at(-1) ?? 0) + group.length], [0]))
  const all = relations.flat()
  const flat = rows.flat()
  return {
    sex: Uint8Array.from(people, ({ sex }) => sex ?? 0),
    originalRetirementAge: Uint8Array.from(people, ({ age }) => age ?? 60),
    birth: Int32Array.from(people, ({ birth }) => monthNumber(birth ?? '1963-01')),
    claim: Int32Array.from(people, ({ claim }) => monthNumber(claim ?? '2023-06')),
    household: Int32Array.from(people, ({ household }) => household ?? 410300),
    relationStarts: starts(relations),
    scheme: Uint8Array.from(all, ({ scheme }) => scheme ?? 0),
    place: Int32Array.from(all, ({ place }) => place ?? 440300),
    temporary: Uint8Array.from(all, ({ temporary }) => temporary ?? 0),
    preference: new Uint8Array(all.length),
    balance: Float64Array.from(all, ({ balance }) => balance ?? 1_000_000),
    employerPart: Float64Array.from(all, ({ part }) => part ?? 0),
    rowStarts: starts(rows),
    from: Int32Array.from(flat, ({ from }) => monthNumber(from ?? '2000-01')),
    to: Int32Array.from(flat, ({ to }) => monthNumber(to ?? '2020-12')),
    deemed: Uint8Array.from(flat, ({ deemed }) => deemed ?? 0),
    amount: Float64Array.from(flat, ({ amount }) => amount ?? 400_000),
    employerRate: Int32Array.from(flat, ({ rate }) => rate ?? 0),
  }
}

const statuses = (people: readonly Person[]) =>
  Array.from(resolveColumns(columnsOf(people), law).status, (code) => TRANSFER_STATUS[code])

describe('resolutions in columns', () => {
  it('name what is wrong with a person by a status and go on', () => {
    const resident = { scheme: 2, place: 410300, rows: [{ from: '2018-01', to: '2018-12', amount: 20_000 }] }
    const cases: readonly (readonly [Person, string])[] = [
      [{}, 'determined'],
      [{ sex: 2 }, 'badPerson'],
      [{ household: 990000 }, 'badPerson'],
      [{ claim: '1962-12' }, 'badPerson'],
      [{ age: 55 }, 'unknownAge'],
      [{ relations: [] }, 'badRelation'],
      [{ relations: [{ scheme: 4 }] }, 'badRelation'],
      [{ relations: [{ scheme: 3 }] }, 'badRelation'],
      [{ relations: [{ scheme: 1, temporary: 1 }] }, 'badRelation'],
      [{ relations: [{}, {}] }, 'badRelation'],
      [{ relations: [{ balance: 0.5 }] }, 'badRelation'],
      [{ relations: [{ balance: NaN }] }, 'badRelation'],
      [{ relations: [{ part: -1 }] }, 'badRelation'],
      [{ relations: [{ rows: [{ from: '2001-01', to: '2000-12' }] }] }, 'badRow'],
      [{ relations: [{ rows: [{}, {}] }] }, 'badRow'],
      [{ relations: [{ rows: [{ amount: -2 }] }] }, 'badRow'],
      [{ relations: [{ rows: [{ rate: 100_000 }] }] }, 'badRow'],
      [{ relations: [{ ...resident, rows: [{ from: '2018-01', to: '2019-12' }] }] }, 'badRow'],
      [{ relations: [{ balance: -1 }] }, 'undetermined'],
      [
        {
          relations: [
            { rows: [{ amount: -1 }] },
            { place: 410300, rows: [{ from: '2021-01', to: '2021-12' }] },
          ],
        },
        'undetermined',
      ],
      [{ relations: [{}, { ...resident, balance: 1 }] }, 'refundExceedsBalance'],
      [{ birth: '1990-01' }, 'beforeAge'],
      [{ birth: '1965-09', claim: '2025-10', relations: [{ rows: [{ to: '2009-12' }] }] }, 'shortBeforeAge'],
      [{ relations: [{ rows: [{ from: '2024-01', to: '2024-12' }] }] }, 'noMonths'],
      [{ relations: [resident] }, 'determined'],
      [{}, 'determined'],
    ]
    expect(statuses(cases.map(([person]) => person))).toEqual(cases.map(([, status]) => status))
  })

  it('refuses columns that do not fit each other', () => {
    const columns = columnsOf([{}])
    expect(() => resolveColumns({ ...columns, sex: new Uint8Array(2) }, law)).toThrow(RangeError)
    expect(() => resolveColumns({ ...columns, place: new Int32Array(2) }, law)).toThrow(RangeError)
    expect(() => resolveColumns({ ...columns, deemed: new Uint8Array(0) }, law)).toThrow(RangeError)
    expect(() => resolveColumns({ ...columns, rowStarts: Uint32Array.of(0, 2) }, law)).toThrow(RangeError)
  })
})
