import type { Missing } from '../../law/index.js'

/** What is missing, each once: parts of a life often lack the same value. */
export function distinctMissing(missing: readonly Missing[]): readonly Missing[] {
  return [...new Map(missing.map((one) => [`${one.path} ${one.month ?? ''} ${one.en}`, one])).values()]
}
