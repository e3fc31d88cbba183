import { isShebaoError } from '../../../src/errors.js'

/** The code of the error that `run` throws, undefined when it throws none. Errors of others pass through. */
export function thrownCode(run: () => unknown): string | undefined {
  try {
    run()
  } catch (error) {
    if (isShebaoError(error)) return error.code
    throw error
  }
  return undefined
}
