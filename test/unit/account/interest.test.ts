import { describe, expect, it } from 'vitest'
import { TO_FEN, type MoneyRounding, type Share } from '../../../src/money/index.js'
import { accountClosing, creditProduct } from '../../../src/rules/pension/employee/account/interest.js'
import { D } from '../../support/evaluate-formula.js'

const share = (value: number) => value as Share

describe('the interest product', () => {
  it('of twelve equal credits is 78 times the credit', () => {
    expect(creditProduct(12_345, 1, 12, 12)).toBe(78 * 12_345)
  })

  it('counts the month of the credit and all later ones of the year', () => {
    expect(creditProduct(100, 12, 12, 12)).toBe(100)
    expect(creditProduct(100, 4, 6, 7)).toBe(100 * (4 + 3 + 2))
  })
})

describe('the closing of a year', () => {
  it('rounds once: half a fen goes up, and a jiao is not rounded by way of the fen', () => {
    // 10.00 x 0.6 % for one month = 0.005
    expect(accountClosing(1000, 0, 0, 1, share(6_000), null, TO_FEN)).toBe(1001)
    // 10.00 + 0.0495 = 10.0495, to the jiao 10.0; by way of 10.05 it would be 10.1
    expect(accountClosing(1000, 0, 0, 1, share(59_400), null, { mode: 'halfUp', to: 'jiao' })).toBe(1000)
  })

  it('never falls below zero when payments took more than there was', () => {
    expect(accountClosing(1000, -1200, -2400, 2, share(20_000), null, TO_FEN)).toBe(0)
  })

  it('is exact where the yearly method leaves the safe integers', () => {
    const modes: readonly MoneyRounding['mode'][] = ['halfUp', 'up', 'down']
    for (const mode of modes)
      for (const opening of [98_765_432_101, 2_345_678_912_345]) {
        const exact = new D(opening)
          .times('0.0831')
          .plus(new D(987_654_321).times('0.0831').times('1.083333').div(2))
        const interest = exact.toDecimalPlaces(
          0,
          { halfUp: D.ROUND_HALF_UP, up: D.ROUND_UP, down: D.ROUND_DOWN }[mode],
        )
        expect(
          accountClosing(opening, 987_654_321, 0, 12, share(83_100), share(1_083_333), { mode, to: 'fen' }),
        ).toBe(interest.plus(opening).plus(987_654_321).toNumber())
      }
  })

  it('rounds half a fen up there, too', () => {
    // 100000000.01 yuan at 50 % is 50000000.005
    expect(accountClosing(10_000_000_001, 0, 0, 12, share(500_000), share(1_083_000), TO_FEN)).toBe(
      15_000_000_002,
    )
    expect(
      accountClosing(10_000_000_001, 0, 0, 12, share(500_000), share(1_083_000), { mode: 'down', to: 'fen' }),
    ).toBe(15_000_000_001)
  })
})
