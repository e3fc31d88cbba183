import { OPEN_END, type CompiledEntry, type CompiledSeries } from './compile.js'
import type { ParameterPath } from './parameter.js'
import type { CompiledChange } from './reform.js'
import type { Place } from './types.js'

/** The changes of a reform as series that stand before those of the law. */
export function overlayOf(
  changes: readonly CompiledChange[],
  place: Place,
): ReadonlyMap<ParameterPath, CompiledSeries> {
  const byPath = new Map<ParameterPath, CompiledEntry[]>()
  for (const { path, entry } of changes) byPath.set(path, [...(byPath.get(path) ?? []), entry])
  return new Map([...byPath].map(([path, entries]) => [path, overlaySeries(entries, place)]))
}

/** Values for the months of the changes and for no others: a reform is neither continued nor carried forward. */
function overlaySeries(entries: readonly CompiledEntry[], place: Place): CompiledSeries {
  return {
    place,
    enacted: false,
    verifiedThrough: OPEN_END,
    entries,
    gaps: [],
    at: (month) => entries.find((entry) => entry.from <= month && month <= entry.to),
    hasLater: () => false,
    gapWithin: () => undefined,
    knownLater: () => false,
  }
}
