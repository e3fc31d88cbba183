import { describe, expect, it } from 'vitest'
import { mulDiv, type RoundingMode } from '../../../src/money/index.js'
import { thrownCode } from './thrown-code.js'

const most = Number.MAX_SAFE_INTEGER

describe('mulDiv', () => {
  it('divides an account over its months to the fen', () => {
    expect(mulDiv(14_588_534, 10, 1390, 'halfUp')).toBe(104_953)
    expect(mulDiv(14_588_534, 10, 1390, 'down')).toBe(104_953)
    expect(mulDiv(14_588_534, 10, 1390, 'up')).toBe(104_954)
  })

  it.each<[number, number, number, RoundingMode, number]>([
    [1, 1, 2, 'halfUp', 1],
    [1, 1, 2, 'down', 0],
    [1, 1, 2, 'up', 1],
    [3, 1, 2, 'halfUp', 2],
    [5, 1, 2, 'halfUp', 3],
    [49, 1, 100, 'halfUp', 0],
    [51, 1, 100, 'halfUp', 1],
    [1, 1, 100, 'up', 1],
    [99, 1, 100, 'down', 0],
    [300, 1, 100, 'up', 3],
  ])('%d x %d / %d %s is %d', (a, b, d, mode, expected) => {
    expect(mulDiv(a, b, d, mode)).toBe(expected)
  })

  it('rounds a negative amount by its magnitude, as decimal.js does and Math.round does not', () => {
    expect(mulDiv(-469, 1, 2, 'halfUp')).toBe(-235)
    expect(mulDiv(-469, 1, 2, 'down')).toBe(-234)
    expect(mulDiv(469, -1, 2, 'up')).toBe(-235)
    expect(mulDiv(-469, -1, 2, 'halfUp')).toBe(235)
  })

  it('gives 0 and never -0', () => {
    for (const mode of ['halfUp', 'down', 'up'] as const) {
      expect(Object.is(mulDiv(0, -5, 3, mode), 0)).toBe(true)
      expect(Object.is(mulDiv(-0, 5, 3, mode), 0)).toBe(true)
    }
    expect(Object.is(mulDiv(-1, 1, 3, 'halfUp'), 0)).toBe(true)
    expect(Object.is(mulDiv(-1, 1, 3, 'down'), 0)).toBe(true)
  })

  it('decides a tie and its neighbours where the product has 32 digits', () => {
    const d = most - 1
    expect(mulDiv(2 ** 51 + 1, d, d, 'halfUp')).toBe(2 ** 51 + 1)
    expect(mulDiv(d / 2, 3, d, 'halfUp')).toBe(2)
    expect(mulDiv(d / 2, 3, d, 'down')).toBe(1)
    expect(mulDiv(d / 2 - 1, 3, d, 'halfUp')).toBe(1)
    expect(mulDiv(most, most, most, 'halfUp')).toBe(most)
    expect(mulDiv(most, most - 1, most, 'up')).toBe(most - 1)
  })

  it('reaches the largest safe integer and refuses to go beyond', () => {
    expect(mulDiv(most, 1, 1, 'up')).toBe(most)
    expect(mulDiv(-most, 2, 2, 'down')).toBe(-most)
    expect(thrownCode(() => mulDiv(most, 2, 1, 'down'))).toBe('money.overflow')
    expect(thrownCode(() => mulDiv(-most, most, 3, 'halfUp'))).toBe('money.overflow')
  })

  it('refuses a result that only its rounding lifts beyond the safe integers', () => {
    // (2^54 - 1) / 2 is 2^53 - 1/2
    const [a, b] = [2 ** 27 - 1, 2 ** 27 + 1]
    expect(mulDiv(a, b, 2, 'down')).toBe(most)
    expect(thrownCode(() => mulDiv(a, b, 2, 'halfUp'))).toBe('money.overflow')
    expect(thrownCode(() => mulDiv(a, b, 2, 'up'))).toBe('money.overflow')
  })

  it.each([NaN, Infinity, -Infinity, 0.5, 2 ** 53, 1e300])('refuses %d as any operand', (odd) => {
    expect(thrownCode(() => mulDiv(odd, 4, 2, 'halfUp'))).toBe('money.notInteger')
    expect(thrownCode(() => mulDiv(4, odd, 2, 'halfUp'))).toBe('money.notInteger')
    expect(thrownCode(() => mulDiv(4, 4, odd, 'halfUp'))).toBe('money.notInteger')
    expect(thrownCode(() => mulDiv(0, odd, 2, 'halfUp'))).toBe('money.notInteger')
  })

  it('refuses fractions whose product happens to be whole', () => {
    expect(thrownCode(() => mulDiv(0.5, 4, 2, 'down'))).toBe('money.notInteger')
    expect(thrownCode(() => mulDiv(1.5, 1.5, 2.25, 'down'))).toBe('money.notInteger')
  })

  it('refuses a divisor that is zero or negative', () => {
    expect(thrownCode(() => mulDiv(4, 4, 0, 'up'))).toBe('money.divisor')
    expect(thrownCode(() => mulDiv(4, 4, -0, 'up'))).toBe('money.divisor')
    expect(thrownCode(() => mulDiv(4, 4, -2, 'up'))).toBe('money.divisor')
  })
})
