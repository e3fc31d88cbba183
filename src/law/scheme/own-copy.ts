import { isDecimal } from '../../money/index.js'

/** Objects in a scheme do not lie deeper than this. */
const DEEPEST = 8

/** A copy of plain data that shares nothing with the original, Decimals as text. What lies too deep is left out. */
export function ownCopy(given: unknown, depth = 0): unknown {
  if (isDecimal(given)) return given.toFixed()
  if (typeof given !== 'object' || given === null) return given
  if (depth >= DEEPEST) return undefined
  if (Array.isArray(given)) return given.map((each: unknown) => ownCopy(each, depth + 1))
  return Object.fromEntries(Object.entries(given).map(([key, value]) => [key, ownCopy(value, depth + 1)]))
}
