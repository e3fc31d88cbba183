import type { LawPack } from './types.js'

const SEALED = new WeakSet<LawPack>()

/**
 * The pack itself, frozen to its last value. What is read from a law (a source list in an outcome, a place) is
 * the data of the pack, not a copy, so a slip of one caller must not change the law of the next.
 */
export function seal(pack: LawPack): LawPack {
  if (SEALED.has(pack)) return pack
  freeze(pack)
  SEALED.add(pack)
  return pack
}

/** True for a pack that cannot change any more: the one that ships, and every imported one. */
export function isSealed(pack: LawPack): boolean {
  return SEALED.has(pack)
}

/** The value itself, frozen to its last field. */
export function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  Object.freeze(value)
  for (const inner of Object.values(value)) freeze(inner)
  return value
}
