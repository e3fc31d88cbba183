import { Decimal } from 'decimal.js'
import { bench, describe } from 'vitest'
import { lawOf, monthNumber, stabilisationRefundColumns, unemployment } from 'shebao'
import { sequence } from './people.js'

const FIRMS = 10_000
const law = lawOf('luoyang')
const next = sequence(35)
const ints = (of: () => number) => Int32Array.from({ length: FIRMS }, of)
const headcountAtStart = ints(() => 1 + next(300))
const headcountAtEnd = headcountAtStart.map((start) => Math.max(start - next(12), 0))
const leavers = headcountAtStart.map((start, i) => start - (headcountAtEnd[i] ?? 0) + next(9))
const columns = {
  month: ints(() => monthNumber('2025-01') + next(12)),
  unit: Uint8Array.from({ length: FIRMS }, () => next(8)),
  contributionMonths: ints(() => 10 + next(200)),
  arrearsCleared: Uint8Array.from({ length: FIRMS }, () => (next(20) === 0 ? 0 : 1)),
  paidLastYear: Float64Array.from({ length: FIRMS }, () => next(200_000_000)),
  backPayments: new Float64Array(FIRMS),
  headcountAtStart,
  headcountAtEnd,
  leavers,
  leaversNotCounted: leavers.map((left) => next(left + 1)),
  newClaimants: new Int32Array(FIRMS).fill(-1),
  averageInsured: new Float64Array(FIRMS).fill(-1),
  insured: headcountAtStart,
  reserveMonths: new Int32Array(FIRMS).fill(-1),
}
const into = stabilisationRefundColumns(columns, law)

/** The same in plain decimal.js, one law for all: what one would write without the library. */
function plainDecimal(row: number): Decimal {
  const at = (column: ArrayLike<number>) => column[row] as number
  const end = at(columns.headcountAtEnd)
  const laidOff =
    end >= at(columns.headcountAtStart) ? 0 : at(columns.leavers) - at(columns.leaversNotCounted)
  const rate = laidOff === 0 ? new Decimal(0) : new Decimal(laidOff).div(laidOff + end)
  const limit = at(columns.insured) <= 30 ? '0.2' : '0.055'
  const refused = rate.gt(limit) || at(columns.contributionMonths) < 12 || at(columns.arrearsCleared) === 0
  const share = at(columns.unit) === 0 ? '0.3' : '0.6'
  return refused
    ? new Decimal(0)
    : new Decimal(at(columns.paidLastYear)).div(100).times(share).toDecimalPlaces(2)
}

describe(`stabilisation refunds of ${FIRMS} firms`, () => {
  bench('shebao on columns', () => {
    stabilisationRefundColumns(columns, law, { into })
  })
  bench('plain decimal.js', () => {
    for (let row = 0; row < FIRMS; row++) plainDecimal(row)
  })
  bench('one firm, from text to Decimal', () => {
    unemployment.stabilisationRefund(
      {
        month: '2025-09',
        unit: 'sme',
        contributionMonths: 60,
        arrearsCleared: true,
        paidLastYear: '48000',
        headcountAtStart: 80,
        headcountAtEnd: 76,
        leavers: 9,
        leaversNotCounted: 5,
        insured: 76,
      },
      law,
    )
  })
})
