import { describe, expect, it } from 'vitest'
import { lawOf, monthNumber, SURVIVED, SURVIVORS_STATUS, survivors, survivorsColumns } from 'shebao'
import { sequence } from '../../bench/people.js'

const law = lawOf('luoyang')

function columnsOf(
  rows: readonly (readonly [death: string, status: number, months: number, drawn: number, own: number])[],
) {
  return {
    death: Int32Array.from(rows, ([death]) => monthNumber(death)),
    status: Uint8Array.from(rows, ([, status]) => status),
    contributionMonths: Int32Array.from(rows, ([, , months]) => months),
    pensionMonths: Int32Array.from(rows, ([, , , drawn]) => drawn),
    ownContributions: Float64Array.from(rows, ([, , , , own]) => own),
  }
}

const names = (status: Uint8Array) => [...status].map((code) => SURVIVORS_STATUS[code])

describe('survivors’ benefits on columns', () => {
  it('equal the single function on random deaths of 2021-09 to 2025', () => {
    const next = sequence(18)
    const rows = Array.from({ length: 2_000 }, () => {
      const status = next(5)
      const drawn = status > 2 ? next(400) : 0
      const month = 2021 * 12 + 8 + next(52)
      const death = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
      return [death, status, 1 + next(500), drawn, next(4) === 0 ? -1 : next(4_000_000)] as const
    })
    const results = survivorsColumns(columnsOf(rows), law)
    rows.forEach(([death, status, contributionMonths, drawn, own], row) => {
      const single = survivors.benefit(
        {
          death,
          status: SURVIVED[status] ?? 'employed',
          cause: 'illness',
          contributionMonths,
          ...(status > 2 && { pensionMonths: drawn }),
          ...(own >= 0 && { ownContributions: (own / 100).toFixed(2) }),
        },
        law,
      )
      const entitled = single.outcome === 'entitled' && single.rule === 'survivors.benefit'
      expect(SURVIVORS_STATUS[results.status[row] ?? -1]).toBe(single.outcome)
      expect(results.total[row]).toBe(entitled ? single.amounts.total.times(100).toNumber() : 0)
      expect(results.twelfths[row]).toBe(entitled ? single.values.twelfths : 0)
    })
  })

  it('name what they cannot answer', () => {
    const results = survivorsColumns(
      columnsOf([
        ['2019-06', 0, 200, 0, -1],
        ['2019-06', 3, 200, 9, -1],
        ['2023-06', 9, 200, 0, -1],
        ['2023-06', 0, 0, 0, -1],
        ['2023-06', 0, 200, 5, -1],
        ['2023-06', 0, 30, 0, 1.5],
        ['2023-06', 0, 30, 0, -1],
      ]),
      law,
    )
    expect(names(results.status)).toEqual([
      'otherRule',
      'undetermined',
      'badStatus',
      'badMonths',
      'badMonths',
      'badMoney',
      'undetermined',
    ])
    const past = { ...columnsOf([['2023-06', 0, 200, 0, -1]]), death: Int32Array.of(-5) }
    expect(names(survivorsColumns(past, law).status)).toEqual(['badMonth'])
  })

  it('compute a part of the rows into given columns, and refuse unequal lengths', () => {
    const columns = columnsOf([
      ['2023-06', 0, 200, 0, -1],
      ['2023-06', 0, 240, 0, -1],
    ])
    const into = survivorsColumns(columns, law)
    const both = [...into.total]
    into.total.fill(0)
    survivorsColumns(columns, law, { from: 1, to: 9, into })
    expect([...into.total]).toEqual([0, both[1]])
    expect(() => survivorsColumns({ ...columns, status: Uint8Array.of(0) }, law)).toThrow(RangeError)
  })

  it('count the months of allowance where the law takes its recipients for retired', () => {
    const reform = law.with({
      name: 'as retired',
      changes: [
        { path: 'survivors.incapacityRecipient', from: '2025-01', value: 'asRetired' },
        { path: 'survivors.urbanIncome', from: '2025-01', to: '2025-12', value: '42000' },
      ],
    })
    const results = survivorsColumns(columnsOf([['2025-06', 2, 240, 24, -1]]), reform)
    expect(results.twelfths[0]).toBe(12 * 12)
  })
})
