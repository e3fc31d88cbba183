import { Decimal } from 'decimal.js'
import { bench, describe } from 'vitest'
import { injuryDisabilityColumns, lawOf, monthNumber, workInjury } from 'shebao'
import { sequence } from './people.js'

const PEOPLE = 10_000
const law = lawOf('luoyang')
const next = sequence(19)
const injury = Int32Array.from({ length: PEOPLE }, () => monthNumber('2022-01') + next(40))
const columns = {
  injury,
  graded: Int32Array.from(injury, (month) => month + next(8)),
  grade: Uint8Array.from({ length: PEOPLE }, () => 1 + next(10)),
  meanWage: Float64Array.from({ length: PEOPLE }, () => 200_000 + next(2_000_000)),
  nursing: Uint8Array.from({ length: PEOPLE }, () => next(4)),
  placed: Uint8Array.from({ length: PEOPLE }, () => next(2)),
  ownContributions: Float64Array.from({ length: PEOPLE }, () => next(60_000)),
}
const into = injuryDisabilityColumns(columns, law)
const MONTHS = [27, 25, 23, 21, 18, 16, 13, 11, 9, 7]
const SHARES = ['0.9', '0.85', '0.8', '0.75', '0.7', '0.6', '0', '0', '0', '0']
const CARE = ['0', '0.5', '0.4', '0.3']

/** The same in plain decimal.js, one base for all: what one would write without the library. */
function plainDecimal(row: number): Decimal {
  const base = new Decimal('7132')
  const mean = new Decimal(columns.meanWage[row] as number).div(100)
  const own = Decimal.min(Decimal.max(mean, base.times('0.6')), base.times(3))
  const grade = (columns.grade[row] as number) - 1
  const lump = own.times(MONTHS[grade] as number)
  const floor = new Decimal(columns.ownContributions[row] as number).div(100).plus(2100)
  const allowance = Decimal.max(own.times(SHARES[grade] as string).toDecimalPlaces(2), floor)
  const nursing = base.times(CARE[columns.nursing[row] as number] as string).toDecimalPlaces(2)
  return lump.plus(allowance).plus(nursing)
}

describe(`disability benefits of ${PEOPLE} injured workers`, () => {
  bench('shebao on columns', () => {
    injuryDisabilityColumns(columns, law, { into })
  })
  bench('plain decimal.js', () => {
    for (let row = 0; row < PEOPLE; row++) plainDecimal(row)
  })
  bench('one worker, from text to Decimal', () => {
    workInjury.disability(
      {
        injury: '2023-04',
        graded: '2024-02',
        grade: 3,
        meanWage: '6200',
        insured: true,
        nursing: 'partly',
        ownContributions: '99.2',
      },
      law,
    )
  })
})
