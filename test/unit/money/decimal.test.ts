import { Decimal as Host } from 'decimal.js'
import { describe, expect, it } from 'vitest'
import {
  YEAR_ONE,
  DECI_MONTH_ONE,
  Decimal,
  DECIMALS,
  FEN_PER_YUAN,
  INDEX_ONE,
  isDecimal,
  scaledText,
  SHARE_ONE,
  toDecimal,
} from '../../../src/money/index.js'
import { thrownCode } from './thrown-code.js'

describe('scaledText', () => {
  it.each<[number, number, string]>([
    [486_392, 2, '4863.92'],
    [0, 2, '0.00'],
    [5, 2, '0.05'],
    [-5, 2, '-0.05'],
    [-100, 2, '-1.00'],
    [150, 2, '1.50'],
    [1, 6, '0.000001'],
    [10_695, 4, '1.0695'],
    [1373, 1, '137.3'],
    [498, 0, '498'],
    [-498, 0, '-498'],
    [Number.MAX_SAFE_INTEGER, 2, '90071992547409.91'],
  ])('prints %d at %d decimals as %s', (value, decimals, text) => {
    expect(scaledText(value, decimals)).toBe(text)
  })

  it('prints -0 as 0', () => {
    expect(scaledText(-0, 2)).toBe('0.00')
    expect(scaledText(-0, 0)).toBe('0')
  })

  it.each([NaN, Infinity, 0.5, 1e21])('refuses %d', (value) => {
    expect(thrownCode(() => scaledText(value, 2))).toBe('money.notInteger')
    expect(thrownCode(() => toDecimal(value, 0))).toBe('money.notInteger')
  })
})

describe('toDecimal', () => {
  it('carries the exact value', () => {
    expect(toDecimal(486_392, 2).toFixed(2)).toBe('4863.92')
    expect(toDecimal(Number.MAX_SAFE_INTEGER, 6).toFixed()).toBe('9007199254.740991')
    expect(Object.is(toDecimal(-0, 2).toNumber(), 0)).toBe(true)
  })
})

describe('our Decimal', () => {
  it('leaves the settings of the host alone', () => {
    expect(Host.precision).toBe(20)
    expect(Decimal.precision).toBe(40)
  })

  it('does not follow settings the host makes later', () => {
    const before = { precision: Host.precision, rounding: Host.rounding }
    Host.set({ precision: 3, rounding: Host.ROUND_DOWN })
    try {
      expect(new Decimal('123456.78').times('0.08').toFixed()).toBe('9876.5424')
      expect(new Decimal('0.005').toFixed(2)).toBe('0.01')
    } finally {
      Host.set(before)
    }
  })

  it('never prints an exponent', () => {
    expect(new Decimal('0.00000001').toString()).toBe('0.00000001')
    expect(new Decimal('1e25').toString()).toBe('10000000000000000000000000')
  })
})

describe('isDecimal', () => {
  it('knows a Decimal of any clone', () => {
    expect(isDecimal(new Decimal(1))).toBe(true)
    expect(isDecimal(new Host(1))).toBe(true)
    expect(isDecimal(new (Host.clone({ precision: 3 }))(1))).toBe(true)
  })

  it.each([1, '1', null, undefined, {}, [], { toStringTag: '[object Decimal]', d: [1], e: 0, s: 1 }])(
    'is not taken in by %o',
    (value) => {
      expect(isDecimal(value)).toBe(false)
    },
  )
})

describe('the scales', () => {
  it('agree with the decimals they carry', () => {
    expect(FEN_PER_YUAN).toBe(10 ** DECIMALS.money)
    expect(SHARE_ONE).toBe(10 ** DECIMALS.share)
    expect(INDEX_ONE).toBe(10 ** DECIMALS.index)
    expect(YEAR_ONE).toBe(10 ** DECIMALS.years)
    expect(DECI_MONTH_ONE).toBe(10 ** DECIMALS.divisor)
  })
})
