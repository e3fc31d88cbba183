import type { Citation, ParameterPath, Reader } from '../../../law/index.js'

/** The texts behind a value that was read, so that a reason cites the document of its own year. */
export function periodSources(
  reader: Reader,
  path: ParameterPath,
  otherwise: readonly Citation[],
): readonly Citation[] {
  const sources = reader.used.find((use) => use.path === path)?.entry.source.sources ?? []
  return sources.length > 0 ? sources : otherwise
}
