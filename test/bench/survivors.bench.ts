import { Decimal } from 'decimal.js'
import { bench, describe } from 'vitest'
import { lawOf, monthNumber, survivors, survivorsColumns } from 'shebao'
import { sequence } from './people.js'

const PEOPLE = 10_000
const law = lawOf('luoyang')
const next = sequence(18)
const status = Uint8Array.from({ length: PEOPLE }, () => [0, 1, 3, 3, 4][next(5)] ?? 0)
const columns = {
  death: Int32Array.from({ length: PEOPLE }, () => monthNumber('2022-01') + next(36)),
  status,
  contributionMonths: Int32Array.from({ length: PEOPLE }, () => 1 + next(480)),
  pensionMonths: Int32Array.from(status, (each) => (each < 3 ? 0 : next(360))),
  ownContributions: Float64Array.from({ length: PEOPLE }, () => next(5_000_000)),
}
const into = survivorsColumns(columns, law)

/** The same in plain decimal.js, one income for all: what one would write without the library. */
function plainDecimal(row: number): Decimal {
  const years = new Decimal(columns.contributionMonths[row] as number).div(12)
  const more = Decimal.max(years.minus(15), 0)
  const full = Decimal.min(more.plus(years.lt(5) ? 3 : years.lt(10) ? 6 : 9), 24)
  const drawn = new Decimal(columns.pensionMonths[row] as number).div(12)
  const months = (status[row] as number) < 3 ? full : Decimal.max(full.minus(drawn), 9)
  return new Decimal('3207').times(months.plus(2)).toDecimalPlaces(2)
}

describe(`survivors' benefits of ${PEOPLE} deaths`, () => {
  bench('shebao on columns', () => {
    survivorsColumns(columns, law, { into })
  })
  bench('plain decimal.js', () => {
    for (let row = 0; row < PEOPLE; row++) plainDecimal(row)
  })
  bench('one death, from text to Decimal', () => {
    survivors.benefit(
      { death: '2023-06', status: 'retired', cause: 'illness', contributionMonths: 372, pensionMonths: 99 },
      law,
    )
  })
})
