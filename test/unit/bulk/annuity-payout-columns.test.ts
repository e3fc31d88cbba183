import { describe, expect, it } from 'vitest'
import { ANNUITY_PAYOUT_STATUS, annuityPayoutColumns, lawOf, monthNumber } from 'shebao'

const law = lawOf('luoyang', { asOf: '2026-03-31' })

interface Row {
  readonly birth?: string
  readonly retirement?: string
  readonly from?: string
  readonly balance?: number
}

function columnsOf(rows: readonly Row[]) {
  return {
    birth: Int32Array.from(rows, (row) => monthNumber(row.birth ?? '1966-03')),
    retirement: Int32Array.from(rows, (row) => monthNumber(row.retirement ?? '2026-03')),
    from: Int32Array.from(rows, (row) => monthNumber(row.from ?? '2026-04')),
    balance: Float64Array.from(rows, (row) => row.balance ?? 13_900_000),
  }
}
const statuses = (rows: readonly Row[]) =>
  Array.from(annuityPayoutColumns(columnsOf(rows), law).status, (code) => ANNUITY_PAYOUT_STATUS[code])

describe('annuities on columns', () => {
  it('draw a balance by the month', () => {
    const { monthly, payments, last, tax, taxInAll } = annuityPayoutColumns(columnsOf([{}]), law)
    expect([monthly[0], payments[0], last[0], tax[0], taxInAll[0]]).toEqual([
      100_000, 139, 100_000, 3_000, 417_000,
    ])
  })

  it('name what is wrong with a row, and write nothing into it', () => {
    const rows: readonly Row[] = [
      {},
      { balance: 0 },
      { balance: -1 },
      { balance: 1.5 },
      { balance: NaN },
      { balance: Infinity },
      { balance: 1e11 + 1 },
      { birth: '2026-03' },
      { from: '2026-02' },
      { from: '2199-12' },
      { retirement: '2004-03', from: '2004-04', birth: '1944-03' },
      { retirement: '2012-03', from: '2012-04', birth: '1952-03' },
    ]
    expect(statuses(rows)).toEqual([
      'entitled',
      'noBalance',
      'badBalance',
      'badBalance',
      'badBalance',
      'badBalance',
      'badBalance',
      'badMonth',
      'badMonth',
      'badMonth',
      'undetermined',
      'undetermined',
    ])
    const results = annuityPayoutColumns(columnsOf(rows), law)
    for (const column of [results.monthly, results.payments, results.last, results.tax, results.taxInAll])
      expect([...column].slice(1)).toEqual(new Array(rows.length - 1).fill(0))
  })

  it('are computed in chunks into one result as in one run', () => {
    const columns = columnsOf(Array.from({ length: 10 }, (_, i) => ({ balance: 1_234_567 * (i + 1) })))
    const whole = annuityPayoutColumns(columns, law)
    const into = annuityPayoutColumns(columns, law, { to: 4 })
    expect(into.monthly[4]).toBe(0)
    annuityPayoutColumns(columns, law, { from: 4, into })
    expect(into).toEqual(whole)
  })

  it('follow a reform', () => {
    const reform = law.with({
      name: 'down',
      changes: [
        { path: 'annuity.payout.rounding', from: '2026-01', value: 'down/yuan' },
        { path: 'annuity.tax.monthlyTable', from: '2026-01', value: { '0': '0.2' } },
      ],
    })
    const { monthly, tax, last } = annuityPayoutColumns(columnsOf([{ balance: 13_905_000 }]), reform)
    expect([monthly[0], tax[0], last[0]]).toEqual([100_000, 20_000, 105_000])
  })

  it('of different lengths are refused', () => {
    const columns = { ...columnsOf([{}, {}]), from: Int32Array.of(monthNumber('2026-04')) }
    expect(() => annuityPayoutColumns(columns, law)).toThrow(RangeError)
  })
})
