import { describe, expect, it } from 'vitest'
import { lawOf, residentPension } from 'shebao'

const law = lawOf('luoyang')
const { account } = residentPension
const rates = [2021, 2022, 2023, 2024].map((year) => ({ year, rate: '0.03' }))
const payments = [
  { year: 2021, paid: 500, month: 3 },
  { year: 2022, paid: 500, month: 12 },
]

function accrual(value: string) {
  return law.with({
    name: value,
    changes: [{ path: 'residentPension.account.accrual', from: '2010-01', value }],
  })
}

function ledger(input: Parameters<typeof account>[0], by = law) {
  const answer = account(input, by)
  if (answer.outcome !== 'determined') throw new Error(JSON.stringify(answer.missing))
  return answer
}

describe('a resident’s account', () => {
  it('earns from the next year, for the whole year, or from the month after, as the law of the place says', () => {
    const closing = (value: string) =>
      ledger({ through: '2022-12', payments, rates }, accrual(value)).values.balance.toFixed(2)
    // 560; 560 + 16.80 + 560
    expect(closing('nextYear')).toBe('1136.80')
    // 560 + 16.80; (576.80 + 560) × 1.03
    expect(closing('fullYear')).toBe('1170.90')
    // 560 + 560 × 9 ÷ 12 × 3 %; 572.60 + 17.18 + 560
    expect(closing('monthAfter')).toBe('1149.78')
  })

  it('goes on earning in years without payment and stops in the month asked about', () => {
    const { rows, values } = ledger({ through: '2024-06', payments, rates })
    expect(rows.map(({ year, months, interest }) => [year, months, interest.toFixed(2)])).toEqual([
      [2021, 12, '0.00'],
      [2022, 12, '16.80'],
      [2023, 12, '34.10'],
      [2024, 6, '17.56'],
    ])
    expect(values.balance.toFixed(2)).toBe('1188.46')
  })

  it('keeps own payments, payments of government, subsidies and collective aid apart', () => {
    const { values } = ledger({
      through: '2023-12',
      payments: [
        { year: 2021, paid: 200 },
        { year: 2022, paid: 100, paidBy: 'government' },
        { year: 2023, paid: 300, collective: '50.50' },
      ],
      rates,
    })
    const { own, government, subsidy, collective, paidYears } = values
    expect([own, government, subsidy, collective].map((each) => each.toFixed(2))).toEqual([
      '500.00',
      '100.00',
      '100.00',
      '50.50',
    ])
    expect(paidYears).toBe(3)
  })

  it('credits a made-up year when it is paid, without subsidy', () => {
    const { rows } = ledger({
      through: '2024-12',
      payments: [{ year: 2019, paid: 2000, madeUpIn: 2023 }],
      rates,
    })
    expect(rows.map(({ year, credited }) => [year, credited.toFixed(2)])).toEqual([
      [2023, '2000.00'],
      [2024, '0.00'],
    ])
  })

  it('takes a subsidy as given, also for a payment that is no tier', () => {
    const { values } = ledger({
      through: '2016-12',
      payments: [{ year: 2016, paid: 100, subsidy: 30 }],
      rates: [{ year: 2016, rate: '0.015' }],
    })
    expect(values.balance.toFixed(2)).toBe('130.00')
  })

  it('goes on from a known balance', () => {
    const { values } = ledger({
      through: '2024-12',
      payments: [{ year: 2024, paid: 200 }],
      opening: { year: 2022, balance: '1000' },
      rates,
    })
    expect(values.balance.toFixed(2)).toBe('1290.90')
  })

  it('is undetermined for every year without a rate, and marks the rates supplied', () => {
    const open = account({ through: '2023-12', payments, rates: [{ year: 2022, rate: '0.02' }] }, law)
    expect(open.outcome === 'undetermined' && open.missing.map(({ month }) => month)).toEqual([
      '2021-01',
      '2023-01',
    ])
    const known = ledger({ through: '2022-12', payments, rates })
    expect(known.rows.every(({ rateFrom }) => rateFrom === 'suppliedRate')).toBe(true)
    expect(known.notices.find(({ subject }) => subject === 'rates')?.en).toContain('2021, 2022')
  })

  it('takes a rate loaded into the law', () => {
    const loaded = law.with({
      name: 'rates',
      changes: [{ path: 'residentPension.account.rate', from: '2021-01', value: '0.03' }],
    })
    const { rows } = ledger({ through: '2022-12', payments }, loaded)
    expect(rows.map(({ rateFrom }) => rateFrom)).toEqual(['lawRate', 'lawRate'])
  })

  it('asks for the month of a payment where it matters', () => {
    const answer = account(
      { through: '2022-12', payments: [{ year: 2022, paid: 200 }], rates },
      accrual('monthAfter'),
    )
    expect(answer).toMatchObject({
      outcome: 'undetermined',
      missing: [{ kind: 'input', path: 'payments.month' }],
    })
  })
})
