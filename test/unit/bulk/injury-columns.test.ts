import { describe, expect, it } from 'vitest'
import {
  INJURY_DISABILITY_STATUS,
  injuryDisabilityColumns,
  lawOf,
  monthNumber,
  NURSED,
  workInjury,
  type InjuryDisabilityColumns,
  type Law,
} from 'shebao'
import { sequence } from '../../bench/people.js'

const law = lawOf('luoyang')
const rounded = law.with({
  name: 'odd roundings and a loaded base',
  changes: [
    { path: 'workInjury.rounding', from: '2004-01', value: 'up/yuan' },
    { path: 'workInjury.base', from: '2019-01', to: '2021-12', value: '5613.37' },
  ],
})

type Row = readonly [
  injury: number,
  graded: number,
  grade: number,
  mean: number,
  care: number,
  placed: number,
  own: number,
]

function columnsOf(rows: readonly Row[]): InjuryDisabilityColumns {
  return {
    injury: Int32Array.from(rows, ([each]) => each),
    graded: Int32Array.from(rows, ([, each]) => each),
    grade: Uint8Array.from(rows, ([, , each]) => each),
    meanWage: Float64Array.from(rows, ([, , , each]) => each),
    nursing: Uint8Array.from(rows, ([, , , , each]) => each),
    placed: Uint8Array.from(rows, ([, , , , , each]) => each),
    ownContributions: Float64Array.from(rows, ([, , , , , , each]) => each),
  }
}

const textOf = (month: number) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
const yuan = (fen: number) => (fen / 100).toFixed(2)
const fen = (amount: { times(by: number): { toNumber(): number } } | null) =>
  amount?.times(100).toNumber() ?? 0

function singleOf([injury, graded, grade, mean, care, placed, own]: Row, under: Law): workInjury.Disability {
  const level = NURSED[care]
  return workInjury.disability(
    {
      injury: textOf(injury),
      graded: textOf(graded),
      grade,
      meanWage: yuan(mean),
      insured: true,
      placed: placed === 1,
      ...(level !== 'none' && level !== undefined && { nursing: level }),
      ...(own >= 0 && { ownContributions: yuan(own) }),
    },
    under,
  )
}

const first = monthNumber('2009-06')
const recent = monthNumber('2022-01')

describe('disability benefits on columns', () => {
  it.each([
    ['everything known', law],
    ['a law of 2024', lawOf('luoyang', { asOf: '2024-04-01' })],
    ['another rounding', rounded],
    ['a county', lawOf('songxian')],
    ['a place without a category', lawOf('henan')],
    ['the country', lawOf('china')],
  ])('equal the single function on random workers: %s', (_, under) => {
    const next = sequence(19)
    const rows = Array.from({ length: 1_500 }, (): Row => {
      const injury = next(3) === 0 ? first + next(210) : recent + next(52)
      const own = next(6) === 0 ? -1 : next(90_000)
      return [injury, injury + next(18), 1 + next(10), next(2_500_000), next(4), next(2), own]
    })
    const results = injuryDisabilityColumns(columnsOf(rows), under)
    rows.forEach((row, at) => {
      const single = singleOf(row, under)
      const due = single.outcome === 'entitled' ? single : undefined
      const found = [results.ownWage, results.lumpSum, results.allowance, results.nursing].map(
        (each) => each[at],
      )
      expect(INJURY_DISABILITY_STATUS[results.status[at] ?? -1]).toBe(single.outcome)
      expect(found).toEqual(
        due === undefined
          ? [0, 0, 0, 0]
          : [due.values.ownWage, due.amounts.lumpSum, due.amounts.allowance, due.amounts.nursing].map(fen),
      )
    })
  })

  it('name what cannot be, and go on', () => {
    const month = monthNumber('2024-02')
    const good: Row = [month, month, 3, 620_000, 3, 0, 9_920]
    const bad = (at: number, value: number): Row =>
      good.map((each, i) => (i === at ? value : each)) as unknown as Row
    const results = injuryDisabilityColumns(
      columnsOf([
        good,
        bad(0, month + 1),
        bad(1, 99_999),
        bad(0, 3),
        bad(2, 0),
        bad(2, 11),
        bad(3, -1),
        bad(3, 1.5),
        bad(3, Number.NaN),
        bad(4, 4),
        bad(5, 2),
        bad(6, -2),
        good,
      ]),
      law,
    )
    expect([...results.status].map((code) => INJURY_DISABILITY_STATUS[code])).toEqual([
      'entitled',
      'badMonth',
      'badMonth',
      'badMonth',
      'badGrade',
      'badGrade',
      'badMoney',
      'badMoney',
      'badMoney',
      'badNursing',
      'badPlaced',
      'badMoney',
      'entitled',
    ])
    expect([results.lumpSum[0], results.lumpSum[1], results.lumpSum[12]]).toEqual([14_260_000, 0, 14_260_000])
  })

  it('compute chunks into one result, and refuse columns of different length', () => {
    const month = monthNumber('2024-02')
    const columns = columnsOf(
      Array.from({ length: 5 }, (_, i): Row => [month, month, 6 + i, 600_000, 0, 1, -1]),
    )
    const into = injuryDisabilityColumns(columns, law, { to: 2 })
    expect([...into.lumpSum]).toEqual([9_600_000, 7_800_000, 0, 0, 0])
    expect(injuryDisabilityColumns(columns, law, { from: 2, into })).toBe(into)
    expect([...into.lumpSum]).toEqual([9_600_000, 7_800_000, 6_600_000, 5_400_000, 4_200_000])
    expect(() => injuryDisabilityColumns({ ...columns, grade: Uint8Array.of(1) }, law)).toThrow(RangeError)
  })
})
