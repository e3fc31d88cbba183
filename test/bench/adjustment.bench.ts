import { Decimal } from 'decimal.js'
import { bench, describe } from 'vitest'
import { adjustment, adjustmentColumns, adjustmentCost, lawOf } from 'shebao'
import { pensioners } from './pensioners.js'

const PEOPLE = 1_000_000
const law = lawOf('luoyang')
const columns = pensioners(PEOPLE)
const into = adjustmentColumns(columns, 2025, law)

/** The scheme of 2025 in plain decimal.js: what one would write without the library. */
function plainIncrease(i: number): Decimal {
  const years = Math.ceil((columns.months[i] as number) / 12)
  const age = 2024 - Math.floor((columns.birth[i] as number) / 12)
  const supplement = age >= 90 ? 50 : age >= 85 ? 40 : age >= 80 ? 30 : age >= 75 ? 20 : age >= 70 ? 15 : 0
  const percent = new Decimal(columns.pension[i] as number).div(100).times('0.0046').toDecimalPlaces(2)
  return new Decimal('0.53').times(Math.max(years, 15)).plus(27).plus(percent).plus(supplement)
}

describe(`adjustment of ${PEOPLE} pensioners`, () => {
  bench('shebao on columns', () => {
    adjustmentColumns(columns, 2025, law, { into })
  })
  bench('shebao on columns, a scheme by sector (2019)', () => {
    adjustmentColumns(columns, 2019, law, { into })
  })
  bench('what it costs', () => {
    adjustmentCost(into)
  })
  bench('plain decimal.js, a hundredth of them', () => {
    for (let i = 0; i < PEOPLE / 100; i++) plainIncrease(i)
  })
})

const person = { sector: 'enterprise', birth: '1950-06', retirement: '2010-06', months: 425 } as const

describe('one pensioner', () => {
  bench('adjust, from text to Decimal', () => {
    adjustment.adjust({ ...person, year: 2025, pension: '3500' }, law)
  })
  bench('carry through five years', () => {
    adjustment.carry({ ...person, retirement: '2020-06', pension: '3500', through: '2025-12' }, law)
  })
})
