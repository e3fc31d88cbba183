import { describe, expect, it } from 'vitest'
import { gridFen, mulDivMoney, roundMoney, type Fen, type MoneyRounding } from '../../src/money/index.js'

const modes = ['halfUp', 'down', 'up'] as const
const rules: readonly MoneyRounding[] = (['fen', 'jiao', 'yuan'] as const).flatMap((to) =>
  modes.map((mode) => ({ mode, to })),
)
/** 10 000.00 yuan. */
const last = 1_000_000

describe.each(rules)('rounding $mode to the $to', (rounding) => {
  const step = gridFen(rounding.to)
  const steps = last / step

  it('leaves every amount alone that is already on the grid, from 0 to 10 000.00', () => {
    const moved = first(steps, (k) => {
      const amount = (k * step) as Fen
      return (
        roundMoney(amount, rounding) === amount &&
        (k === 0 || roundMoney((-k * step) as Fen, rounding) === -k * step)
      )
    })
    expect(moved).toBeUndefined()
  })

  it('follows its mode on every exact tie', () => {
    const wrong = first(steps, (k) => {
      const expected = (rounding.mode === 'down' ? k : k + 1) * step
      // (2k + 1) half steps
      const rounded = mulDivMoney((2 * k + 1) * step, 1, 2, rounding)
      const negative = mulDivMoney((2 * k + 1) * step, -1, 2, rounding)
      return rounded === expected && negative === 0 - expected
    })
    expect(wrong).toBeUndefined()
  })

  it('goes the near way, or its own, a thousandth of a fen beside every tie', () => {
    const wrong = first(steps, (k) => {
      const tie = (2 * k + 1) * step * 500
      const below = { halfUp: k, down: k, up: k + 1 }[rounding.mode] * step
      const above = { halfUp: k + 1, down: k, up: k + 1 }[rounding.mode] * step
      return (
        mulDivMoney(tie - 1, 1, 1000, rounding) === below && mulDivMoney(tie + 1, 1, 1000, rounding) === above
      )
    })
    expect(wrong).toBeUndefined()
  })
})

/** The first k from 0 to `steps` that fails the check. */
function first(steps: number, holds: (k: number) => boolean): number | undefined {
  for (let k = 0; k <= steps; k++) if (!holds(k)) return k
  return undefined
}
