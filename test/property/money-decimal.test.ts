import { Decimal as DecimalJs } from 'decimal.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Issue } from '../../src/errors.js'
import { parseScaled, scaledText, toDecimal } from '../../src/money/index.js'
import { runs } from './settings.js'

const Reference = DecimalJs.clone({ precision: 60, defaults: true })
const decimals = fc.integer({ min: 0, max: 6 })
/** Every scaled integer the grammar can write: a safe one with at most 13 digits before the point. */
const scaled = fc
  .tuple(decimals, fc.maxSafeInteger(), fc.integer({ min: 1, max: 53 }))
  .map(([places, n, bits]) => ({ places, value: 0 + (n % Math.min(2 ** bits, 10 ** (13 + places))) }))

describe('a scaled integer', () => {
  it('comes back from its text, from its Decimal and from a coarse Decimal of the host', () => {
    const coarse = DecimalJs.clone({ precision: 2, rounding: DecimalJs.ROUND_UP, toExpNeg: 0, toExpPos: 1 })
    fc.assert(
      fc.property(scaled, ({ places, value }) => {
        const text = scaledText(value, places)
        expect(read(text, places)).toBe(value)
        expect(read(toDecimal(value, places), places)).toBe(value)
        expect(read(new coarse(text), places)).toBe(value)
      }),
      { numRuns: runs(20_000) },
    )
  })

  it('prints as decimal.js prints it', () => {
    fc.assert(
      fc.property(scaled, ({ places, value }) => {
        const exact = new Reference(value).div(new Reference(10).pow(places))
        expect(scaledText(value, places)).toBe(exact.toFixed(places))
        expect(toDecimal(value, places).equals(exact)).toBe(true)
      }),
      { numRuns: runs(10_000) },
    )
  })
})

describe('decimal text', () => {
  const written = fc
    .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.stringMatching(/^[0-9]{0,8}$/))
    .map(([minus, whole, fraction]) => `${minus ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`)
  const scribbled = fc.string({ unit: fc.constantFrom(...'0123456789.-+eE_, x１n'), maxLength: 8 })

  it('in plain notation is read exactly, or refused as too fine or too large', () => {
    fc.assert(
      fc.property(written, decimals, (text, places) => {
        const exact = new Reference(text).times(new Reference(10).pow(places))
        const wholeDigits = text.replace('-', '').split('.')[0]?.length ?? 0
        const fits = wholeDigits <= 13 && exact.abs().lte(Number.MAX_SAFE_INTEGER)
        const expected = !exact.isInteger()
          ? 'decimal.tooFine'
          : !fits
            ? 'decimal.tooLarge'
            : 0 + exact.toNumber()
        expect(read(text, places)).toBe(expected)
      }),
      { numRuns: runs(20_000) },
    )
  })

  it('in any other notation is refused, whatever decimal.js makes of it', () => {
    fc.assert(
      fc.property(fc.oneof(scribbled, fc.string()), (text) => {
        const plain = /^-?[0-9]+([.][0-9]+)?$/.test(text) && !/^-?0[0-9]/.test(text)
        expect(read(text, 30) === 'decimal.grammar').toBe(!plain)
      }),
      { numRuns: runs(20_000) },
    )
  })
})

describe('a number', () => {
  it('is taken when it is a whole one that fits, and never otherwise', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.maxSafeInteger()), (number) => {
        const fits = Math.abs(number) < 1e13
        const expected = !Number.isSafeInteger(number)
          ? 'decimal.float'
          : fits
            ? 0 + number
            : 'decimal.tooLarge'
        expect(read(number, 0)).toBe(expected)
      }),
      { numRuns: runs(20_000) },
    )
  })
})

/** The scaled integer, or the code of the one issue. */
function read(input: unknown, places: number): number | string | undefined {
  const issues: Issue[] = []
  return parseScaled(input, { decimals: places }, [], issues) ?? issues[0]?.code
}
