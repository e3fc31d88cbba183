import { addMonths, type YearMonth } from '../../../../calendar/index.js'
import { resolve, type Law, type ParameterPath, type Resolution } from '../../../../law/index.js'

/** How far months after a month were found alike; `ends` once the month after is known to differ. */
interface Alike {
  readonly through: YearMonth
  readonly ends: boolean
}

/** What was found, by law, parameter and month. A law never changes, so neither does this. */
const FOUND = new WeakMap<Law, Map<ParameterPath, Map<YearMonth, Alike>>>()

/**
 * The last month, at most `limit`, through which a parameter stands as it does in `month`: the same published
 * value for the same reason, or none. A ledger of thirty years asks the law where it changes, not every month.
 */
export function alikeThrough(law: Law, path: ParameterPath, month: YearMonth, limit: YearMonth): YearMonth {
  const byMonth = monthsOf(law, path)
  const known = byMonth.get(month) ?? { through: month, ends: false }
  if (known.ends || known.through >= limit) return known.through < limit ? known.through : limit
  const resolution = resolve(law.compiled, path, month)
  let { through } = known
  let ends = false
  while (!ends && through < limit) {
    const next = addMonths(through, 1)
    if (alike(resolution, resolve(law.compiled, path, next))) through = next
    else ends = true
  }
  byMonth.set(month, { through, ends })
  return through
}

/** The same for several parameters together. */
export function allAlikeThrough(
  law: Law,
  paths: readonly ParameterPath[],
  month: YearMonth,
  limit: YearMonth,
): YearMonth {
  return paths.reduce((least, path) => alikeThrough(law, path, month, least), limit)
}

function monthsOf(law: Law, path: ParameterPath): Map<YearMonth, Alike> {
  let byPath = FOUND.get(law)
  if (byPath === undefined) FOUND.set(law, (byPath = new Map<ParameterPath, Map<YearMonth, Alike>>()))
  let byMonth = byPath.get(path)
  if (byMonth === undefined) byPath.set(path, (byMonth = new Map<YearMonth, Alike>()))
  return byMonth
}

function alike(a: Resolution, b: Resolution): boolean {
  if (!a.found || !b.found) return a.found === b.found
  return a.entry === b.entry && a.basis === b.basis && a.beyondVerified === b.beyondVerified
}
