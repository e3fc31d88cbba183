import { describe, expect, it } from 'vitest'
import { civilPension, lawOf } from 'shebao'

/**
 * Printed examples and facts of the ten-year comparison. Provenance: an explanatory page without an office (retired
 * June 2018, old standard 5200, new standard 6100: the excess of 900 at 40 % is 360, paid 5560); Shandong's printed
 * sum of a deemed index, 0.2804 + 0.2053 + 0.7792 = 1.2649; the list of bands of 人社部发〔2015〕28号.
 */
const law = lawOf('luoyang').with({
  name: 'growth left out: the page prints the old standard itself',
  changes: [{ path: 'civilPension.comparison.growth', from: '2015-01', to: '2023-12', value: '0' }],
})

const at = (retirement: string) => {
  const compared = civilPension.comparison(
    {
      retirement,
      basic: '3100',
      transitional: '2000',
      account: '600',
      annuityMonthly: '400',
      oldMethod: { basicPay: '0', ratio: '0.9', allowances: '5200', increase: '0' },
    },
    law,
  )
  if (compared.outcome !== 'determined') throw new Error(compared.outcome)
  return compared
}

describe('the printed example of June 2018', () => {
  it('pays 5560 of 6100 against 5200', () => {
    const { amounts, values } = at('2018-06')
    expect(amounts.oldStandard.toFixed(2)).toBe('5200.00')
    expect(amounts.newStandard.toFixed(2)).toBe('6100.00')
    expect(values.excess.toFixed(2)).toBe('900.00')
    expect(values.share.toFixed(2)).toBe('0.40')
    expect(amounts.paidExcess.toFixed(2)).toBe('360.00')
    expect(amounts.payable.toFixed(2)).toBe('5560.00')
  })
})

describe('the bands of the notice of 2015', () => {
  it.each([
    ['2014-10', '2015-12', 10],
    ['2016-01', '2016-12', 20],
    ['2017-01', '2017-12', 30],
    ['2018-01', '2018-12', 40],
    ['2019-01', '2019-12', 50],
    ['2020-01', '2020-12', 60],
    ['2021-01', '2021-12', 70],
    ['2022-01', '2022-12', 80],
    ['2023-01', '2023-12', 90],
    ['2024-01', '2024-09', 100],
  ])('from %s to %s are %i %%', (from, to, percent) => {
    for (const month of [from, to]) expect(at(month).values.share.times(100).toNumber()).toBe(percent)
  })
})

describe('Shandong’s printed deemed index', () => {
  it('is the sum of the three parts', () => {
    const loaded = lawOf('luoyang').with({
      name: 'the parts as printed',
      changes: [
        { path: 'civilPension.deemedIndex.post', from: '2014-10', value: { post: '0.2804' } },
        { path: 'civilPension.deemedIndex.step', from: '2014-10', value: { step: '0.2053' } },
        { path: 'civilPension.deemedIndex.adjustment', from: '2014-10', value: { post: '0.7792' } },
      ],
    })
    const award = civilPension.award(
      {
        sex: 'male',
        originalRetirementAge: 60,
        birth: '1965-09',
        startedWork: '1986-07',
        retirement: '2025-12',
        totalMonths: 473,
        deemedMonths: 339,
        paidIndex: '1',
        deemedIndexKeys: { post: 'post', step: 'step', adjustment: 'post' },
        accountBalance: '0',
      },
      loaded,
    )
    expect(award.outcome === 'entitled' && award.values.deemedIndex.toFixed(4)).toBe('1.2649')
  })
})
