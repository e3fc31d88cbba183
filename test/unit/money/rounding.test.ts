import { describe, expect, it } from 'vitest'
import {
  gridFen,
  mulDivMoney,
  roundMoney,
  TO_FEN,
  type Fen,
  type MoneyGrid,
} from '../../../src/money/index.js'
import { thrownCode } from './thrown-code.js'

const most = Number.MAX_SAFE_INTEGER

describe('mulDivMoney', () => {
  it('rounds once, straight to the grid', () => {
    // 1.449 yuan is 1.45 to the fen, and that would be 1.5 to the jiao, and that 2 to the yuan
    expect(mulDivMoney(1449, 1, 10, { mode: 'halfUp', to: 'yuan' })).toBe(100)
    expect(mulDivMoney(1449, 1, 10, { mode: 'halfUp', to: 'jiao' })).toBe(140)
    expect(mulDivMoney(1450, 1, 10, { mode: 'halfUp', to: 'jiao' })).toBe(150)
    expect(mulDivMoney(1401, 1, 10, { mode: 'up', to: 'jiao' })).toBe(150)
    expect(mulDivMoney(1499, 1, 10, { mode: 'down', to: 'jiao' })).toBe(140)
  })

  it('raises a thousandth of a fen to a whole yuan when the rule says up', () => {
    expect(mulDivMoney(10_000_001, 1, 100_000, { mode: 'up', to: 'yuan' })).toBe(200)
    expect(mulDivMoney(10_000_000, 1, 100_000, { mode: 'up', to: 'yuan' })).toBe(100)
  })

  it('rounds a negative amount by its magnitude', () => {
    expect(mulDivMoney(-14, 1, 1, { mode: 'halfUp', to: 'jiao' })).toBe(-10)
    expect(mulDivMoney(-15, 1, 1, { mode: 'halfUp', to: 'jiao' })).toBe(-20)
    expect(mulDivMoney(-199, 1, 1, { mode: 'down', to: 'yuan' })).toBe(-100)
    expect(mulDivMoney(101, -1, 1, { mode: 'up', to: 'yuan' })).toBe(-200)
    expect(Object.is(mulDivMoney(-4, 1, 1, { mode: 'halfUp', to: 'jiao' }), 0)).toBe(true)
  })

  it.each([1, -1])(
    'stays exact when the divisor times the grid leaves the safe integers (sign %d)',
    (sign) => {
      const d = most - 1
      expect(mulDivMoney(sign * 150, d, d, { mode: 'halfUp', to: 'yuan' })).toBe(sign * 200)
      expect(mulDivMoney(sign * (d / 2), 299, d, { mode: 'halfUp', to: 'yuan' })).toBe(sign * 100)
      expect(mulDivMoney(sign * (d / 2), 300, d, { mode: 'halfUp', to: 'yuan' })).toBe(sign * 200)
      expect(mulDivMoney(sign * (d / 2), 300, d, { mode: 'down', to: 'yuan' })).toBe(sign * 100)
      expect(mulDivMoney(sign, 1, d, { mode: 'up', to: 'jiao' })).toBe(sign * 10)
      expect(Object.is(mulDivMoney(sign, 1, d, { mode: 'down', to: 'jiao' }), 0)).toBe(true)
    },
  )

  it.each<MoneyGrid>(['fen', 'jiao', 'yuan'])(
    'refuses a result beyond the safe integers, to the %s',
    (to) => {
      expect(thrownCode(() => mulDivMoney(most, 3, 2, { mode: 'down', to }))).toBe('money.overflow')
      expect(thrownCode(() => mulDivMoney(-most, most, 7, { mode: 'up', to }))).toBe('money.overflow')
      expect(thrownCode(() => mulDivMoney(most, most, 2 ** 52, { mode: 'down', to }))).toBe('money.overflow')
    },
  )

  it('refuses an amount that only its rounding lifts beyond the safe integers', () => {
    expect(thrownCode(() => roundMoney(most as Fen, { mode: 'up', to: 'yuan' }))).toBe('money.overflow')
    expect(roundMoney(most as Fen, { mode: 'down', to: 'yuan' })).toBe(9_007_199_254_740_900)
  })

  it.each<MoneyGrid>(['fen', 'jiao', 'yuan'])(
    'refuses operands that are no whole numbers, to the %s',
    (to) => {
      for (const odd of [NaN, Infinity, 0.1, 2 ** 53]) {
        expect(thrownCode(() => mulDivMoney(odd, 10, 10, { mode: 'halfUp', to }))).toBe('money.notInteger')
        expect(thrownCode(() => mulDivMoney(10, odd, 10, { mode: 'halfUp', to }))).toBe('money.notInteger')
        expect(thrownCode(() => mulDivMoney(10, 10, odd, { mode: 'halfUp', to }))).toBe('money.notInteger')
        expect(thrownCode(() => mulDivMoney(odd, 10, most, { mode: 'halfUp', to }))).toBe('money.notInteger')
      }
      expect(thrownCode(() => mulDivMoney(10, 10, 0, { mode: 'halfUp', to }))).toBe('money.divisor')
      expect(thrownCode(() => mulDivMoney(10, 10, -most, { mode: 'halfUp', to }))).toBe('money.divisor')
    },
  )

  it('refuses a grid and a mode it does not know', () => {
    expect(thrownCode(() => mulDivMoney(1, 1, 1, { mode: 'halfUp', to: 'li' as MoneyGrid }))).toBe(
      'money.rounding',
    )
    for (const to of ['fen', 'yuan'] as const)
      expect(thrownCode(() => mulDivMoney(1, 1, 1, { mode: 'halfEven' as 'halfUp', to }))).toBe(
        'money.rounding',
      )
  })
})

describe('roundMoney', () => {
  it('leaves an amount alone that is on the grid', () => {
    expect(roundMoney(340_860 as Fen, TO_FEN)).toBe(340_860)
    expect(roundMoney(340_860 as Fen, { mode: 'up', to: 'jiao' })).toBe(340_860)
  })

  it('rounds the wage of a lower base bound to the yuan', () => {
    expect(roundMoney(340_860 as Fen, { mode: 'halfUp', to: 'yuan' })).toBe(340_900)
    expect(roundMoney(340_860 as Fen, { mode: 'down', to: 'yuan' })).toBe(340_800)
    expect(roundMoney(340_801 as Fen, { mode: 'up', to: 'yuan' })).toBe(340_900)
  })
})

describe('gridFen', () => {
  it('counts the fen of each step', () => {
    expect(gridFen('fen')).toBe(1)
    expect(gridFen('jiao')).toBe(10)
    expect(gridFen('yuan')).toBe(100)
  })
})
