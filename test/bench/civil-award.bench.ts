import { Decimal } from 'decimal.js'
import { bench, describe } from 'vitest'
import { civilAwardColumns, civilPension, lawOf, monthNumber, type CivilAwardColumns } from 'shebao'
import { sequence } from './people.js'

const PEOPLE = 10_000
const law = lawOf('luoyang').with({
  name: 'growth of the old standard',
  changes: [{ path: 'civilPension.comparison.growth', from: '2015-01', to: '2023-12', value: '0.0515' }],
})

/** Middle people who retire in 2023, all of them compared with the old method. */
function civilPeople(count: number): CivilAwardColumns {
  const next = sequence(20230531)
  const first = monthNumber('2023-01')
  const retirement = Int32Array.from({ length: count }, () => first + next(12))
  const deemedMonths = Int32Array.from({ length: count }, () => 120 + next(220))
  const money = (most: number) => Float64Array.from({ length: count }, () => next(most))
  const index = () => Int32Array.from({ length: count }, () => 6_000 + next(14_000))
  return {
    sex: new Uint8Array(count),
    originalRetirementAge: new Uint8Array(count).fill(60),
    birth: Int32Array.from(retirement, (month) => month - 720 - next(24)),
    startedWork: Int32Array.from(deemedMonths, (months) => monthNumber('2014-10') - months),
    retirement,
    totalMonths: Int32Array.from(deemedMonths, (months) => months + 100),
    deemedMonths,
    paidIndex: index(),
    deemedIndex: index(),
    accountBalance: money(12_000_000),
    annuityMonthly: money(120_000),
    basicPay: money(400_000),
    serviceYears: Uint8Array.from({ length: count }, () => 20 + next(20)),
    ratioPoints: new Int32Array(count),
    allowances: money(200_000),
    increase: money(60_000),
  }
}

const columns = civilPeople(PEOPLE)
const into = civilAwardColumns(columns, law)
const fen = (column: Float64Array, i: number) => new Decimal(column[i] as number).div(100)
const cents = (value: Decimal) => value.toDecimalPlaces(2, Decimal.ROUND_HALF_UP)

/** The same formulas in plain decimal.js, divisor and growth factor found beforehand. */
function plainDecimalAward(i: number): Decimal {
  const base = new Decimal('6401')
  const months = columns.totalMonths[i] as number
  const deemed = columns.deemedMonths[i] as number
  const deemedIndex = new Decimal(columns.deemedIndex[i] as number).div(10_000)
  const own = deemedIndex
    .times(deemed)
    .plus(new Decimal(columns.paidIndex[i] as number).div(10_000).times(months - deemed))
    .div(months)
    .toDecimalPlaces(4)
  const years = (n: number) => new Decimal(n).div(12).toDecimalPlaces(2)
  const basic = cents(own.plus(1).times(base).div(2).times(years(months)).times('0.01'))
  const transitional = cents(base.times(deemedIndex).times(years(deemed)).times('0.013'))
  const account = cents(fen(columns.accountBalance, i).div(139))
  const annuity = fen(columns.annuityMonthly, i)
  const all = basic.plus(transitional).plus(account).plus(annuity)
  const old = cents(
    fen(columns.basicPay, i)
      .times('0.85')
      .plus(fen(columns.allowances, i))
      .plus(fen(columns.increase, i))
      .times('1.4945'),
  )
  const due = all.gt(old) ? old.plus(cents(all.minus(old).times('0.9'))) : old
  return due.minus(annuity)
}

describe(`award and comparison of ${PEOPLE} people in public institutions`, () => {
  bench('shebao on columns', () => {
    civilAwardColumns(columns, law, { into })
  })
  bench('plain decimal.js', () => {
    for (let i = 0; i < PEOPLE; i++) plainDecimalAward(i)
  })
})

const person = {
  sex: 'male',
  originalRetirementAge: 60,
  birth: '1963-05',
  startedWork: '1986-07',
  retirement: '2023-05',
  totalMonths: 442,
  deemedMonths: 339,
  paidIndex: '1.2034',
  deemedIndex: '1.2649',
  accountBalance: '118200.55',
  annuityMonthly: '420.15',
  oldMethod: { basicPay: '2846', serviceYears: 36, allowances: '1630', increase: '260' },
} as const

describe('one person of a public institution', () => {
  bench('award with comparison, from text to Decimal', () => {
    civilPension.award(person, law)
  })
})
