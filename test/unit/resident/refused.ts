import { isShebaoError } from 'shebao'

/** The issues of a refused input as [code, path]; fails when it was accepted or the fault is not the caller's. */
export function refused(call: () => unknown): readonly (readonly [string, string])[] {
  try {
    call()
  } catch (error) {
    if (isShebaoError(error) && error.kind === 'input')
      return error.issues.map(({ code, path }) => [code, path.join('.')] as const)
    throw error
  }
  throw new Error('was accepted')
}
