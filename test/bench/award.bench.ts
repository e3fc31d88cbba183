import { Decimal } from 'decimal.js'
import { bench, describe } from 'vitest'
import { awardColumns, employeePension, explain, lawOf } from 'shebao'
import { people } from './people.js'

const PEOPLE = 10_000
const law = lawOf('luoyang', { asOf: '2026-03-31' })
const columns = people(PEOPLE)
const into = awardColumns(columns, law)
const years = (months: number) => new Decimal(months).div(12).toDecimalPlaces(2)

/** The same formula in plain decimal.js, the divisor found beforehand: what one would write without the library. */
function plainDecimalAward(i: number): Decimal {
  const overall = new Decimal(columns.overallIndex[i] as number).div(10_000)
  const actual = new Decimal(columns.actualIndex[i] as number).div(10_000)
  const basic = new Decimal('6573')
    .times(overall)
    .plus('6738')
    .div(2)
    .times(years(columns.totalMonths[i] as number))
    .times('0.01')
    .toDecimalPlaces(2)
  const account = new Decimal(columns.accountBalance[i] as number).div(100).div(139).toDecimalPlaces(2)
  const transitional = new Decimal('6573')
    .times(actual)
    .times(years(columns.deemedMonths[i] as number))
    .times('0.013')
    .toDecimalPlaces(2)
  return basic.plus(account).plus(transitional)
}

describe(`award of ${PEOPLE} people`, () => {
  bench('shebao on columns', () => {
    awardColumns(columns, law, { into })
  })
  bench('plain decimal.js', () => {
    for (let i = 0; i < PEOPLE; i++) plainDecimalAward(i)
  })
})

const sheet = {
  sex: 'male',
  originalRetirementAge: 60,
  birth: '1966-03',
  retirement: '2026-03',
  totalMonths: 498,
  deemedMonths: 123,
  overallIndex: '1.0695',
  actualIndex: '1.0933',
  accountBalance: '145885.34',
} as const
const award = employeePension.award(sheet, law)

describe('one person', () => {
  bench('award, from text to Decimal', () => {
    employeePension.award(sheet, law)
  })
  bench('explain an award', () => {
    explain(award, { language: 'zh' })
  })
})
