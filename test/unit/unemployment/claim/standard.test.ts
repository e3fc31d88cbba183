import { describe, expect, it } from 'vitest'
import { lawOf, readerOf } from '../../../../src/law/index.js'
import { readMonth, type YearMonth } from '../../../../src/calendar/index.js'
import { standardAt, type BenefitPlace } from '../../../../src/rules/unemployment/claim/standard.js'

const standard = (place: string, month: string, facts: BenefitPlace = {}) => {
  const reader = readerOf(lawOf(place))
  const values = standardAt(reader, readMonth(month) as YearMonth, facts)
  return values === undefined ? reader.missing.map(({ path }) => path) : values.standard / 100
}
const byCategory = (month: string) =>
  (['first', 'second', 'third'] as const).map((category) =>
    standard('henan', month, { category, formerPovertyCounty: false, urbanCategory: 'first' }),
  )

describe('the standard of the unemployment benefit', () => {
  it('is 80 % of the local minimum wage in Henan to 2023', () => {
    expect(byCategory('2011-10')).toEqual([864, 760, 656])
    expect(byCategory('2013-01')).toEqual([992, 880, 768])
    expect(byCategory('2014-07')).toEqual([1120, 1000, 880])
    expect(byCategory('2015-07')).toEqual([1280, 1160, 1040])
    expect(byCategory('2017-10')).toEqual([1376, 1256, 1136])
    expect(byCategory('2018-10')).toEqual([1520, 1360, 1200])
    expect(byCategory('2022-01')).toEqual([1600, 1440, 1280])
  })

  it('is uniform from 2024, and 90 % of the first category within the local wage from 2025-03', () => {
    expect(byCategory('2024-01')).toEqual([1680, 1680, 1680])
    expect(byCategory('2025-02')).toEqual([1680, 1680, 1680])
    expect(byCategory('2025-03')).toEqual([1890, 1890, 1800])
    expect(byCategory('2025-12')).toEqual([2115, 2115, 2000])
  })

  it('is one rate for the whole prefecture of Luoyang since 2012, the county’s own before', () => {
    expect(standard('luoyang', '2010-07')).toBe(640)
    expect(standard('luoyang', '2010-07', { category: 'second' })).toBe(560)
    expect(standard('yichuan', '2011-12')).toBe(760)
    expect(standard('yichuan', '2012-01')).toBe(864)
    expect(standard('yichuan', '2016-01')).toBe(1280)
    expect(standard('songxian', '2020-01')).toBe(1530)
    expect(standard('songxian', '2022-06')).toBe(1620)
    expect(standard('luanchuan', '2022-06')).toBe(1800)
    expect(standard('songxian', '2024-06')).toBe(1890)
    expect(
      standard('henan', '2024-06', { category: 'third', urbanCategory: 'first', formerPovertyCounty: true }),
    ).toBe(1800)
  })

  it('names what is missing', () => {
    expect(standard('henan', '2024-06')).toEqual([
      'unemployment.povertyCounty.listed',
      'minimumWage.category',
    ])
    expect(standard('henan', '2026-01')).toEqual(['minimumWage.category'])
    expect(standard('luoyang', '2009-01')).toEqual(['minimumWage.category'])
    expect(standard('luoyang', '2009-01', { category: 'first' })).toEqual(['minimumWage.monthly.first'])
  })

  it('rises to the urban minimum-living standard, never above the local minimum wage', () => {
    expect(standard('luoyang', '2024-06', { livingStandard: 170000 as never })).toBe(1700)
    expect(standard('luoyang', '2024-06', { livingStandard: 999900 as never })).toBe(2100)
  })
})
