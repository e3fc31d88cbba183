import type { AwardColumns } from 'shebao'
import { monthNumber } from 'shebao'

/** A repeatable stream of whole numbers below a bound. */
export function sequence(seed: number): (below: number) => number {
  let state = seed
  return (below) => (state = (state * 48_271) % 2_147_483_647) % below
}

/** People of a city about to retire, as columns. */
export function people(count: number): AwardColumns {
  const next = sequence(20260331)
  const first = monthNumber('2026-01')
  const sex = Uint8Array.from({ length: count }, () => next(2))
  const originalRetirementAge = Uint8Array.from(sex, (s) => (s === 0 ? 60 : next(2) === 0 ? 50 : 55))
  const retirement = Int32Array.from({ length: count }, () => first + next(12))
  return {
    sex,
    originalRetirementAge,
    retirement,
    birth: Int32Array.from(
      retirement,
      (month, i) => month - (originalRetirementAge[i] ?? 60) * 12 - next(24),
    ),
    totalMonths: Int32Array.from({ length: count }, () => 180 + next(360)),
    deemedMonths: Int32Array.from({ length: count }, () => (next(2) === 0 ? 0 : next(160) + 1)),
    overallIndex: Int32Array.from({ length: count }, () => 6_000 + next(20_000)),
    actualIndex: Int32Array.from({ length: count }, () => 6_000 + next(20_000)),
    accountBalance: Float64Array.from({ length: count }, () => next(30_000_000)),
  }
}
