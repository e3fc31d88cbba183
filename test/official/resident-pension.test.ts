import { describe, expect, it } from 'vitest'
import { Decimal, lawOf, residentPension } from 'shebao'
import { luoyangPlan } from 'shebao/plan'
import { lookUp } from '../../src/law/index.js'

/**
 * Published figures of the residents' scheme.
 *
 * Luoyang: fourteenth five-year plan of 2022-07-05 (basic pension 78 in 2015 and 108 in 2020; 24.59 million yuan paid by
 * government for 245,900 people). Henan: 豫人社办〔2023〕4号 (123 from 2023-01, 113 before), 豫人社办〔2023〕9号 (funeral grant
 * 1356, from 2023-01 1476). Shijiazhuang: example of the residents' insurance office printed by the press (100 a year
 * and 30 subsidy, 15 years at 3.5 %: interest 646.2).
 */
const law = lawOf('luoyang')
const basic = (month: string) => {
  const found = lookUp(law, 'residentPension.basic.amount', month)
  return found.outcome === 'found' ? found.value : null
}

describe('the basic pension of residents in Luoyang', () => {
  it('is that of the plan at the end of 2015 and of 2020', () => {
    const printed = luoyangPlan.text?.figures.find(({ key }) => key === 'residentBasicPension')
    expect([basic('2015-12'), basic('2020-12')]).toEqual([printed?.from.value, printed?.to.value])
    expect([basic('2015-12'), basic('2020-12')]).toEqual(['78', '108'])
  })

  it('rose by 10 in January 2023, and by 18 and 5 and 5 before', () => {
    expect([basic('2017-12'), basic('2018-01'), basic('2019-01'), basic('2020-07')]).toEqual([
      '80',
      '98',
      '103',
      '108',
    ])
    expect([basic('2022-12'), basic('2023-01')]).toEqual(['113', '123'])
  })

  it('is open where the month of a rise was not found', () => {
    for (const month of ['2021-01', '2022-11', '2024-01', '2024-06', '2026-01'])
      expect(basic(month)).toBeNull()
  })
})

describe('payments of government for people in hardship in Luoyang', () => {
  it('come to the printed sum', () => {
    const printed = luoyangPlan.text?.amounts.find(({ key }) => key === 'poorHouseholdContributions')
    const one = residentPension.contribution({ year: 2020, hardship: 'registeredPoor' }, law)
    if (one.outcome !== 'determined') throw new Error(one.outcome)
    // 24.59 (10 000 people) × 100 yuan = 2459 (10 000 yuan)
    expect(one.values.government.times(printed?.heads ?? 0).toString()).toBe(printed?.amount)
    expect(one.values.government.times(245_900).toString()).toBe('24590000')
  })
})

describe('the funeral grant of Henan', () => {
  it.each([
    ['2022-12', '1356.00'],
    ['2023-01', '1476.00'],
    ['2024-07', '1776.00'],
    ['2025-01', '2076.00'],
  ])('in %s is %s', (month, grant) => {
    const answer = residentPension.death({ month, accountBalance: 0 }, law)
    expect(answer.outcome === 'entitled' && answer.amounts.funeral.toFixed(2)).toBe(grant)
  })
})

describe('the printed example of Shijiazhuang', () => {
  const years = Array.from({ length: 15 }, (_, i) => 2010 + i)
  const place = law.with({
    name: 'Shijiazhuang',
    changes: [{ path: 'residentPension.account.accrual', from: '2010-01', value: 'fullYear' }],
  })
  const account = residentPension.account(
    {
      through: '2024-12',
      payments: years.map((year) => ({ year, paid: 100, subsidy: 30 })),
      rates: years.map((year) => ({ year, rate: '0.035' })),
    },
    place,
  )

  it('earns 646.2 yuan of interest, cut to the jiao like the printed pension', () => {
    // Compounded without rounding it is 646.2339; rounded to the fen each year 646.25.
    if (account.outcome !== 'determined') throw new Error(account.outcome)
    expect(account.values.interest.toFixed(2)).toBe('646.25')
    expect(account.values.interest.toDecimalPlaces(1, Decimal.ROUND_DOWN).toString()).toBe('646.2')
  })

  it('gives the printed 73.6 a month when items are cut to the jiao, and a basic pension of 55', () => {
    if (account.outcome !== 'determined') throw new Error(account.outcome)
    const cut = place.with({
      name: 'cut to the jiao',
      changes: [
        { path: 'residentPension.itemRounding', from: '2010-01', value: 'down/jiao' },
        { path: 'residentPension.basic.amount', from: '2010-01', value: '55' },
      ],
    })
    const input = { birth: '1964-11', paidYears: 15, accountBalance: account.values.balance }
    const award = residentPension.award(input, cut)
    expect(award.outcome === 'entitled' && award.amounts.total.toFixed(1)).toBe('73.6')
  })
})
