import { describe, expect, it } from 'vitest'
import { shippedPack, type ValueTable } from '../../src/law/index.js'

/** The table of divisors by month as printed for retirements since January 2025: ages down, months 0 to 11 across. */
const printed: Readonly<Record<number, string>> = {
  50: '195 194.6 194.2 193.8 193.3 192.9 192.5 192.1 191.7 191.3 190.8 190.4',
  51: '190 189.6 189.2 188.8 188.3 187.9 187.5 187.1 186.7 186.3 185.8 185.4',
  52: '185 184.6 184.2 183.8 183.3 182.9 182.5 182.1 181.7 181.3 180.8 180.4',
  53: '180 179.6 179.2 178.8 178.3 177.9 177.5 177.1 176.7 176.3 175.8 175.4',
  54: '175 174.6 174.2 173.8 173.3 172.9 172.5 172.1 171.7 171.3 170.8 170.4',
  55: '170 169.5 169.0 168.5 168.0 167.5 167.0 166.5 166.0 165.5 165.0 164.5',
  56: '164 163.5 163.0 162.5 162.0 161.5 161.0 160.5 160.0 159.5 159.0 158.5',
  57: '158 157.5 157.0 156.5 156.0 155.5 155.0 154.5 154.0 153.5 153.0 152.5',
  58: '152 151.4 150.8 150.3 149.7 149.1 148.5 147.9 147.3 146.8 146.2 145.6',
  59: '145 144.5 144.0 143.5 143.0 142.5 142.0 141.5 141.0 140.5 140.0 139.5',
  60: '139 138.4 137.8 137.3 136.7 136.1 135.5 134.9 134.3 133.8 133.2 132.6',
  61: '132 131.4 130.8 130.3 129.7 129.1 128.5 127.9 127.3 126.8 126.2 125.6',
  62: '125 124.3 123.7 123.0 122.3 121.7 121.0 120.3 119.7 119.0 118.3 117.7',
  63: '117 116.3 115.7 115.0 114.3 113.7 113.0 112.3 111.7 111.0 110.3 109.7',
  64: '109 108.3 107.7 107.0 106.3 105.7 105.0 104.3 103.7 103.0 102.3 101.7',
  65: '101 100.3 99.7 99.0 98.3 97.7 97.0 96.3 95.7 95.0 94.3 93.7',
}

const series = shippedPack.series.find(({ path }) => path === 'employeePension.divisor.table')
const table = series?.values[0]?.value as ValueTable

describe('the table of divisors', () => {
  it('has the 31 ages of the annex, 40 to 70, falling with age', () => {
    const ages = Object.keys(table).map(Number)
    expect(ages).toEqual(Array.from({ length: 31 }, (_, i) => 40 + i))
    const months = ages.map((age) => Number(table[age]))
    months.slice(1).forEach((value, i) => expect(value, String(ages[i + 1])).toBeLessThan(months[i] ?? 0))
    expect([table[40], table[50], table[55], table[60], table[70]]).toEqual([
      '233',
      '195',
      '170',
      '139',
      '56',
    ])
  })

  it.each(Object.entries(printed))(
    'gives the printed months of age %s by interpolation, half up to one decimal',
    (age, row) => {
      const [from, to] = [Number(table[age]), Number(table[Number(age) + 1])]
      const computed = Array.from({ length: 12 }, (_, month) => tenths(from, to, month))
      expect(computed).toEqual(row.split(' ').map((cell) => Math.round(Number(cell) * 10)))
    },
  )

  it('keeps 207 on record for age 47, where one reading of the annex differs', () => {
    expect(table[47]).toBe('208')
    expect(series?.values[0]?.alternatives?.map(({ value }) => value)).toEqual(['47: 207'])
  })
})

/** Tenths of a month between two whole ages, half up: integers only. */
function tenths(from: number, to: number, month: number): number {
  return Math.floor((2 * (from * 120 - (from - to) * 10 * month) + 12) / 24)
}
