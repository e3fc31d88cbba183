import { isShebaoError } from 'shebao'

/** The issues of a refused input as 'code path', sorted; empty when it was taken. */
export function codesOf(run: () => unknown): readonly string[] {
  try {
    run()
  } catch (error) {
    if (isShebaoError(error)) return error.issues.map(({ code, path }) => `${code} ${path.join('.')}`).sort()
    throw error
  }
  return []
}
