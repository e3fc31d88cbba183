import type { Resolution } from '../../../../law/index.js'

/** How a value came to stand for its month: published for it, provisionally, carried forward on request, set by a reform. */
export type ValueStanding = 'published' | 'assumed' | 'provisional' | 'carried'

const STRENGTH: Readonly<Record<ValueStanding, number>> = {
  published: 3,
  assumed: 2,
  provisional: 1,
  carried: 0,
}

/** The standing of a resolved value. What the law lacks stands as weakly as a value carried forward. */
export function standingOf(resolution: Resolution): ValueStanding {
  if (!resolution.found || resolution.basis === 'carried') return 'carried'
  const { entry, basis } = resolution
  if (entry.reform !== undefined) return 'assumed'
  return basis === 'precedingYear' || entry.source.status === 'provisional' ? 'provisional' : 'published'
}

/** The weaker of two standings. */
export function weaker(a: ValueStanding, b: ValueStanding): ValueStanding {
  return STRENGTH[b] < STRENGTH[a] ? b : a
}
