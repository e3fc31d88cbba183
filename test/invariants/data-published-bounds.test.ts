import { describe, expect, it } from 'vitest'
import { shippedPack } from '../../src/law/index.js'

/**
 * Floors and ceilings as printed, yuan a month. They are no values of the library: the computed bounds must
 * reproduce them. Arithmetic of this file alone, in whole fen.
 */
const published = [
  { place: '410300', from: '2016-07', floor: 2291, ceiling: 11_455 },
  { place: '410300', from: '2018-07', floor: 2828, ceiling: 14_140 },
  { place: '410000', from: '2019-05', floor: 2464, ceiling: 12_318 },
  { place: '410000', from: '2019-07', floor: 2745, ceiling: 13_725 },
  { place: '410000', from: '2020-07', floor: 2745, ceiling: 14_925 },
  { place: '410000', from: '2021-07', status: 'provisional', floor: 3179, ceiling: 15_894 },
  { place: '410000', from: '2021-07', floor: 3197, ceiling: 15_984 },
  { place: '410000', from: '2022-07', floor: 3409, ceiling: 17_043 },
  { place: '410000', from: '2023-07', floor: 3579, ceiling: 17_895 },
  { place: '410000', from: '2024-07', floor: 3756, ceiling: 18_780 },
  { place: '410000', from: '2025-07', floor: 3831, ceiling: 19_155 },
]

/** A flexible worker's month at the floor, 20 %, in fen. */
const atTheFloor = [
  { from: '2020-07', fen: 54_900 },
  { from: '2021-07', fen: 63_940 },
  { from: '2022-07', fen: 68_180 },
  { from: '2023-07', fen: 71_580 },
  { from: '2024-07', fen: 75_120 },
  { from: '2025-07', fen: 76_620 },
]

const base = 'employeePension.contribution.base'

describe('bounds of the base', () => {
  it.each(published)('of $place from $from come out as printed: $floor to $ceiling', (row) => {
    const reference = fen(valueAt(`${base}.reference`, row.place, row.from, row.status ?? 'final'))
    const fixed = optionalValueAt(`${base}.fixedFloor`, row.place, row.from)
    const share = thousandths(valueAt(`${base}.floorShare`, '410000', row.from))
    const times = thousandths(valueAt(`${base}.ceilingShare`, '410000', row.from))
    expect(valueAt(`${base}.rounding`, '410000', row.from)).toBe('halfUp/yuan')
    expect(fixed === undefined ? wholeYuan(reference * share) : fen(fixed) / 100n).toBe(BigInt(row.floor))
    expect(wholeYuan(reference * times)).toBe(BigInt(row.ceiling))
  })

  it('has every published pair of Henan and each one once', () => {
    const months = shippedPack.series
      .filter(({ path, place }) => path === `${base}.reference` && place === '410000')
      .flatMap(({ values }) => values.map(({ from, status }) => `${from} ${status}`))
    const anchored = published
      .filter(({ place }) => place === '410000')
      .map(({ from, status = 'final' }) => `${from} ${status}`)
    expect(anchored.sort()).toEqual(months.sort())
  })

  it.each([
    { county: 'Changyuan', place: '410783', floor: '2657' },
    { county: 'Dengzhou', place: '411381', floor: '2693' },
    { county: 'Xincai', place: '411729', floor: '2555' },
  ])('lie lower in $county in 2020-07 to 2021-06 than in the province', ({ place, floor }) => {
    expect(valueAt(`${base}.fixedFloor`, place, '2020-07')).toBe(floor)
    expect(fen(floor)).toBeLessThan(fen(valueAt(`${base}.fixedFloor`, '410000', '2020-07')))
  })

  it('would have been 2985 in 2020-07, had the floor not been kept', () => {
    const reference = fen(valueAt(`${base}.reference`, '410000', '2020-07'))
    expect(wholeYuan(reference * thousandths('0.6'))).toBe(2985n)
  })

  it.each(atTheFloor)('give a flexible worker at the floor $fen fen a month from $from', (row) => {
    const floor = published.find(
      ({ place, from, status }) => place === '410000' && from === row.from && status === undefined,
    )
    const rate = thousandths(valueAt('employeePension.contribution.rate.flexible', '100000', row.from))
    expect((BigInt(floor?.floor ?? 0) * 100n * rate) / 1000n).toBe(BigInt(row.fen))
  })
})

describe('reference wages', () => {
  const series = shippedPack.series.filter(({ path }) => path === `${base}.reference`)

  it('run from July to June, but for the change to the provincial wage in 2019', () => {
    const odd = series
      .flatMap(({ place, values }) => values.map(({ from, to }) => ({ place, from, to })))
      .filter(({ from, to }) => !from.endsWith('-07') || to !== `${Number(from.slice(0, 4)) + 1}-06`)
    expect(odd).toEqual([
      { place: '410000', from: '2019-05', to: '2019-06' },
      { place: '410300', from: '2018-07', to: '2019-04' },
    ])
  })

  it('rise from year to year within a place, by no more than 15 %', () => {
    for (const { place, values } of series) {
      const final = values.filter(({ status }) => status === 'final')
      final.slice(1).forEach((value, i) => {
        const [before, after] = [fen(final[i]?.value), fen(value.value)]
        expect(after, `${place} ${value.from}`).toBeGreaterThan(before)
        const following = final[i]?.basisYear === (value.basisYear ?? 0) - 1
        if (following) expect(after * 100n, `${place} ${value.from}`).toBeLessThanOrEqual(before * 115n)
      })
    }
  })

  it('rest on the wage of the year before, of two years before in May and June', () => {
    const years = series.flatMap(({ values }) =>
      values.map(({ from, basisYear }) => Number(from.slice(0, 4)) - (basisYear ?? 0)),
    )
    expect(years.filter((lag) => lag !== 1)).toEqual([2])
  })
})

describe('wages printed by the year', () => {
  const yearly = [
    { place: '410000', path: 'employeePension.index.averageWage', month: '2008-01', year: 24_816 },
    { place: '410000', path: 'employeePension.index.averageWage', month: '2009-01', year: 27_357 },
    { place: '410000', path: 'employeePension.index.averageWage', month: '2010-01', year: 30_303 },
    { place: '410000', path: 'employeePension.index.averageWage', month: '2011-01', year: 34_203 },
    { place: '410000', path: 'employeePension.index.averageWage', month: '2012-01', year: 37_958 },
    { place: '410000', path: 'employeePension.index.averageWage', month: '2013-01', year: 38_804 },
    { place: '410000', path: 'employeePension.index.averageWage', month: '2014-01', year: 42_670 },
    { place: '410000', path: 'employeePension.index.averageWage', month: '2015-01', year: 45_920 },
    { place: '410000', path: 'employeePension.index.averageWage', month: '2016-01', year: 50_028 },
    { place: '410000', path: 'employeePension.index.averageWage', month: '2017-01', year: 55_997 },
    { place: '410000', path: 'employeePension.index.averageWage', month: '2019-01', year: 68_305 },
    { place: '410000', path: `${base}.reference`, month: '2020-07', year: 59_700 },
    { place: '410300', path: `${base}.reference`, month: '2009-07', year: 22_883 },
    { place: '410300', path: `${base}.reference`, month: '2016-07', year: 45_820 },
    { place: '410300', path: `${base}.reference`, month: '2017-07', year: 50_076 },
    { place: '410300', path: `${base}.reference`, month: '2018-07', year: 56_560 },
  ]
  it.each(yearly)('give the monthly figure of $place $month: $year / 12', ({ place, path, month, year }) => {
    expect(fen(valueAt(path, place, month))).toBe((BigInt(year) * 100n * 2n + 12n) / 24n)
  })

  it('are whole yuan for every year of Henan’s index wage', () => {
    const [wages] = shippedPack.series.filter(({ path }) => path === 'employeePension.index.averageWage')
    for (const { value, from } of wages?.values ?? []) {
      const year = fen(value) * 12n
      const off = ((year + 50n) / 100n) * 100n - year
      expect(off >= -6n && off <= 6n, from).toBe(true)
    }
  })
})

function optionalValueAt(path: string, place: string, month: string, status = 'final'): string | undefined {
  const value = shippedPack.series
    .find((series) => series.path === path && series.place === place)
    ?.values.find(
      (each) => each.status === status && each.from <= month && (each.to === null || month <= each.to),
    )?.value
  return typeof value === 'string' ? value : undefined
}

function valueAt(path: string, place: string, month: string, status = 'final'): string {
  const value = optionalValueAt(path, place, month, status)
  if (value === undefined) throw new Error(`no value: ${path} ${place} ${month}`)
  return value
}

function fen(value: unknown): bigint {
  const [yuan = '', part = ''] = String(value).split('.')
  return BigInt(yuan) * 100n + BigInt(part.padEnd(2, '0'))
}

function thousandths(value: string): bigint {
  const [whole = '', part = ''] = value.split('.')
  return BigInt(whole) * 1000n + BigInt(part.padEnd(3, '0'))
}

/** Fen times thousandths to whole yuan, half up. */
function wholeYuan(value: bigint): bigint {
  return (value * 2n + 100_000n) / 200_000n
}
