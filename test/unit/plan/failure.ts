import { isShebaoError, type ShebaoError } from '../../../src/errors.js'

/** The error of the library that a call throws. */
export function failure(call: () => unknown): ShebaoError {
  try {
    call()
  } catch (error) {
    if (isShebaoError(error)) return error
    throw error
  }
  throw new Error('nothing was thrown')
}
