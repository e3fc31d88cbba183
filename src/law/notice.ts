import type { Bilingual } from './types.js'

/** Why a result deserves a second look. */
export type NoticeCode =
  | 'parameter.secondary'
  | 'parameter.recalled'
  | 'parameter.unsettled'
  | 'parameter.provisional'
  | 'parameter.carriedForward'
  | 'parameter.beyondVerified'
  | 'parameter.assumed'
  | 'rule.secondary'
  | 'rule.recalled'
  | 'rule.unsettled'
  | 'estimate'
  | 'input'

/**
 * A caveat that travels with a result: a parameter or rule below `verified`, a provisional base, an estimate, a
 * value carried forward, a value assumed by a reform, an odd input that was used as given.
 */
export interface Notice extends Bilingual {
  readonly code: NoticeCode
  /** The parameter or the step it is about. */
  readonly subject?: string
}

/** A value the law or the record lacks: the answer of an `undetermined` outcome. */
export interface Missing extends Bilingual {
  /** `parameter`: a value of the law. `input`: something the caller did not give. */
  readonly kind: 'parameter' | 'input'
  /** Parameter path or input path. */
  readonly path: string
  /** For a parameter: the place asked for, as its key. */
  readonly place?: string
  /** For a parameter: the month asked for, 'YYYY-MM'. */
  readonly month?: string
  /** Values in circulation that nothing confirms. */
  readonly candidates?: readonly string[]
}
