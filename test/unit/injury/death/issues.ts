import { isShebaoError } from 'shebao'

/** The issues of a call that refuses its input, as 'code path'. */
export function issuesOf(call: () => unknown): string[] {
  try {
    call()
  } catch (error) {
    if (!isShebaoError(error)) throw error
    return error.issues.map(({ code, path }) => `${code} ${path.join('.')}`).sort()
  }
  return []
}
