import { fault, overflow } from './fault.js'
import { checkOperands, exactQuotient, mulDiv, type RoundingMode } from './mul-div.js'
import type { Fen } from './scaled.js'

/** The smallest money step an item keeps: fen (分), jiao (角), yuan (元). */
export type MoneyGrid = 'fen' | 'jiao' | 'yuan'

/** A money rounding as the law states it: which way, to which step. */
export interface MoneyRounding {
  readonly mode: RoundingMode
  readonly to: MoneyGrid
}

/** To the fen, half up: the rounding of the items on a Henan benefit sheet. */
export const TO_FEN: MoneyRounding = { mode: 'halfUp', to: 'fen' }

/** The name of a money rounding in the law data. */
export type RoundingName = `${RoundingMode}/${MoneyGrid}`

/**
 * The roundings by name. Modes and grids are written out here and not cut from the name: a text made at run time is
 * compared letter by letter, and the kernels compare them for every amount.
 */
const ROUNDINGS: Readonly<Record<RoundingName, MoneyRounding>> = {
  'halfUp/fen': TO_FEN,
  'halfUp/jiao': { mode: 'halfUp', to: 'jiao' },
  'halfUp/yuan': { mode: 'halfUp', to: 'yuan' },
  'up/fen': { mode: 'up', to: 'fen' },
  'up/jiao': { mode: 'up', to: 'jiao' },
  'up/yuan': { mode: 'up', to: 'yuan' },
  'down/fen': { mode: 'down', to: 'fen' },
  'down/jiao': { mode: 'down', to: 'jiao' },
  'down/yuan': { mode: 'down', to: 'yuan' },
}

/**
 * A money rounding by its name in the law data.
 *
 * @example
 * roundingOf('up/jiao') // { mode: 'up', to: 'jiao' }
 */
export function roundingOf(name: RoundingName): MoneyRounding {
  return ROUNDINGS[name]
}

/**
 * Fen in one step of the grid.
 *
 * @throws ShebaoError `money.rounding` for a grid that the types do not let through
 * @example
 * gridFen('jiao') // 10
 */
export function gridFen(to: MoneyGrid): number {
  switch (to) {
    case 'fen':
      return 1
    case 'jiao':
      return 10
    case 'yuan':
      return 100
    default:
      throw fault('money.rounding', `there is no rounding to '${to as string}'`)
  }
}

/**
 * `a × b ÷ d` fen, rounded once to the grid (never first to the fen and then to the jiao), exact for all safe
 * integers, negative amounts included.
 *
 * @param a safe integer, usually an amount in fen
 * @param b safe integer, usually a rate, an index or a number of months
 * @param d positive safe integer: the scale of `b`, times the number of parts
 * @returns fen, a multiple of the grid
 * @throws ShebaoError `money.notInteger`, `money.divisor`, `money.overflow`, `money.rounding`
 * @example
 * // 1.2 % of 3333.33 yuan is 39.99996 yuan
 * mulDivMoney(333333, 12_000, 1_000_000, { mode: 'up', to: 'jiao' }) // 4000
 */
export function mulDivMoney(a: number, b: number, d: number, rounding: MoneyRounding): Fen {
  return rounding.to === 'fen' ? (mulDiv(a, b, d, rounding.mode) as Fen) : onGrid(a, b, d, rounding)
}

/** The same on a grid wider than the fen. Apart, so that the usual case is small enough to be inlined. */
function onGrid(a: number, b: number, d: number, { mode, to }: MoneyRounding): Fen {
  const step = gridFen(to)
  checkOperands(a, b, d, mode)
  const steps = Number.isSafeInteger(d * step)
    ? mulDiv(a, b, d * step, mode)
    : wideQuotient(a, b, d, step, mode)
  const fen = steps * step
  if (!Number.isSafeInteger(fen)) throw overflow(a, b, d)
  return fen as Fen
}

/** `a × b ÷ (d × step)` where the divisor is larger than a safe integer. */
function wideQuotient(a: number, b: number, d: number, step: number, mode: RoundingMode): number {
  const magnitude = exactQuotient(a, b, BigInt(d) * BigInt(step), mode)
  return a * b < 0 ? 0 - magnitude : magnitude
}

/**
 * An amount in fen, rounded to the grid.
 *
 * @returns fen, a multiple of the grid
 * @throws ShebaoError `money.notInteger`, `money.overflow`
 * @example
 * // 3408.60 yuan to the yuan
 * roundMoney(340860 as Fen, { mode: 'halfUp', to: 'yuan' }) // 340900
 */
export function roundMoney(amount: Fen, rounding: MoneyRounding): Fen {
  return mulDivMoney(amount, 1, 1, rounding)
}
