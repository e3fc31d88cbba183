import { describe, expect, it } from 'vitest'
import { lawOf, workInjury, type Law } from 'shebao'

/**
 * Printed figures of notices. The rates by class are those of 人社部发〔2015〕71号, in Henan from 2015-10-01; the cuts by city
 * those published for Henan from May 2019; the cut of 2025 that of 豫人社办函〔2024〕146号.
 */
const luoyang = lawOf('luoyang')

const rateOf = (month: string, industryClass: number, step: workInjury.FloatStep, law: Law = luoyang) => {
  const result = workInjury.rate({ month, industryClass, step }, law)
  if (result.outcome !== 'determined') throw new Error(JSON.stringify(result.missing))
  return result.values
}

describe('the rates of 人社部发〔2015〕71号', () => {
  it('are 0.2, 0.4, 0.7, 0.9, 1.1, 1.3, 1.6 and 1.9 per cent', () => {
    const printed = ['0.2', '0.4', '0.7', '0.9', '1.1', '1.3', '1.6', '1.9']
    expect(
      printed.map((_, i) =>
        rateOf('2015-10', i + 1, 'base')
          .rate.times(100)
          .toString(),
      ),
    ).toEqual(printed)
  })

  it('float by 100, 120, 150 per cent in class 1 and by 50, 80, 100, 120, 150 in the others', () => {
    for (const [step, share] of [
      ['down2', 50],
      ['down1', 80],
      ['base', 100],
      ['up1', 120],
      ['up2', 150],
    ] as const)
      for (let risk = step.startsWith('down') ? 2 : 1; risk <= 8; risk++)
        expect(rateOf('2016-06', risk, step).factor.times(100).toNumber()).toBe(share)
  })
})

describe('the cuts of Henan', () => {
  it('are half from May 2019 to April 2020 in eight cities, a fifth in four, none for provincial units', () => {
    const cutOf = (place: string, month: string) =>
      rateOf(month, 4, 'base', lawOf(place)).cut.times(100).toNumber()
    for (const month of ['2019-05', '2020-04']) {
      for (const place of 'luoyang zhengzhou kaifeng pingdingshan puyang xuchang xinyang zhoukou'.split(' '))
        expect(cutOf(place, month), place).toBe(50)
      for (const place of 'xinxiang luohe sanmenxia zhumadian'.split(' '))
        expect(cutOf(place, month), place).toBe(20)
      for (const place of ['henan', 'nanyang']) expect(cutOf(place, month), place).toBe(0)
    }
  })

  it('halve the rates of Luoyang', () => {
    expect(
      [1, 2, 3, 4, 5, 6, 7, 8].map((risk) => rateOf('2019-05', risk, 'base').rate.times(100).toString()),
    ).toEqual(['0.1', '0.2', '0.35', '0.45', '0.55', '0.65', '0.8', '0.95'])
  })

  it('are a fifth in the whole province in 2025', () => {
    expect(
      [1, 2, 3, 4, 5, 6, 7, 8].map((risk) => rateOf('2025-01', risk, 'base').rate.times(100).toString()),
    ).toEqual(['0.16', '0.32', '0.56', '0.72', '0.88', '1.04', '1.28', '1.52'])
    for (const place of ['henan', 'zhengzhou', 'songxian', 'nanyang'])
      expect(rateOf('2025-12', 4, 'base', lawOf(place)).cut.toString()).toBe('0.2')
  })

  it('go by 18 and 24 months of reserve', () => {
    const of = (reserveMonths: number) => {
      const result = workInjury.rate(
        { month: '2018-05', industryClass: 2, step: 'base', reserveMonths },
        luoyang,
      )
      return result.outcome === 'determined' && result.values.cut.times(100).toNumber()
    }
    expect([17, 18, 23, 24].map(of)).toEqual([0, 20, 20, 50])
  })
})

describe('the fees of the pilot for platform workers', () => {
  it('are 0.01 a ride, 0.07 or 0.25 a delivery, 0.18 a freight order from July 2025, as Chongqing printed them', () => {
    const fees = workInjury.platformOrders(
      { month: '2025-07', province: '500000', ride: 1, delivery: 1, freight: 1, deliveryLevel: 'lower' },
      lawOf('china'),
    )
    expect(fees.outcome === 'determined' && fees.values.total.toFixed(2)).toBe('0.26')
    const higher = workInjury.platformOrders(
      { month: '2025-07', province: '500000', delivery: 1, deliveryLevel: 'higher' },
      lawOf('china'),
    )
    expect(higher.outcome === 'determined' && higher.values.total.toFixed(2)).toBe('0.25')
  })
})
