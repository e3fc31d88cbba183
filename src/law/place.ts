import { shown, type Issue } from '../errors.js'
import { nearest } from './nearest.js'
import type { LawPack, Place } from './types.js'

/** The place named by key or GB/T 2260 code, or undefined. */
export function findPlace(pack: LawPack, name: string): Place | undefined {
  return pack.places.find((place) => place.key === name || place.code === name)
}

/** The place and those above it, nearest first. Adds `law.unknownPlace` when there is no such place. */
export function placeChain(pack: LawPack, name: unknown, issues: Issue[]): readonly Place[] {
  const place = typeof name === 'string' ? findPlace(pack, name) : undefined
  if (place === undefined) {
    const guess = meant(pack, name)
    const hint =
      guess === undefined
        ? `it knows ${pack.places.map((known) => known.key).join(', ')}`
        : `did you mean "${guess}"?`
    issues.push({
      code: 'law.unknownPlace',
      path: ['place'],
      message: `the law pack "${pack.name}" knows no such place; ${hint}`,
      received: shown(name),
    })
    return []
  }
  const chain: Place[] = []
  let next: Place | undefined = place
  while (next !== undefined && !chain.includes(next)) {
    chain.push(next)
    const parent: string | null = next.parent
    next = parent === null ? undefined : findPlace(pack, parent)
  }
  return chain
}

/** The place that was probably meant: a code given as a number, a Chinese or English name, a misspelt key. */
function meant(pack: LawPack, name: unknown): string | undefined {
  if (typeof name === 'number') return findPlace(pack, String(name))?.code
  if (typeof name !== 'string') return undefined
  const text = name.trim()
  const named = pack.places.find(
    (place) => text !== '' && (place.zh === text || place.zh.slice(0, -1) === text || place.en === text),
  )
  return (
    named?.key ??
    nearest(
      text,
      pack.places.map((place) => place.key),
    )
  )
}
