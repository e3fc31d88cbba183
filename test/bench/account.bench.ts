import { Decimal } from 'decimal.js'
import { bench, describe } from 'vitest'
import { accountColumns, employeePension, lawOf, monthNumber, parseCareer } from 'shebao'

/** Henan's rates before 2016 are gaps; a reform fills them so that thirty years can be computed. */
const law = lawOf('luoyang').with({
  name: 'one rate for all years',
  changes: [
    { path: 'employeePension.account.rate', from: '1996-01', to: '2025-12', value: '0.0397' },
    { path: 'employeePension.account.yearStart', from: '1996-01', to: '2025-12', value: '1' },
    { path: 'employeePension.account.method', from: '1996-01', to: '2025-12', value: 'monthlyProduct' },
    { path: 'employeePension.account.rounding', from: '1996-01', to: '2025-12', value: 'halfUp/fen' },
    { path: 'employeePension.contribution.rate.account', from: '1996-01', to: '2025-12', value: '0.08' },
  ],
})
const years = Array.from({ length: 30 }, (_, i) => 1996 + i)
const record = parseCareer({
  sex: 'male',
  birth: '1966-03',
  originalRetirementAge: 60,
  spells: [{ scheme: 'employee', place: 'luoyang', kind: 'employed', from: '1996-01', to: '2025-12' }],
  contributions: years.map((year) => ({
    from: `${year}-01`,
    to: `${year}-12`,
    base: String(500 + (year - 1996) * 130),
  })),
})

const PEOPLE = 1_000
const rows = Array.from({ length: PEOPLE }, () => years).flat()
const columns = {
  starts: Uint32Array.from({ length: PEOPLE + 1 }, (_, i) => i * years.length),
  from: Int32Array.from(rows, (year) => monthNumber(`${year}-01`)),
  to: Int32Array.from(rows, (year) => monthNumber(`${year}-12`)),
  base: Float64Array.from(rows, (year) => (500 + (year - 1996) * 130) * 100),
  opening: new Float64Array(PEOPLE),
  openedAt: new Int32Array(PEOPLE),
}

/** The same account in plain decimal.js, month by month. */
function plainDecimalAccount(): Decimal {
  return years.reduce((opening, year) => {
    const credit = new Decimal(500 + (year - 1996) * 130).times('0.08').toDecimalPlaces(2)
    let product = new Decimal(0)
    for (let month = 1; month <= 12; month++) product = product.plus(credit.times(13 - month))
    const interest = opening.times('0.0397').plus(product.times('0.0397').div(12)).toDecimalPlaces(2)
    return opening.plus(credit.times(12)).plus(interest)
  }, new Decimal(0))
}

describe(`${PEOPLE} accounts over 30 years`, () => {
  bench('shebao on columns', () => {
    accountColumns(columns, '2025-12', law)
  })
  bench('plain decimal.js', () => {
    for (let i = 0; i < PEOPLE; i++) plainDecimalAccount()
  })
})

describe('an account over 30 years', () => {
  const account = employeePension.account(record, '2025-12', law)
  if (account.outcome !== 'determined' || !account.values.balance.eq(plainDecimalAccount()))
    throw new Error('the two differ')

  bench('shebao, explained, with its 30 rows', () => {
    employeePension.account(record, '2025-12', law)
  })
  bench('plain decimal.js, the balance alone', () => {
    plainDecimalAccount()
  })
})
