import { describe, expect, it } from 'vitest'
import {
  lawOf,
  monthNumber,
  REFUND_UNITS,
  STABILISATION_REFUND_STATUS,
  stabilisationRefundColumns,
  unemployment,
  type StabilisationRefundColumns,
} from 'shebao'
import { sequence } from '../../bench/people.js'

const law = lawOf('luoyang')

interface Row {
  readonly month: string
  readonly unit: number
  readonly contributionMonths: number
  readonly arrearsCleared: number
  readonly paidLastYear: number
  readonly backPayments: number
  readonly headcountAtStart: number
  readonly headcountAtEnd: number
  readonly leavers: number
  readonly leaversNotCounted: number
  readonly newClaimants: number
  readonly averageInsured: number
  readonly insured: number
  readonly reserveMonths: number
}

const plain: Row = {
  month: '2025-09',
  unit: 1,
  contributionMonths: 60,
  arrearsCleared: 1,
  paidLastYear: 4_800_000,
  backPayments: 0,
  headcountAtStart: 80,
  headcountAtEnd: 80,
  leavers: -1,
  leaversNotCounted: -1,
  newClaimants: -1,
  averageInsured: -1,
  insured: -1,
  reserveMonths: -1,
}

function columnsOf(rows: readonly Row[]): StabilisationRefundColumns {
  const numbers = (key: Exclude<keyof Row, 'month'>) => rows.map((row) => row[key])
  return {
    month: Int32Array.from(rows, ({ month }) => monthNumber(month)),
    unit: Uint8Array.from(numbers('unit')),
    contributionMonths: Int32Array.from(numbers('contributionMonths')),
    arrearsCleared: Uint8Array.from(numbers('arrearsCleared')),
    paidLastYear: Float64Array.from(numbers('paidLastYear')),
    backPayments: Float64Array.from(numbers('backPayments')),
    headcountAtStart: Int32Array.from(numbers('headcountAtStart')),
    headcountAtEnd: Int32Array.from(numbers('headcountAtEnd')),
    leavers: Int32Array.from(numbers('leavers')),
    leaversNotCounted: Int32Array.from(numbers('leaversNotCounted')),
    newClaimants: Int32Array.from(numbers('newClaimants')),
    averageInsured: Float64Array.from(numbers('averageInsured')),
    insured: Int32Array.from(numbers('insured')),
    reserveMonths: Int32Array.from(numbers('reserveMonths')),
  }
}

const names = (status: Uint8Array) => [...status].map((code) => STABILISATION_REFUND_STATUS[code])
const statuses = (rows: readonly Partial<Row>[], under = law) =>
  names(stabilisationRefundColumns(columnsOf(rows.map((row) => ({ ...plain, ...row }))), under).status)

/** The row as the single function takes it. */
function inputOf(row: Row): unemployment.StabilisationRefundInput {
  const known = (key: 'leavers' | 'leaversNotCounted' | 'newClaimants' | 'insured' | 'reserveMonths') =>
    row[key] < 0 ? {} : { [key]: row[key] }
  return {
    month: row.month,
    unit: REFUND_UNITS[row.unit] ?? 'sme',
    contributionMonths: row.contributionMonths,
    arrearsCleared: row.arrearsCleared === 1,
    paidLastYear: (row.paidLastYear / 100).toFixed(2),
    backPayments: (row.backPayments / 100).toFixed(2),
    headcountAtStart: row.headcountAtStart,
    headcountAtEnd: row.headcountAtEnd,
    ...known('leavers'),
    ...known('leaversNotCounted'),
    ...known('newClaimants'),
    ...known('insured'),
    ...known('reserveMonths'),
    ...(row.averageInsured < 0 ? {} : { averageInsured: (row.averageInsured / 10_000).toFixed(4) }),
  }
}

function randomRow(next: (below: number) => number): Row {
  const month = 2016 * 12 + next(126)
  const start = next(200)
  const end = next(3) === 0 ? next(200) : Math.max(0, start - next(12))
  const leavers = next(6) === 0 ? -1 : Math.max(start - end, 0) + next(8)
  const unknown = () => next(8) === 0
  return {
    month: `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
    unit: next(3) === 0 ? next(10) : next(2),
    contributionMonths: 8 + next(40),
    arrearsCleared: next(10) === 0 ? 0 : 1,
    paidLastYear: 50_000 + next(90_000_000),
    backPayments: next(4) === 0 ? next(50_000) : 0,
    headcountAtStart: start,
    headcountAtEnd: end,
    leavers,
    leaversNotCounted: leavers < 0 || unknown() ? -1 : next(leavers + 1),
    newClaimants: unknown() ? -1 : next(12),
    averageInsured: unknown() ? -1 : 10_000 + next(2_000_000),
    insured: unknown() ? -1 : 1 + next(90),
    reserveMonths: unknown() ? -1 : 6 + next(20),
  }
}

describe('stabilisation refunds on columns', () => {
  it('equal the single function on random units of 2016 to 2026', () => {
    const next = sequence(35)
    const rows = Array.from({ length: 3_000 }, () => randomRow(next))
    const results = stabilisationRefundColumns(columnsOf(rows), law)
    const seen = new Set<string>()
    rows.forEach((row, i) => {
      const single = unemployment.stabilisationRefund(inputOf(row), law)
      const status = STABILISATION_REFUND_STATUS[results.status[i] ?? -1] ?? ''
      seen.add(status)
      const expected =
        single.outcome === 'notEntitled'
          ? (single.reasons[0]?.code ?? '').replace('unemployment.', '')
          : single.outcome
      expect(status, JSON.stringify(row)).toBe(expected)
      const due = single.outcome === 'entitled'
      expect(results.refund[i]).toBe(due ? single.amounts.refund.times(100).toNumber() : 0)
      expect(results.base[i]).toBe(due ? single.values.base.times(100).toNumber() : 0)
      if (due) expect(results.layoffs[i]).toBe(single.values.layoffs)
    })
    expect([...seen].sort()).toEqual(
      [...STABILISATION_REFUND_STATUS].filter((name) => !name.startsWith('bad')).sort(),
    )
  })

  it('name what cannot be', () => {
    const shrunk = { headcountAtEnd: 70, leavers: 10, leaversNotCounted: 10 }
    expect(
      statuses([
        { unit: 10 },
        { contributionMonths: -1 },
        { contributionMonths: 841 },
        { reserveMonths: -2 },
        { headcountAtStart: -1 },
        { headcountAtEnd: 1_000_001 },
        { ...shrunk, leavers: 9 },
        { ...shrunk, leaversNotCounted: 11 },
        { newClaimants: -2 },
        { insured: 0 },
        { averageInsured: 0 },
        { averageInsured: 1.5 },
        { averageInsured: NaN },
        { paidLastYear: NaN },
        { paidLastYear: 0.5 },
        { backPayments: 4_800_001 },
        shrunk,
      ]),
    ).toEqual([
      'badUnit',
      ...Array<string>(3).fill('badMonths'),
      ...Array<string>(9).fill('badWorkers'),
      ...Array<string>(3).fill('badMoney'),
      'entitled',
    ])
    const past = { ...columnsOf([plain]), month: Int32Array.of(-5) }
    expect(names(stabilisationRefundColumns(past, law).status)).toEqual(['badMonth'])
  })

  it('compute a part of the rows into given columns, and refuse unequal lengths', () => {
    const columns = columnsOf([plain, { ...plain, unit: 0 }])
    const into = stabilisationRefundColumns(columns, law)
    expect([...into.refund]).toEqual([2_880_000, 1_440_000])
    into.refund.fill(0)
    stabilisationRefundColumns(columns, law, { from: 1, to: 9, into })
    expect([...into.refund]).toEqual([0, 1_440_000])
    expect(() => stabilisationRefundColumns({ ...columns, unit: Uint8Array.of(0) }, law)).toThrow(RangeError)
  })

  it('follow a reform and keep the terms of each law apart', () => {
    const reform = law.with({
      name: 'all of it',
      changes: [{ path: 'unemployment.refund.share.sme', from: '2025-01', value: '1' }],
    })
    expect(stabilisationRefundColumns(columnsOf([plain]), reform).refund[0]).toBe(4_800_000)
    expect(stabilisationRefundColumns(columnsOf([plain]), law).refund[0]).toBe(2_880_000)
    const high = law.with({
      name: 'from a hundred',
      changes: [{ path: 'unemployment.refund.layoff.limits', from: '2025-01', value: { '100': '0.1' } }],
    })
    expect(statuses([{ headcountAtEnd: 79, leavers: 1, leaversNotCounted: 0, insured: 50 }], high)).toEqual([
      'undetermined',
    ])
  })
})
