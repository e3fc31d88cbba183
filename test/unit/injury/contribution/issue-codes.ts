import { isShebaoError } from 'shebao'

/** The codes and paths of the issues a call throws, as 'code path'; empty when it does not throw. */
export function issuesOf(call: () => unknown): readonly string[] {
  try {
    call()
    return []
  } catch (error) {
    if (!isShebaoError(error)) throw error
    return error.issues.map(({ code, path }) => `${code} ${path.join('.')}`)
  }
}
