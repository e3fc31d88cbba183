import { Decimal } from 'decimal.js'
import { bench, describe } from 'vitest'
import { lawOf, monthNumber, residentAwardColumns, residentPension } from 'shebao'
import { sequence } from './people.js'

const PEOPLE = 10_000
const law = lawOf('luoyang')
const next = sequence(20260331)
const reach = Int32Array.from({ length: PEOPLE }, () => monthNumber('2024-07') + next(16))
const columns = {
  birth: Int32Array.from(reach, (month) => month - 720),
  month: new Int32Array(PEOPLE),
  paidYears: Uint8Array.from({ length: PEOPLE }, () => 15 + next(4)),
  qualified: new Int32Array(PEOPLE),
  schemeStart: new Int32Array(PEOPLE),
  accountBalance: Float64Array.from({ length: PEOPLE }, () => next(8_000_000)),
}
const into = residentAwardColumns(columns, law)

describe(`residents’ pensions of ${PEOPLE} people`, () => {
  bench('shebao on columns', () => {
    residentAwardColumns(columns, law, { into })
  })
  bench('plain decimal.js', () => {
    for (let i = 0; i < PEOPLE; i++)
      new Decimal(columns.accountBalance[i] as number).div(100).div(139).toDecimalPlaces(2).plus('173')
  })
})

const woman = { birth: '1964-08', paidYears: 15, accountBalance: '8340.00' }
const span = { birth: '1980-06', fromYear: 2025, years: 15, paymentMonth: 6, rate: '0.02', untilAge: 80 }

describe('one resident', () => {
  bench('award, from text to Decimal', () => {
    residentPension.award(woman, law)
  })
  bench('fifteen tiers compared', () => {
    residentPension.compareTiers(span, law)
  })
})
