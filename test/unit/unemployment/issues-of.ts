import { isShebaoError, pathText } from '../../../src/errors.js'

/** Every issue of a call as 'path code', sorted; empty when it was taken. */
export function issuesOf(call: () => unknown): readonly string[] {
  try {
    call()
    return []
  } catch (error) {
    if (!isShebaoError(error) || error.kind !== 'input') throw error
    return error.issues.map(({ path, code }) => `${pathText(path)} ${code}`).sort()
  }
}
