import { ShebaoError, type Issue } from '../errors.js'
import { compileSeries, type CompiledLaw, type CompiledSeries } from './compile.js'
import { readLawOptions, type LawOptions, type ReadLawOptions } from './law-options.js'
import { overlayOf } from './overlay.js'
import { definitionOf, type ParameterPath } from './parameter.js'
import { placeChain } from './place.js'
import { compileReform, type Reform } from './reform.js'
import { isSealed } from './sealed.js'
import type { LawPack, Place } from './types.js'

/** The law of a place as known on a day, with the reforms laid over it. Immutable: `with` returns another law. */
export interface Law {
  /** The place, city over province over nation. */
  readonly place: Place
  /** Day of knowledge, 'YYYY-MM-DD', or null for everything the pack knows. */
  readonly asOf: string | null
  /** True when the last known value serves where none is published; every such value is marked in the result. */
  readonly carryForward: boolean
  /** Names of the reforms, in the order they were laid over the law. */
  readonly reforms: readonly string[]
  /** The body of law it reads. */
  readonly pack: LawPack
  /**
   * The same law with a reform laid over it. In the months of a change its value stands before every other, the
   * latest reform first; outside them the law answers as if there were no reform.
   *
   * @throws ShebaoError (kind `law`) with every issue: `law.unknownPath`, `law.unit`, `law.choice`,
   * `law.reformOverlap`, `law.unknownField`, `decimal.tooFine` and the other grammar codes, each with the path of
   * the change
   * @example
   * const law = lawOf('luoyang', { asOf: '2026-03-31' })
   * const reform = law.with({
   *   name: '14 % employer rate',
   *   changes: [{ path: 'employeePension.contribution.rate.employer', from: '2026-01', value: '0.14' }],
   * })
   * reform.reforms // ['14 % employer rate']
   */
  with(reform: Reform): Law
  /** For the rules; not part of the public promise. @internal */
  readonly compiled: CompiledLaw
}

/**
 * The law of a place: city over province over nation, as it was known on a day.
 *
 * @param place a name or a GB/T 2260 code: `'luoyang'` and `'410300'` are the same
 * @throws ShebaoError (kind `law`) with every issue: `law.unknownPlace`, `calendar.date`, `law.option`,
 * `law.unknownField`
 * @example
 * lawOf('luoyang', { asOf: '2026-03-31' }).place.code // '410300'
 */
export function lawOf(place: string, options: LawOptions = {}): Law {
  const issues: Issue[] = []
  const read = readLawOptions(options, issues)
  const chain = read === undefined ? [] : placeChain(read.pack, place, issues)
  if (read === undefined || issues.length > 0) throw new ShebaoError('law', issues)
  const { pack, asOfText, carryForward } = read
  if (!isSealed(pack)) return buildLaw({ ...read, chain }, [])
  const key = `${chain[0]?.code} ${asOfText} ${carryForward}`
  const kept = keptLaws(pack)
  const law = kept.get(key) ?? buildLaw({ ...read, chain }, [])
  kept.set(key, law)
  return law
}

/**
 * Laws are immutable, so a law asked for again is the same law: a service reads the tables once, not per request.
 * Only where the pack cannot change either; a pack still in the hands of its author is read anew each time.
 */
const LAWS = new WeakMap<LawPack, Map<string, Law>>()
const MOST_KEPT = 256

function keptLaws(pack: LawPack): Map<string, Law> {
  const kept = LAWS.get(pack) ?? new Map<string, Law>()
  if (kept.size >= MOST_KEPT) kept.clear()
  LAWS.set(pack, kept)
  return kept
}

interface LawBasis extends ReadLawOptions {
  readonly chain: readonly Place[]
}

/** A reform that has been read: its changes as series that stand before those of the law. */
interface Overlay {
  readonly name: string
  readonly series: ReadonlyMap<ParameterPath, CompiledSeries>
}

function buildLaw(basis: LawBasis, overlays: readonly Overlay[]): Law {
  const [place] = basis.chain as readonly [Place, ...Place[]]
  const latestFirst = [...overlays].reverse()
  const cache = new Map<ParameterPath, readonly CompiledSeries[]>()
  const seriesOf = (path: ParameterPath): readonly CompiledSeries[] => {
    const cached = cache.get(path)
    if (cached !== undefined) return cached
    const compiled = [
      ...latestFirst.flatMap((overlay) => overlay.series.get(path) ?? []),
      ...enactedSeries(basis, path),
    ]
    cache.set(path, compiled)
    return compiled
  }
  return Object.freeze({
    place,
    asOf: basis.asOfText,
    carryForward: basis.carryForward,
    reforms: Object.freeze(overlays.map((overlay) => overlay.name)),
    pack: basis.pack,
    with(reform: Reform) {
      const series = overlayOf(compileReform(reform), place)
      return buildLaw(basis, [...overlays, { name: reform.name, series }])
    },
    compiled: { carryForward: basis.carryForward, definition: definitionOf, seriesOf },
  })
}

function enactedSeries(basis: LawBasis, path: ParameterPath): CompiledSeries[] {
  return basis.chain.flatMap((place) =>
    basis.pack.series
      .filter((series) => series.path === path && series.place === place.code)
      .map((series) => compileSeries(series, place, basis.asOf)),
  )
}
