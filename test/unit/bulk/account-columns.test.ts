import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ACCOUNT_STATUS,
  accountColumns,
  employeePension,
  lawOf,
  monthNumber,
  parseCareer,
  type AccountColumns,
} from 'shebao'
import { runs } from '../../property/settings.js'

const law = lawOf('luoyang', { asOf: '2026-03-31' })
const text = (month: number) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`

interface Person {
  readonly opening: number
  readonly rows: readonly { readonly from: number; readonly to: number; readonly base: number }[]
}

function columnsOf(people: readonly Person[], openedAt: number): AccountColumns {
  const rows = people.flatMap((person) => person.rows)
  const starts = people.reduce<number[]>(
    (all, person) => [...all, (all[all.length - 1] ?? 0) + person.rows.length],
    [0],
  )
  return {
    starts: Uint32Array.from(starts),
    from: Int32Array.from(rows, (row) => row.from),
    to: Int32Array.from(rows, (row) => row.to),
    base: Float64Array.from(rows, (row) => row.base),
    opening: Float64Array.from(people, (person) => person.opening),
    openedAt: Int32Array.from(people, () => openedAt),
  }
}

const KNOWN_AT = monthNumber('2015-12')
const LAST = '2025-09'

/** Rows of some months each from 2016 on, with breaks between them. */
const person: fc.Arbitrary<Person> = fc
  .record({
    opening: fc.integer({ min: 0, max: 9_000_000 }),
    steps: fc.array(
      fc.record({
        gap: fc.integer({ min: 0, max: 9 }),
        months: fc.integer({ min: 1, max: 18 }),
        base: fc.integer({ min: 0, max: 2_000_000 }),
      }),
      { minLength: 0, maxLength: 12 },
    ),
  })
  .map(({ opening, steps }) => {
    let next = KNOWN_AT + 1
    const rows = steps.flatMap(({ gap, months, base }) => {
      const from = next + gap
      next = from + months
      return next <= monthNumber(LAST) + 1 ? [{ from, to: next - 1, base }] : []
    })
    return { opening, rows }
  })

function single({ opening, rows }: Person): number {
  const account = employeePension.account(
    parseCareer({
      sex: 'male',
      birth: '1966-03',
      originalRetirementAge: 60,
      spells: rows.map(({ from, to }) => ({
        scheme: 'employee',
        place: 'luoyang',
        kind: 'employed',
        from: text(from),
        to: text(to),
      })),
      contributions: rows.map(({ from, to, base }) => ({
        from: text(from),
        to: text(to),
        base: (base / 100).toFixed(2),
      })),
      account: { balance: (opening / 100).toFixed(2), at: text(KNOWN_AT) },
    }),
    LAST,
    law,
  )
  if (account.outcome !== 'determined') throw new Error(account.outcome)
  return account.values.balance.times(100).toNumber()
}

describe('accounts in columns', () => {
  it('come out as the single account does, to the fen', () => {
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 6 }), (people) => {
        const results = accountColumns(columnsOf(people, KNOWN_AT), LAST, law)
        expect([...results.status].map((code) => ACCOUNT_STATUS[code])).toEqual(
          people.map(() => 'determined'),
        )
        expect([...results.balance]).toEqual(people.map(single))
      }),
      { numRuns: runs(60) },
    )
  })

  it('name a bad row by a status and go on', () => {
    const from = monthNumber('2020-01')
    const good = { opening: 100_000, rows: [{ from, to: from + 11, base: 400_000 }] }
    const people: Person[] = [
      good,
      { opening: -1, rows: [] },
      { opening: 0.5, rows: [] },
      { opening: 0, rows: [{ from: from + 5, to: from, base: 400_000 }] },
      { opening: 0, rows: [{ from, to: from + 5, base: NaN }] },
      {
        opening: 0,
        rows: [
          { from, to: from + 5, base: 1 },
          { from: from + 5, to: from + 9, base: 1 },
        ],
      },
      { opening: 0, rows: [{ from: -12, to: 5, base: 1 }] },
      good,
    ]
    const { status, balance } = accountColumns(columnsOf(people, KNOWN_AT), LAST, law)
    expect([...status].map((code) => ACCOUNT_STATUS[code])).toEqual([
      'determined',
      'badOpening',
      'badOpening',
      'badRow',
      'badRow',
      'badRow',
      'badRow',
      'determined',
    ])
    expect(balance[0]).toBe(single(good))
    expect(balance[7]).toBe(balance[0])
    expect([...balance.slice(1, 7)]).toEqual([0, 0, 0, 0, 0, 0])
  })

  it('are undetermined where a rate is missing, and only for those whom it touches', () => {
    const old = {
      opening: 0,
      rows: [{ from: monthNumber('2010-01'), to: monthNumber('2010-12'), base: 200_000 }],
    }
    const recent = {
      opening: 0,
      rows: [{ from: monthNumber('2018-01'), to: monthNumber('2018-12'), base: 200_000 }],
    }
    const { status } = accountColumns(columnsOf([old, recent], 0), LAST, law)
    expect([...status].map((code) => ACCOUNT_STATUS[code])).toEqual(['undetermined', 'determined'])
  })

  it('ask for a row to be split where the credited share changes inside it', () => {
    const crossing = {
      opening: 0,
      rows: [{ from: monthNumber('2005-07'), to: monthNumber('2006-06'), base: 100_000 }],
    }
    const { status } = accountColumns(columnsOf([crossing], 0), LAST, law)
    expect(ACCOUNT_STATUS[status[0] ?? 0]).toBe('rowCrossesChange')
  })

  it('refuse columns that do not fit each other', () => {
    const columns = columnsOf([{ opening: 0, rows: [] }], 0)
    expect(() => accountColumns({ ...columns, starts: Uint32Array.of(0, 1) }, LAST, law)).toThrow(RangeError)
    expect(() => accountColumns({ ...columns, openedAt: new Int32Array(2) }, LAST, law)).toThrow(RangeError)
  })
})
