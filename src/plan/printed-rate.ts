import type { Issue } from '../errors.js'
import { isDecimal, type Decimal, type DecimalInput } from '../money/index.js'
import { exact, isObject, readNumber, readWhole, type Path } from './door.js'

/**
 * A rate as printed, in per cent. The text `94.8` was rounded to one decimal; where the text does not show it
 * (`95` for 95.0), `{ percent: '95', decimals: 1 }` says so.
 */
export type PrintedRate = DecimalInput | { readonly percent: DecimalInput; readonly decimals: number }

/** Two ends, both included. */
export interface Interval {
  readonly low: Decimal
  readonly high: Decimal
}

/** A printed rate as read, in per cent. */
export interface ReadRate {
  readonly percent: Decimal
  readonly decimals: number
  /** Every rate that rounds to the printed one: half a unit of the last decimal to either side. */
  readonly interval: Interval
}

const RATE = { decimals: 6, min: 0, max: 1000 }

/**
 * A printed rate at the door. Issues: those of decimals, and `rate.decimals` where fewer decimals are claimed than
 * are printed.
 */
export function readRate(input: unknown, path: Path, issues: Issue[]): ReadRate | undefined {
  const bare = typeof input !== 'object' || input === null || isDecimal(input)
  if (!bare && !isObject(input, path, issues)) return undefined
  const text: unknown = bare ? input : (input as { percent?: unknown }).percent
  const percent = readNumber(text, RATE, bare ? path : [...path, 'percent'], issues)
  if (percent === undefined) return undefined
  const printed = typeof text === 'string' ? (text.split('.')[1]?.length ?? 0) : percent.decimalPlaces()
  if (bare) return rateOf(percent, printed)

  const where = [...path, 'decimals']
  const decimals = readWhole((input as { decimals?: unknown }).decimals, { min: 0, max: 6 }, where, issues)
  if (decimals === undefined) return undefined
  if (decimals >= percent.decimalPlaces()) return rateOf(percent, decimals)
  issues.push({
    code: 'rate.decimals',
    path: where,
    message: `the rate itself has ${percent.decimalPlaces()} decimals`,
  })
  return undefined
}

/** As {@link readRate}, for a rate from which a population is to be worked back; its interval must stay above zero. */
export function readDivisorRate(input: unknown, path: Path, issues: Issue[]): ReadRate | undefined {
  const rate = readRate(input, path, issues)
  if (rate === undefined || rate.interval.low.gt(0)) return rate
  issues.push({
    code: 'rate.intervalOpen',
    path,
    message: 'the printed rate may stand for zero, so it puts no upper limit on the eligible population',
    received: rate.percent.toFixed(rate.decimals),
  })
  return undefined
}

function rateOf(percent: Decimal, decimals: number): ReadRate {
  const half = exact(5).div(exact(10).pow(decimals + 1))
  return { percent, decimals, interval: { low: percent.minus(half), high: percent.plus(half) } }
}
