import { describe, expect, it } from 'vitest'
import { divisorAt, type DivisorTerms } from '../../../src/rules/pension/employee/award/divisor.js'

const falling: DivisorTerms = {
  table: new Map([
    [50, 1_951],
    [51, 1_903],
    [52, 1_840],
  ]),
  youngest: 50,
  oldest: 52,
  byMonth: true,
}

describe('a divisor', () => {
  it('falls by a twelfth of the step each month, rounded half up to one decimal', () => {
    const months = Array.from({ length: 12 }, (_, month) => divisorAt(50 * 12 + month, falling))
    // 195.1 - 4.8 x m / 12 = 195.1 - 0.4 m
    expect(months).toEqual([1951, 1947, 1943, 1939, 1935, 1931, 1927, 1923, 1919, 1915, 1911, 1907])
    // 190.3 - 6.3 x 2 / 12 = 189.25, a tie
    expect(divisorAt(51 * 12 + 2, falling)).toBe(1893)
  })

  it('takes the first value below the table and the last from its end on', () => {
    expect([divisorAt(0, falling), divisorAt(50 * 12 - 1, falling)]).toEqual([1951, 1951])
    expect([divisorAt(52 * 12, falling), divisorAt(52 * 12 + 1, falling), divisorAt(900, falling)]).toEqual([
      1840, 1840, 1840,
    ])
  })

  it('is that of the completed age where the law does not divide by month', () => {
    expect(divisorAt(50 * 12 + 11, { ...falling, byMonth: false })).toBe(1951)
    expect(divisorAt(51 * 12, { ...falling, byMonth: false })).toBe(1903)
  })
})
