import { describe, expect, it } from 'vitest'
import { enterpriseAnnuity, lawOf, lookUp, occupationalAnnuity, personalPension } from 'shebao'

/**
 * Published figures. The tax cases are worked examples of a tax portal that cites 财税〔2018〕164号 第四条; the drawn balance
 * is a worked example of a news site on 国办发〔2015〕18号 第九条; neither publisher is an office. Examples whose result
 * contradicts the table they cite (10,000 taxed with 590, 1,438 with 53) are left out.
 */
const law = lawOf('luoyang')
const zhengzhou = lawOf('zhengzhou')

describe('published tax on annuities', () => {
  it.each([
    [enterpriseAnnuity.tax, '2019-12', 'annual', '12000', '360.00'],
    [occupationalAnnuity.tax, '2019-12', 'annual', '48000', '2280.00'],
    [enterpriseAnnuity.tax, '2022-06', 'lumpSum', '50000', '10590.00'],
  ] as const)('%o of %s, %s: %s bears %s', (tax, month, form, amount, expected) => {
    const outcome = tax({ month, form, amount }, law)
    expect(outcome.outcome === 'determined' && outcome.amounts.tax.toFixed(2)).toBe(expected)
  })
})

describe('a published drawn balance', () => {
  it('of 200,000 at 60 is 1,438.8 a month for 139 months, and 56,115 are left after 100', () => {
    const drawn = occupationalAnnuity.payout(
      {
        because: 'retirement',
        form: 'monthly',
        month: '2023-10',
        birth: '1963-10',
        from: '2023-11',
        balance: '200000',
        paidThrough: '2032-02',
      },
      law,
    )
    if (drawn.outcome !== 'entitled') throw new Error(drawn.outcome)
    expect(drawn.amounts.amount.toFixed(2)).toMatch(/^1438\.8/)
    expect(drawn.values.payments).toBe(139)
    expect(drawn.values.paid).toBe(100)
    expect(drawn.values.remainder?.toFixed(2)).toBe('56115.00')
  })
})

describe('published facts', () => {
  it.each([
    ['zhengzhou', zhengzhou, '2022-11-24', 'notEntitled'],
    ['zhengzhou', zhengzhou, '2022-11-25', 'determined'],
    ['zhengzhou', zhengzhou, '2024-12-03', 'determined'],
    ['luoyang', law, '2022-11-25', 'notEntitled'],
    ['luoyang', law, '2024-12-14', 'notEntitled'],
    ['luoyang', law, '2024-12-15', 'determined'],
    ['luoyang', law, '2025-01-01', 'determined'],
  ] as const)('a personal pension in %s on %o %s: %s', (_, place, date, outcome) => {
    expect(personalPension.open({ date, scheme: 'employee' }, place).outcome).toBe(outcome)
  })

  it('the quick deductions printed with both tables follow from their steps', () => {
    const printed = {
      'annuity.tax.monthlyTable': [0, 210, 1410, 2660, 4410, 7160, 15160],
      'annuity.tax.yearlyTable': [0, 2520, 16920, 31920, 52920, 85920, 181920],
    } as const
    for (const [path, deductions] of Object.entries(printed)) {
      const found = lookUp(law, path as keyof typeof printed, '2026-03')
      if (found.outcome !== 'found' || typeof found.value === 'string') throw new Error(path)
      const steps = Object.entries(found.value as Record<string, string>).map(
        ([from, rate]) => [Number(from), Math.round(Number(rate) * 100)] as const,
      )
      let quick = 0
      const quicks = steps.map(
        ([from, rate], i) => (quick += (from * (rate - (steps[i - 1]?.[1] ?? rate))) / 100),
      )
      expect(quicks).toEqual(deductions)
    }
  })

  it('the yearly cap of the personal pension is 12,000, its tax 3 %', () => {
    const paid = personalPension.contribution({ date: '2025-06-01', amount: '20000' }, law)
    expect(paid.outcome === 'determined' && paid.amounts.accepted.toFixed(2)).toBe('12000.00')
    const drawn = personalPension.withdrawal(
      { date: '2026-01-05', because: 'incapacity', form: 'lumpSum', balance: '100000' },
      law,
    )
    expect(drawn.outcome === 'entitled' && drawn.amounts.taxInAll.toFixed(2)).toBe('3000.00')
  })
})
