import type { Missing } from '../../../law/index.js'

/** What is missing, each value of the law once, for the first month it is asked for. */
export function firstMissing(missing: readonly Missing[]): readonly Missing[] {
  const paths = new Set<string>()
  return missing.filter(({ path }) => !paths.has(path) && paths.add(path))
}
