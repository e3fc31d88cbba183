import { shown, type Issue } from '../errors.js'
import { nearest } from './nearest.js'

/** Anything with fields: what a plain object from a caller or from JSON is until it has been read. */
export type Fields = Readonly<Record<string, unknown>>

/** True for an object with fields: no array, not null. */
export function hasFields(input: unknown): input is Fields {
  return typeof input === 'object' && input !== null && !Array.isArray(input)
}

/** Adds `law.unknownField` for every field that is not one of the known: a misspelt option must not be overlooked. */
export function refuseUnknownFields(
  input: Fields,
  known: readonly string[],
  where: Issue['path'],
  issues: Issue[],
): void {
  for (const field of Object.keys(input)) {
    if (known.includes(field)) continue
    const guess = nearest(field, known)
    issues.push({
      code: 'law.unknownField',
      path: [...where, field],
      message: guess === undefined ? `expected only ${known.join(', ')}` : `did you mean "${guess}"?`,
      received: shown(input[field]),
    })
  }
}
