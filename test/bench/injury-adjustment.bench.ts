import { Decimal } from 'decimal.js'
import { bench, describe } from 'vitest'
import { injuryAdjustmentColumns, lawOf, monthNumber, workInjury } from 'shebao'
import { sequence } from './people.js'

const PEOPLE = 10_000
const law = lawOf('luoyang')
const next = sequence(40)
const columns = {
  recipient: Uint8Array.from({ length: PEOPLE }, () => next(13)),
  start: Int32Array.from({ length: PEOPLE }, () => monthNumber('2004-01') + next(200)),
  injury: Int32Array.from({ length: PEOPLE }, () => monthNumber('1990-01') + next(168)),
  amount: Float64Array.from({ length: PEOPLE }, () => 100_000 + next(400_000)),
  pensionAdjusted: new Uint8Array(PEOPLE),
  aboveFloor: new Uint8Array(PEOPLE),
}
const into = injuryAdjustmentColumns(columns, 2023, law)
const RISES = [150, 140, 130, 120, 110, 100, 50, 70, 50, 70, 0, 0, 0].map((yuan) => new Decimal(yuan))
const TARGETS = ['3287.5', '2630', '1972.5'].map((yuan) => new Decimal(yuan))
const EARLY = monthNumber('1996-10')

/** The same in plain decimal.js: what one would write without the library. */
function plainDecimal(row: number): Decimal {
  const recipient = columns.recipient[row] as number
  const before = new Decimal(columns.amount[row] as number).div(100)
  if (recipient > 9) return Decimal.max(before, TARGETS[recipient - 10] as Decimal)
  const extra = (columns.injury[row] as number) < EARLY ? 10 : 0
  return before.plus(RISES[recipient] as Decimal).plus(extra)
}

describe(`adjustment of ${PEOPLE} work-injury benefits`, () => {
  bench('shebao on columns', () => {
    injuryAdjustmentColumns(columns, 2023, law, { into })
  })
  bench('plain decimal.js', () => {
    for (let row = 0; row < PEOPLE; row++) plainDecimal(row)
  })
  bench('one benefit, from text to Decimal', () => {
    workInjury.adjust(
      {
        year: 2023,
        benefit: 'allowance',
        grade: 1,
        amount: '4200',
        start: '2015-06',
        injury: '2014-03',
        payer: 'injuryFund',
      },
      law,
    )
  })
})
