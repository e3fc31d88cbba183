import { describe, expect, it } from 'vitest'
import {
  INJURY_ADJUSTMENT_STATUS,
  INJURY_RECIPIENTS,
  injuryAdjustmentColumns,
  lawOf,
  monthNumber,
  workInjury,
} from 'shebao'
import { sequence } from '../../bench/people.js'

const law = lawOf('luoyang')
const LEVELS = ['complete', 'mostly', 'partly'] as const

type Row = readonly [
  recipient: number,
  start: string,
  injury: string,
  fen: number,
  retired: number,
  above: number,
]

function columnsOf(rows: readonly Row[]) {
  return {
    recipient: Uint8Array.from(rows, ([recipient]) => recipient),
    start: Int32Array.from(rows, ([, start]) => monthNumber(start)),
    injury: Int32Array.from(rows, ([, , injury]) => monthNumber(injury)),
    amount: Float64Array.from(rows, ([, , , fen]) => fen),
    pensionAdjusted: Uint8Array.from(rows, ([, , , , retired]) => retired),
    aboveFloor: Uint8Array.from(rows, ([, , , , , above]) => above),
  }
}

function kindOf(code: number) {
  if (code < 6) return { benefit: 'allowance', grade: code + 1 } as const
  if (code < 10)
    return { benefit: 'dependant', relation: code < 8 ? 'spouse' : 'other', alone: code % 2 === 1 } as const
  return { benefit: 'nursing', level: LEVELS[code - 10] ?? 'complete' } as const
}

const monthText = (month: number) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`

describe('the yearly adjustment of work-injury benefits on columns', () => {
  it('equals the single function for random recipients and years', () => {
    const next = sequence(40)
    for (const year of [2004, 2010, 2011, 2012, 2016, 2017, 2018, 2020, 2022, 2023, 2024, 2025]) {
      const rows = Array.from({ length: 400 }, (): Row => {
        const injury = 1990 * 12 + next(240)
        const start = monthText(injury + next((year - 1990) * 12))
        return [next(13), start, monthText(injury), next(600_000), Number(next(5) === 0), next(2)]
      })
      const results = injuryAdjustmentColumns(columnsOf(rows), year, law)
      rows.forEach(([code, start, injury, fen, retired, above], row) => {
        const single = workInjury.adjust(
          {
            ...kindOf(code),
            year,
            start,
            injury,
            amount: (fen / 100).toFixed(2),
            payer: 'injuryFund',
            pensionAdjusted: retired === 1,
            aboveFloor: above === 1,
          },
          law,
        )
        const status = INJURY_ADJUSTMENT_STATUS[results.status[row] ?? -1]
        const reason =
          single.outcome === 'notEntitled' ? single.reasons[0]?.code.split('.').at(-1) : undefined
        expect(status).toBe(reason ?? single.outcome)
        const after = single.outcome === 'entitled' ? single.amounts.adjusted.times(100).toNumber() : fen
        expect(results.adjusted[row]).toBe(after)
        expect(results.increase[row]).toBe(after - fen)
      })
    }
  })

  it('name what they cannot answer', () => {
    const results = injuryAdjustmentColumns(
      columnsOf([
        [13, '2015-06', '2014-03', 1, 0, 0],
        [0, '2014-02', '2014-03', 1, 0, 0],
        [0, '2015-06', '2014-03', 0.5, 0, 0],
        [0, '2015-06', '2014-03', -1, 0, 0],
        [0, '2023-06', '2014-03', 1, 1, 0],
        [0, '2015-06', '2014-03', 1, 1, 0],
        [10, '2015-06', '2014-03', 1, 1, 0],
      ]),
      2023,
      law,
    )
    expect([...results.status].map((code) => INJURY_ADJUSTMENT_STATUS[code])).toEqual([
      'badRecipient',
      'badMonth',
      'badMoney',
      'badMoney',
      'notOnRolls',
      'pensionAdjusted',
      'entitled',
    ])
    expect(results.adjusted[4]).toBe(1)
    expect(INJURY_RECIPIENTS.length).toBe(13)
  })

  it('compute a part of the rows into given columns, and refuse unequal lengths', () => {
    const columns = columnsOf([
      [0, '2015-06', '2014-03', 420_000, 0, 0],
      [1, '2015-06', '2014-03', 420_000, 0, 0],
    ])
    const into = injuryAdjustmentColumns(columns, 2023, law)
    expect([...into.adjusted]).toEqual([435_000, 434_000])
    into.adjusted.fill(0)
    injuryAdjustmentColumns(columns, 2023, law, { from: 1, to: 9, into })
    expect([...into.adjusted]).toEqual([0, 434_000])
    expect(() => injuryAdjustmentColumns({ ...columns, start: Int32Array.of(1) }, 2023, law)).toThrow(
      RangeError,
    )
  })
})
