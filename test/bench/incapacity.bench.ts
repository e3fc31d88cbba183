import { bench, describe } from 'vitest'
import { incapacity, incapacityColumns, lawOf } from 'shebao'
import { people, sequence } from './people.js'

const PEOPLE = 10_000
const law = lawOf('luoyang', { asOf: '2026-03-31' })
const next = sequence(72)
const { retirement, birth, totalMonths, deemedMonths, ...figures } = people(PEOPLE)
const shorter = Int32Array.from(totalMonths, (months) => Math.max(1, months - 120))
const columns = {
  ...figures,
  application: retirement,
  birth: Int32Array.from(birth, (month) => month + 30 + next(200)),
  totalMonths: shorter,
  deemedMonths: Int32Array.from(deemedMonths, (months, row) => Math.min(months, shorter[row] ?? 0)),
}
const into = incapacityColumns(columns, law)

describe(`incapacity allowances of ${PEOPLE} people`, () => {
  bench('shebao on columns', () => {
    incapacityColumns(columns, law, { into })
  })
  bench('one person, from text to Decimal', () => {
    incapacity.allowance(
      {
        sex: 'male',
        originalRetirementAge: 60,
        birth: '1968-09',
        application: '2026-02-10',
        finding: '2025-11-03',
        totalIncapacity: true,
        totalMonths: 400,
        deemedMonths: 60,
        overallIndex: '0.9123',
        actualIndex: '0.8765',
        accountBalance: '98765.43',
      },
      law,
    )
  })
})
