import { shown, ShebaoError } from '../errors.js'
import type { Law } from './law.js'

/** Refuses what is no law: one that was forgotten, or the name of a place. @throws ShebaoError (kind `input`) `input.law` */
export function requireLaw(law: unknown): asserts law is Law {
  if (typeof law === 'object' && law !== null && 'compiled' in law && 'pack' in law) return
  const message = 'expected a law as the last argument, as lawOf("luoyang") makes one'
  throw new ShebaoError('input', [{ code: 'input.law', path: ['law'], message, received: shown(law) }])
}
