import { parseDate, type CalendarDate } from '../calendar/index.js'
import { ShebaoError, type Issue } from '../errors.js'
import { compileSeries, type CompiledLaw, type CompiledSeries } from './compile.js'
import { definitionOf, type ParameterPath } from './parameter.js'
import { placeChain } from './place.js'
import { compileReform, reformSeries, type Reform } from './reform.js'
import { shippedPack } from './shipped-pack.js'
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
   * The same law with a reform laid over it.
   *
   * @throws ShebaoError (kind `law`) with every issue: `law.unknownPath`, `law.unit`, `law.choice`,
   * `law.reformOverlap`, `decimal.tooFine` and the other grammar codes, each with the path of the change
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

/** Options of {@link lawOf}. */
export interface LawOptions {
  /** Day of knowledge, 'YYYY-MM-DD': values that became known later are left out. Default: all that the pack knows. */
  readonly asOf?: string
  /** Use the last known value where none is published, and say so in the result. Default: false. */
  readonly carryForward?: boolean
  /** Another body of law, from `importLawPack`. Default: the one that ships. */
  readonly pack?: LawPack
}

/**
 * The law of a place: city over province over nation, as it was known on a day.
 *
 * @param place a name or a GB/T 2260 code: `'luoyang'` and `'410300'` are the same
 * @throws ShebaoError (kind `law`) `law.unknownPlace`, `calendar.date`
 * @example
 * lawOf('luoyang', { asOf: '2026-03-31' }).place.code // '410300'
 */
export function lawOf(place: string, options: LawOptions = {}): Law {
  const pack = options.pack ?? shippedPack
  const issues: Issue[] = []
  const asOf = options.asOf === undefined ? null : (parseDate(options.asOf, ['asOf'], issues) ?? null)
  const chain = placeChain(pack, place, issues)
  if (issues.length > 0) throw new ShebaoError('law', issues)
  const basis = { pack, chain, asOf, asOfText: options.asOf ?? null, carryForward: options.carryForward ?? false }
  const key = `${chain[0]?.code} ${basis.asOfText} ${basis.carryForward}`
  const kept = keptLaws(pack)
  const law = kept.get(key) ?? buildLaw(basis, [])
  kept.set(key, law)
  return law
}

/** Laws are immutable, so a law asked for again is the same law: a service reads the tables once, not per request. */
const LAWS = new WeakMap<LawPack, Map<string, Law>>()
const MOST_KEPT = 256

function keptLaws(pack: LawPack): Map<string, Law> {
  const kept = LAWS.get(pack) ?? new Map<string, Law>()
  if (kept.size >= MOST_KEPT) kept.clear()
  LAWS.set(pack, kept)
  return kept
}

interface LawBasis {
  readonly pack: LawPack
  readonly chain: readonly Place[]
  readonly asOf: CalendarDate | null
  readonly asOfText: string | null
  readonly carryForward: boolean
}

interface CompiledReform {
  readonly name: string
  readonly series: ReadonlyMap<ParameterPath, CompiledSeries>
}

function buildLaw(basis: LawBasis, reforms: readonly CompiledReform[]): Law {
  const [place] = basis.chain as readonly [Place, ...Place[]]
  const cache = new Map<ParameterPath, readonly CompiledSeries[]>()
  const seriesOf = (path: ParameterPath): readonly CompiledSeries[] => {
    const cached = cache.get(path)
    if (cached !== undefined) return cached
    const compiled = [
      ...[...reforms].reverse().flatMap((reform) => reform.series.get(path) ?? []),
      ...enactedSeries(basis, path),
    ]
    cache.set(path, compiled)
    return compiled
  }
  return {
    place,
    asOf: basis.asOfText,
    carryForward: basis.carryForward,
    reforms: reforms.map((reform) => reform.name),
    pack: basis.pack,
    with(reform) {
      const changes = compileReform(reform)
      return buildLaw(basis, [...reforms, { name: reform.name, series: reformSeries(changes, place) }])
    },
    compiled: { carryForward: basis.carryForward, definition: definitionOf, seriesOf },
  }
}

function enactedSeries(basis: LawBasis, path: ParameterPath): CompiledSeries[] {
  return basis.chain.flatMap((place) =>
    basis.pack.series
      .filter((series) => series.path === path && series.place === place.code)
      .map((series) => compileSeries(series, place, basis.asOf)),
  )
}
