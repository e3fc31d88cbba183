import { describe, expect, it } from 'vitest'
import { lawOf, minimumWage } from 'shebao'

/** Henan's published minimum wages, categories one, two, three (豫政〔2011〕70号 to 豫政〔2025〕25号, press reports between). */
const PUBLISHED: readonly (readonly [
  from: string,
  last: string,
  monthly: readonly string[],
  hourly: string,
])[] = [
  ['2011-10', '2012-12', ['1080', '950', '820'], '10.20'],
  ['2013-01', '2014-06', ['1240', '1100', '960'], '11.70'],
  ['2014-07', '2015-06', ['1400', '1250', '1100'], '13.50'],
  ['2015-07', '2017-09', ['1600', '1450', '1300'], '15.00'],
  ['2017-10', '2018-09', ['1720', '1570', '1420'], '16.00'],
  ['2018-10', '2021-12', ['1900', '1700', '1500'], '19.00'],
  ['2022-01', '2023-12', ['2000', '1800', '1600'], '19.60'],
  ['2024-01', '2025-11', ['2100', '2000', '1800'], '20.60'],
  ['2025-12', '2026-09', ['2350', '2150', '2000'], '23.00'],
]

describe.each(PUBLISHED)('the minimum wage of Henan %s to %s', (from, last, monthly, hourly) => {
  it.each([from, last])('is as published in %s', (month) => {
    const wages = (['first', 'second', 'third'] as const).map((category) =>
      minimumWage.local({ month, category }, lawOf('henan')),
    )
    expect(wages.map((each) => each.outcome === 'determined' && each.values.monthly.toFixed(0))).toEqual(
      monthly,
    )
    expect(wages[0]?.outcome === 'determined' && wages[0].values.hourly?.toFixed(2)).toBe(hourly)
  })
})

describe('the districts and counties of Luoyang', () => {
  it('stand in the categories published for 2024', () => {
    const of = (place: string) => {
      const wage = minimumWage.local({ month: '2024-05' }, lawOf(place))
      return wage.outcome === 'determined' && wage.values.category
    }
    const first = ['luoyang', 'yanshi', 'mengjin', 'xinan', 'luanchuan']
    const second = ['yichuan', 'yiyang', 'luoning', 'songxian', 'ruyang']
    expect(first.map(of)).toEqual(first.map(() => 'first'))
    expect(second.map(of)).toEqual(second.map(() => 'second'))
  })
})
