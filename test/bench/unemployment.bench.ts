import { Decimal } from 'decimal.js'
import { bench, describe } from 'vitest'
import { lawOf, monthNumber, unemployment, unemploymentColumns } from 'shebao'
import { sequence } from './people.js'

const PEOPLE = 10_000
const law = lawOf('luoyang')
const next = sequence(31)
const columns = {
  registered: Int32Array.from({ length: PEOPLE }, () => monthNumber('2022-01') + next(54)),
  contributionMonths: Int32Array.from({ length: PEOPLE }, () => next(400)),
  unclaimed: Int32Array.from({ length: PEOPLE }, () => (next(5) === 0 ? 5 * next(40) : 0)),
  category: Uint8Array.from({ length: PEOPLE }, () => next(3)),
}
const into = unemploymentColumns(columns, law)

/** The same in plain decimal.js, one wage for all: what one would write without the library. */
function plainDecimal(row: number): Decimal {
  const paid = new Decimal(columns.contributionMonths[row] as number)
  const cap = paid.lt(12) ? 0 : paid.lt(60) ? 12 : paid.lt(120) ? 18 : 24
  const months = Decimal.min(new Decimal(columns.unclaimed[row] as number).div(10).plus(cap), 24)
  return Decimal.min(new Decimal('2350').times('0.9').toDecimalPlaces(2), 2350).times(months)
}

describe(`unemployment benefits of ${PEOPLE} people`, () => {
  bench('shebao on columns', () => {
    unemploymentColumns(columns, law, { into })
  })
  bench('plain decimal.js', () => {
    for (let row = 0; row < PEOPLE; row++) plainDecimal(row)
  })
  bench('one whole award, from text to Decimal', () => {
    unemployment.award(
      {
        ended: '2025-01-31',
        ending: 'contractExpired',
        registered: '2025-02-10',
        contributionMonths: 75,
        statutoryAge: '2048-02',
        drawsPension: false,
      },
      law,
    )
  })
})
