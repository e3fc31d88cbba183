import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  INJURY_CONTRIBUTION_STATUS,
  injuryContributionColumns,
  isShebaoError,
  lawOf,
  monthNumber,
  workInjury,
} from 'shebao'
import { runs } from '../../property/settings.js'

const law = lawOf('luoyang')
const STEPS = ['down2', 'down1', 'base', 'up1', 'up2'] as const
const CLASSES = ['small', 'large', 'none', undefined] as const
type Row = readonly [month: number, wages: number, risk: number, step: number, group: number, reserve: number]

const columnsOf = (rows: readonly Row[]) => ({
  month: Int32Array.from(rows, ([month]) => month),
  wageBill: Float64Array.from(rows, ([, wages]) => wages),
  industryClass: Uint8Array.from(rows, ([, , risk]) => risk),
  step: Uint8Array.from(rows, ([, , , step]) => step),
  employerClass: Uint8Array.from(rows, ([, , , , group]) => group),
  reserveMonths: Int16Array.from(rows, ([, , , , , reserve]) => reserve),
})
const names = (status: Uint8Array) => Array.from(status, (code) => INJURY_CONTRIBUTION_STATUS[code])

/** The same row through the single function: status, rate, amounts. */
function single([month, wages, risk, step, group, reserve]: Row): readonly (string | number)[] {
  const employerClass = CLASSES[group]
  try {
    const bill = workInjury.contribution(
      {
        from: `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
        wageBill: (wages / 100).toFixed(2),
        industryClass: risk,
        step: STEPS[step] ?? 'base',
        ...(employerClass !== undefined && { employerClass }),
        ...(reserve >= 0 && { reserveMonths: reserve }),
      },
      law,
    )
    if (bill.outcome !== 'determined') return ['undetermined', 0, 0, 0, 0]
    const { contribution, waived, due } = bill.totals
    const fen = [contribution, waived, due].map((yuan) => yuan.times(100).toNumber())
    return ['determined', bill.rows[0]?.rate.times(1e6).toNumber() ?? -1, ...fen]
  } catch (error) {
    if (!isShebaoError(error)) throw error
    return [error.code === 'workInjury.noSuchClass' ? 'badClass' : 'badStep', 0, 0, 0, 0]
  }
}

describe('contributions of many firms', () => {
  it('are those of the single function, row for row', () => {
    const rows = fc.sample(
      fc.tuple(
        fc.integer({ min: monthNumber('2003-06'), max: monthNumber('2026-12') }),
        fc.nat({ max: 1_000_000_000_000 }),
        fc.integer({ min: 1, max: 8 }),
        fc.nat(4),
        fc.nat(3),
        fc.integer({ min: -1, max: 40 }),
      ),
      { numRuns: runs(2_000), seed: 7 },
    )
    const results = injuryContributionColumns(columnsOf(rows), law)
    const found = rows.map((_, row) => [
      INJURY_CONTRIBUTION_STATUS[results.status[row] ?? -1],
      results.rate[row],
      results.contribution[row],
      results.waived[row],
      results.due[row],
    ])
    expect(found).toEqual(rows.map(single))
    expect(new Set(names(results.status))).toEqual(
      new Set(['determined', 'undetermined', 'badClass', 'badStep']),
    )
  })

  it('name the fault of a row and leave it empty', () => {
    const good: Row = [monthNumber('2025-03'), 100_000, 4, 2, 3, -1]
    const put = (place: number, value: number): Row =>
      good.map((each, i) => (i === place ? value : each)) as never
    const results = injuryContributionColumns(
      columnsOf([
        good,
        put(0, 12),
        put(0, -1),
        put(2, 0),
        put(2, 9),
        put(3, 5),
        put(4, 4),
        put(5, -2),
        put(5, 1201),
        put(1, -1),
        put(1, NaN),
        put(1, 0.5),
        put(1, Infinity),
      ]),
      law,
    )
    expect(names(results.status)).toEqual([
      'determined',
      'badMonth',
      'badMonth',
      'badClass',
      'badClass',
      'badStep',
      'badEmployerClass',
      'badReserve',
      'badReserve',
      'badMoney',
      'badMoney',
      'badMoney',
      'badMoney',
    ])
    expect(Array.from(results.due).filter((due) => due !== 0)).toEqual([720])
  })

  it('are computed in chunks into one result, and follow a reform', () => {
    const columns = columnsOf([2024, 2025, 2025].map((year) => [year * 12, 1_000_000, 6, 2, 3, -1] as const))
    const into = injuryContributionColumns(columns, law)
    into.due.fill(-1)
    injuryContributionColumns(columns, law, { from: 1, to: 9, into })
    expect(Array.from(into.due)).toEqual([-1, 10_400, 10_400])
    const reform = law.with({
      name: 'no cut',
      changes: [{ path: 'workInjury.rate.cut', from: '2025-01', value: '0' }],
    })
    expect(injuryContributionColumns(columns, reform).due[1]).toBe(13_000)
    expect(() => injuryContributionColumns({ ...columns, step: Uint8Array.of(0) }, law)).toThrow(RangeError)
  })
})
