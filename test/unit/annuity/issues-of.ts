import { isShebaoError } from 'shebao'

/** The codes and paths of the issues a call throws, as 'code path'. */
export function issuesOf(call: () => unknown): string[] {
  try {
    call()
  } catch (error) {
    if (!isShebaoError(error)) throw error
    return error.issues.map(({ code, path }) => `${code} ${path.join('.')}`.trim())
  }
  return []
}
