import { describe, expect, it } from 'vitest'
import { lawOf } from 'shebao'
import { yearMonth } from '../../src/calendar/index.js'
import { readerOf } from '../../src/law/index.js'
import { divisorAt, divisorTerms } from '../../src/rules/pension/employee/award/divisor.js'

/** Annex of 国发〔2005〕38号: divisors by whole age, 40 to 70. */
const annex = [
  233, 230, 226, 223, 220, 216, 212, 208, 204, 199, 195, 190, 185, 180, 175, 170, 164, 158, 152, 145, 139,
  132, 125, 117, 109, 101, 93, 84, 75, 65, 56,
]

/** The table by month for retirements since January 2025, as printed: ages down, months 0 to 11 across. */
const printed = `
  50 195 194.6 194.2 193.8 193.3 192.9 192.5 192.1 191.7 191.3 190.8 190.4
  51 190 189.6 189.2 188.8 188.3 187.9 187.5 187.1 186.7 186.3 185.8 185.4
  52 185 184.6 184.2 183.8 183.3 182.9 182.5 182.1 181.7 181.3 180.8 180.4
  53 180 179.6 179.2 178.8 178.3 177.9 177.5 177.1 176.7 176.3 175.8 175.4
  54 175 174.6 174.2 173.8 173.3 172.9 172.5 172.1 171.7 171.3 170.8 170.4
  55 170 169.5 169.0 168.5 168.0 167.5 167.0 166.5 166.0 165.5 165.0 164.5
  56 164 163.5 163.0 162.5 162.0 161.5 161.0 160.5 160.0 159.5 159.0 158.5
  57 158 157.5 157.0 156.5 156.0 155.5 155.0 154.5 154.0 153.5 153.0 152.5
  58 152 151.4 150.8 150.3 149.7 149.1 148.5 147.9 147.3 146.8 146.2 145.6
  59 145 144.5 144.0 143.5 143.0 142.5 142.0 141.5 141.0 140.5 140.0 139.5
  60 139 138.4 137.8 137.3 136.7 136.1 135.5 134.9 134.3 133.8 133.2 132.6
  61 132 131.4 130.8 130.3 129.7 129.1 128.5 127.9 127.3 126.8 126.2 125.6
  62 125 124.3 123.7 123.0 122.3 121.7 121.0 120.3 119.7 119.0 118.3 117.7
  63 117 116.3 115.7 115.0 114.3 113.7 113.0 112.3 111.7 111.0 110.3 109.7
  64 109 108.3 107.7 107.0 106.3 105.7 105.0 104.3 103.7 103.0 102.3 101.7
  65 101 100.3 99.7 99.0 98.3 97.7 97.0 96.3 95.7 95.0 94.3 93.7`
const byMonth = printed
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' '))
  .map(([age = '', ...cells]) => ({ age: Number(age), cells }))

function divisorIn(year: number, month: number): (years: number, months: number) => string {
  const terms = divisorTerms(yearMonth(year, month), readerOf(lawOf('luoyang')))
  if (terms === undefined) throw new Error('the law has no divisors')
  return (years, months) => (divisorAt(years * 12 + months, terms) / 10).toFixed(1)
}

describe('the divisor', () => {
  it('is the annexed one at every whole age, before and after 2025', () => {
    for (const divisor of [divisorIn(2006, 1), divisorIn(2024, 12), divisorIn(2025, 1), divisorIn(2030, 6)])
      annex.forEach((months, i) => expect(divisor(40 + i, 0), String(40 + i)).toBe(months.toFixed(1)))
  })

  it('has sixteen printed rows of twelve months', () => {
    expect(byMonth.map(({ cells }) => cells.length)).toEqual(Array.from({ length: 16 }, () => 12))
  })

  it.each(byMonth)('is the printed one in every month of age $age since 2025-01', ({ age, cells }) => {
    const divisor = divisorIn(2025, 1)
    expect(cells.map((_, month) => divisor(age, month))).toEqual(cells.map((cell) => Number(cell).toFixed(1)))
  })

  it.each(byMonth)('was that of the completed age $age in all its months until 2024-12', ({ age, cells }) => {
    const divisor = divisorIn(2024, 12)
    expect(cells.map((_, month) => divisor(age, month))).toEqual(cells.map(() => Number(cells[0]).toFixed(1)))
  })

  it('stands as read on sheets and in answers of agencies', () => {
    const divisor = divisorIn(2026, 2)
    expect(divisor(60, 1)).toBe('138.4')
    expect(divisor(50, 1)).toBe('194.6')
    expect(divisor(60, 3)).toBe('137.3')
    expect(divisor(55, 2)).toBe('169.0')
    expect(divisor(55, 1)).toBe('169.5')
    expect(divisor(55, 3)).toBe('168.5')
    expect(divisor(60, 4)).toBe('136.7')
  })

  it('below 40 is that of 40, from 70 on that of 70', () => {
    for (const divisor of [divisorIn(2020, 1), divisorIn(2026, 1)]) {
      expect([divisor(0, 1), divisor(30, 5), divisor(39, 11)]).toEqual(['233.0', '233.0', '233.0'])
      expect([divisor(70, 0), divisor(70, 1), divisor(88, 7)]).toEqual(['56.0', '56.0', '56.0'])
    }
  })

  it('is open before 2006, when there was no such table', () => {
    expect(divisorTerms(yearMonth(2005, 12), readerOf(lawOf('luoyang')))).toBeUndefined()
  })
})
