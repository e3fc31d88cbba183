import { Decimal as DecimalJs } from 'decimal.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isShebaoError } from '../../src/errors.js'
import { mulDiv, mulDivMoney, type MoneyGrid, type RoundingMode } from '../../src/money/index.js'
import { runs } from './settings.js'

type Operands = readonly [a: number, b: number, d: number]

const modes: readonly RoundingMode[] = ['halfUp', 'down', 'up']
const grids: Readonly<Record<MoneyGrid, bigint>> = { fen: 1n, jiao: 10n, yuan: 100n }
const Reference = DecimalJs.clone({ precision: 60, defaults: true })
const referenceMode = {
  halfUp: DecimalJs.ROUND_HALF_UP,
  down: DecimalJs.ROUND_DOWN,
  up: DecimalJs.ROUND_UP,
} as const

/** Below 2^bits, every number of binary digits equally likely. */
const sized = (bits: number): fc.Arbitrary<number> =>
  fc.noBias(fc.tuple(fc.integer({ min: 1, max: bits }), fc.maxSafeNat()).map(([size, n]) => n % 2 ** size))
const huge = fc.noBias(fc.integer({ min: 2 ** 50, max: Number.MAX_SAFE_INTEGER }))
const sign = fc.constantFrom(1, -1)

const anywhere: fc.Arbitrary<Operands> = fc
  .tuple(sized(53), sized(53), sized(53), sign, sign)
  .map(([a, b, d, signA, signB]) => [signA * a, signB * b, Math.max(d, 1)])

/** (u g)(v h) / (g h parts), u and v odd: exactly u v, or the tie u v / 2; half of them moved by one in one operand. */
const nearStepByFactors: fc.Arbitrary<Operands> = fc
  .tuple(sized(26), sized(26), sized(26), sized(26), sign, fc.constantFrom(1, 2))
  .chain(([u, v, first, second, signA, parts]) => {
    const [g, h] = [Math.max(first, 1), Math.max(second, 1)]
    const [a, b, d] = [signA * (2 * u + 1) * g, (2 * v + 1) * h, g * h * parts]
    return fc
      .tuple(fc.nat(2), fc.constantFrom(-1, 0, 0, 1))
      .map(([at, by]) => [
        a + (at === 0 ? by : 0),
        b + (at === 1 ? by : 0),
        Math.max(d + (at === 2 ? by : 0), 1),
      ])
  })

/** Divisors up to 2^53 and a remainder of our choice: 0, half the divisor, or one or two units beside either. */
const nearStepByRemainder: fc.Arbitrary<Operands> = fc
  .tuple(fc.oneof(sized(53), huge), sized(53), sign, fc.boolean(), fc.integer({ min: -2, max: 2 }))
  .map(([first, second, signA, half, beside]) => {
    const d = Math.max(first, 2)
    const b = coprime(Math.max(second, 1), d)
    const divisor = BigInt(d)
    const remainder = (half ? divisor / 2n : 0n) + BigInt(beside)
    const a = (((remainder * inverse(BigInt(b), divisor)) % divisor) + divisor) % divisor
    return [signA * Number(a), b, d]
  })

const operands = fc.oneof(anywhere, nearStepByFactors, nearStepByRemainder)

describe('mulDiv', () => {
  it.each(modes)('agrees with integers of any size (%s)', (mode) => {
    fc.assert(
      fc.property(operands, ([a, b, d]) => outcome(() => mulDiv(a, b, d, mode)) === exact(a, b, d, 1n, mode)),
      { numRuns: runs(110_000) },
    )
  })

  it.each(modes)('agrees with decimal.js at 60 digits (%s)', (mode) => {
    fc.assert(
      fc.property(operands, ([a, b, d]) => {
        const quotient = new Reference(a).times(b).div(d).toDecimalPlaces(0, referenceMode[mode])
        return outcome(() => mulDiv(a, b, d, mode)) === safeOrOverflow(BigInt(quotient.toFixed()))
      }),
      { numRuns: runs(10_000) },
    )
  })

  it('does not care about the order of the factors and mirrors the sign', () => {
    fc.assert(
      fc.property(operands, fc.constantFrom(...modes), ([a, b, d], mode) => {
        const result = outcome(() => mulDiv(a, b, d, mode))
        const mirrored = outcome(() => mulDiv(-a, b, d, mode))
        expect(outcome(() => mulDiv(b, a, d, mode))).toBe(result)
        expect(mirrored).toBe(typeof result === 'number' ? 0 - result : result)
      }),
      { numRuns: runs(5_000) },
    )
  })
})

describe('mulDivMoney', () => {
  it.each(['jiao', 'yuan'] as const)('agrees with integers of any size, to the %s', (to) => {
    fc.assert(
      fc.property(operands, fc.constantFrom(...modes), fc.boolean(), ([a, b, d], mode, wide) => {
        const divisor = wide ? Number.MAX_SAFE_INTEGER - (d % 1000) : d
        return (
          outcome(() => mulDivMoney(a, b, divisor, { mode, to })) === exact(a, b, divisor, grids[to], mode)
        )
      }),
      { numRuns: runs(50_000) },
    )
  })
})

describe('the generated cases', () => {
  const cases = fc.sample(operands, { numRuns: 20_000, seed: 1 })
  const share = (test: (rest: bigint, d: bigint, product: bigint) => boolean): number =>
    cases.filter(([a, b, d]) => {
      const product = magnitudeOf(BigInt(a) * BigInt(b))
      return test(product % BigInt(d), BigInt(d), product)
    }).length / cases.length

  it('hold many exact ties and whole quotients, small and beyond 2^53', () => {
    expect(share((rest, d) => 2n * rest === d)).toBeGreaterThan(0.05)
    expect(share((rest, d, product) => 2n * rest === d && product > 2n ** 53n)).toBeGreaterThan(0.03)
    expect(share((rest, d, product) => 2n * rest === d && product < 2n ** 53n)).toBeGreaterThan(0.01)
    expect(share((rest, _d, product) => rest === 0n && product > 2n ** 53n)).toBeGreaterThan(0.03)
  })

  it('hold many that miss a step by one unit, with divisors near 2^53', () => {
    const wide = 2n ** 50n
    expect(
      share((rest, d) => d > wide && magnitudeOf(2n * rest - d) <= 2n && 2n * rest !== d),
    ).toBeGreaterThan(0.005)
    expect(share((rest, d) => d > wide && (rest === 1n || rest === d - 1n))).toBeGreaterThan(0.005)
  })
})

/** The result, or the code of the error. -0 shows as a text of its own, so that it equals nothing. */
function outcome(run: () => number): number | string {
  try {
    const value = run()
    return Object.is(value, -0) ? 'negative zero' : value
  } catch (error) {
    if (isShebaoError(error)) return error.code
    throw error
  }
}

/** The oracle, in another form than the code's: everything above one fraction bar. */
function exact(a: number, b: number, d: number, step: bigint, mode: RoundingMode): number | string {
  const product = BigInt(a) * BigInt(b)
  const n = magnitudeOf(product)
  const divisor = BigInt(d) * step
  const steps = {
    down: n / divisor,
    up: (n + divisor - 1n) / divisor,
    halfUp: (2n * n + divisor) / (2n * divisor),
  }[mode]
  return safeOrOverflow((product < 0n ? -steps : steps) * step)
}

function safeOrOverflow(value: bigint): number | string {
  return magnitudeOf(value) <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : 'money.overflow'
}

function magnitudeOf(value: bigint): bigint {
  return value < 0n ? -value : value
}

/** The nearest number at or below `b` that shares no factor with `d`. */
function coprime(b: number, d: number): number {
  let candidate = b
  while (gcd(candidate, d) !== 1) candidate -= 1
  return candidate
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b)
}

/** The inverse of `b` modulo `d`, by Euclid. */
function inverse(b: bigint, d: bigint): bigint {
  let [r0, r1, s0, s1] = [d, b % d, 0n, 1n]
  while (r1 > 0n) {
    const q = r0 / r1
    ;[r0, r1, s0, s1] = [r1, r0 - q * r1, s1, s0 - q * s1]
  }
  return ((s0 % d) + d) % d
}
