import { Decimal } from 'decimal.js'
import { bench, describe } from 'vitest'
import { injuryContributionColumns, lawOf, monthNumber, workInjury } from 'shebao'
import { sequence } from './people.js'

const FIRMS = 10_000
const law = lawOf('luoyang')
const next = sequence(7)
const columns = {
  month: Int32Array.from({ length: FIRMS }, () => monthNumber('2024-01') + next(24)),
  wageBill: Float64Array.from({ length: FIRMS }, () => next(900_000_000)),
  industryClass: Uint8Array.from({ length: FIRMS }, () => 2 + next(7)),
  step: Uint8Array.from({ length: FIRMS }, () => next(5)),
  employerClass: new Uint8Array(FIRMS).fill(2),
  reserveMonths: new Int16Array(FIRMS).fill(-1),
}
const into = injuryContributionColumns(columns, law)
const BASE = ['0.002', '0.004', '0.007', '0.009', '0.011', '0.013', '0.016', '0.019']
const STEPS = ['0.5', '0.8', '1', '1.2', '1.5']

/** The same in plain decimal.js, one cut for all: what one would write without the library. */
function plainDecimal(row: number): Decimal {
  return new Decimal(columns.wageBill[row] as number)
    .div(100)
    .times(BASE[(columns.industryClass[row] as number) - 1] as string)
    .times(STEPS[columns.step[row] as number] as string)
    .times('0.8')
    .toDecimalPlaces(2)
}

describe(`work-injury contributions of ${FIRMS} firms`, () => {
  bench('shebao on columns', () => {
    injuryContributionColumns(columns, law, { into })
  })
  bench('plain decimal.js', () => {
    for (let row = 0; row < FIRMS; row++) plainDecimal(row)
  })
  bench('one firm, from text to Decimal', () => {
    workInjury.contribution({ from: '2025-03', wageBill: '1200000', industryClass: 4, step: 'base' }, law)
  })
})
