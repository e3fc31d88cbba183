import { createRequire } from 'node:module'
import { Decimal as Host } from 'decimal.js'
import { describe, expect, it } from 'vitest'
import type { Issue } from '../../../src/errors.js'
import { parseScaled, type DecimalSpec } from '../../../src/money/index.js'

const money: DecimalSpec = { decimals: 2 }

describe('a decimal at the door', () => {
  it.each<[unknown, number]>([
    ['0', 0],
    ['4863.92', 486_392],
    ['4863.9', 486_390],
    ['-0.01', -1],
    ['0.05', 5],
    ['10', 1000],
    ['1.500', 150],
    ['9999999999999.99', 999_999_999_999_999],
    [4863, 486_300],
    [-7, -700],
    [new Host('4863.92'), 486_392],
    [new Host('-0.01'), -1],
  ])('%o becomes %d fen', (input, fen) => {
    expect(read(input)).toBe(fen)
  })

  it.each(['-0', '-0.00', -0, new Host('-0')])('%o becomes 0, not -0', (input) => {
    expect(Object.is(read(input), 0)).toBe(true)
  })

  it.each([
    '1e3',
    '1E3',
    '0x10',
    '0b1',
    '１２',
    '١٢',
    '+5',
    '.5',
    '5.',
    '.',
    '-',
    '--5',
    '- 5',
    '1_000',
    ' 1',
    '1 ',
    '1\n',
    '1,234.5',
    '1，234.5',
    '1.2.3',
    '',
    'NaN',
    'Infinity',
    '-Infinity',
    '¥5',
    '5元',
    '8%',
    '1/2',
    '−5',
    '007',
    '00',
    '-01',
    '00.5',
    '1n',
    new Host(NaN),
    new Host(Infinity),
    new Host('1e1000000000'),
    new Host('1e-1000000000'),
  ])('refuses %o as no plain decimal', (input) => {
    expect(codeOf(input)).toBe('decimal.grammar')
  })

  it.each([0.5, 0.1 + 0.2, NaN, Infinity, -Infinity, 2 ** 53, 1e21])('refuses the number %d', (input) => {
    expect(codeOf(input)).toBe('decimal.float')
  })

  it.each<unknown>([
    null,
    undefined,
    true,
    5n,
    Symbol('five'),
    {},
    { valueOf: () => 5 },
    { toStringTag: '[object Decimal]', d: [5], e: 0, s: 1 },
    ['5'],
    new String('5'),
    new Date(0),
    () => 5,
  ])('refuses %o as the wrong type', (input) => {
    expect(codeOf(input)).toBe('decimal.type')
  })

  it('refuses more decimals than the scale holds, zeros at the end apart', () => {
    expect(codeOf('0.001')).toBe('decimal.tooFine')
    expect(codeOf('1.0000000000000000000000000001')).toBe('decimal.tooFine')
    expect(codeOf(new Host('0.005'))).toBe('decimal.tooFine')
    expect(codeOf('12.5', { decimals: 0 })).toBe('decimal.tooFine')
    expect(read('12.0', { decimals: 0 })).toBe(12)
    expect(read(`1.5${'0'.repeat(100_000)}`)).toBe(150)
    expect(codeOf(`1.${'0'.repeat(100_000)}1`)).toBe('decimal.tooFine')
  })

  it('refuses what a scaled integer cannot hold', () => {
    expect(codeOf('10000000000000')).toBe('decimal.tooLarge')
    expect(codeOf(10_000_000_000_000)).toBe('decimal.tooLarge')
    expect(codeOf(new Host('1e20'))).toBe('decimal.tooLarge')
    expect(codeOf('9007199254.740992', { decimals: 6 })).toBe('decimal.tooLarge')
    expect(read('9007199254.740991', { decimals: 6 })).toBe(Number.MAX_SAFE_INTEGER)
    expect(read('-9007199254.740991', { decimals: 6 })).toBe(-Number.MAX_SAFE_INTEGER)
    expect(codeOf('9'.repeat(400))).toBe('decimal.tooLarge')
  })

  it('holds the bounds, both inclusive, and names them in units', () => {
    const spec = { decimals: 4, min: 6000, max: 30_000 }
    expect(read('0.6', spec)).toBe(6000)
    expect(read('3', spec)).toBe(30_000)
    expect(issuesOf('0.5999', spec)[0]).toMatchObject({
      code: 'decimal.belowMinimum',
      message: 'must be at least 0.6000',
    })
    expect(issuesOf('3.0001', spec)[0]).toMatchObject({
      code: 'decimal.aboveMaximum',
      message: 'must be at most 3.0000',
    })
    expect(codeOf('-1', { decimals: 2, min: 0 })).toBe('decimal.belowMinimum')
  })

  it('adds exactly one issue, with the path and what was received', () => {
    expect(issuesOf('1e3')).toEqual([
      {
        code: 'decimal.grammar',
        path: ['rows', 0, 'base'],
        message: 'expected a plain decimal such as "1234.56"',
        received: '"1e3"',
      },
    ])
    expect(issuesOf(new Host('0.005'))[0]?.received).toBe('"0.005"')
    expect(issuesOf(5n)[0]?.received).toBe('5n')
    expect(issuesOf('4863.92')).toEqual([])
  })
})

describe('a Decimal of the host', () => {
  it('is read exactly, whatever the settings of its constructor', () => {
    const coarse = Host.clone({ precision: 3, rounding: Host.ROUND_UP, toExpNeg: -1, toExpPos: 1 })
    expect(read(new coarse('145885.34'))).toBe(14_588_534)
    expect(read(new coarse('0.000001'), { decimals: 6 })).toBe(1)
  })

  it('may come from another copy of decimal.js', () => {
    const require = createRequire(import.meta.url)
    const path = require.resolve('decimal.js')
    const first = require(path) as typeof Host
    Reflect.deleteProperty(require.cache, path)
    const second = require(path) as typeof Host
    expect(second).not.toBe(first)
    second.set({ precision: 2, toExpPos: 1 })
    const value = new second('145885.34')
    expect(value instanceof first).toBe(false)
    expect(read(value)).toBe(14_588_534)
  })
})

function read(input: unknown, spec = money): number | undefined {
  return parseScaled(input, spec, [], [])
}

function issuesOf(input: unknown, spec = money): Issue[] {
  const issues: Issue[] = []
  const value = parseScaled(input, spec, ['rows', 0, 'base'], issues)
  expect(value === undefined).toBe(issues.length === 1)
  return issues
}

function codeOf(input: unknown, spec = money): string | undefined {
  return issuesOf(input, spec)[0]?.code
}
