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
    const keys = pack.places.map((known) => known.key)
    const guess = typeof name === 'string' ? nearest(name, keys) : undefined
    issues.push({
      code: 'law.unknownPlace',
      path: ['place'],
      message: `the law pack "${pack.name}" knows no such place${guess === undefined ? `; it knows ${keys.join(', ')}` : `; did you mean "${guess}"?`}`,
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
