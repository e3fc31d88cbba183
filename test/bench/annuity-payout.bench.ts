import { Decimal } from 'decimal.js'
import { bench, describe } from 'vitest'
import { annuityPayoutColumns, explain, lawOf, monthNumber, occupationalAnnuity } from 'shebao'
import { sequence } from './people.js'

const PEOPLE = 10_000
const law = lawOf('luoyang', { asOf: '2026-03-31' })
const next = sequence(20260331)
const retirement = Int32Array.from({ length: PEOPLE }, () => monthNumber('2025-01') + next(15))
const columns = {
  retirement,
  birth: Int32Array.from(retirement, (month) => month - 720 - next(36)),
  from: Int32Array.from(retirement, (month) => month + 1),
  balance: Float64Array.from({ length: PEOPLE }, () => 1 + next(60_000_000)),
}
const into = annuityPayoutColumns(columns, law)

/** The same in plain decimal.js, divisor and table found beforehand, by quick deduction. */
function plainDecimal(i: number): Decimal {
  const balance = new Decimal(columns.balance[i] as number).div(100)
  const monthly = balance.div(139).toDecimalPlaces(2)
  const last = balance.minus(monthly.times(138))
  const tax = (amount: Decimal) =>
    (amount.lte(3000) ? amount.times('0.03') : amount.times('0.1').minus(210)).toDecimalPlaces(2)
  return tax(monthly).times(138).plus(tax(last))
}

describe(`annuities of ${PEOPLE} people`, () => {
  bench('shebao on columns', () => {
    annuityPayoutColumns(columns, law, { into })
  })
  bench('plain decimal.js', () => {
    for (let i = 0; i < PEOPLE; i++) plainDecimal(i)
  })
})

const request = {
  because: 'retirement',
  form: 'monthly',
  month: '2026-03',
  birth: '1966-03',
  from: '2026-04',
  balance: '200000',
} as const
const drawn = occupationalAnnuity.payout(request, law)

describe('one annuity', () => {
  bench('pay-out, from text to Decimal', () => {
    occupationalAnnuity.payout(request, law)
  })
  bench('explain it', () => {
    explain(drawn, { language: 'zh' })
  })
})
