/**
 * Errors and issues: bad input and faulty data are errors with a code and a path; they never mix with
 * outcomes of a rule (`entitled`, `notEntitled`, `undetermined`).
 */

/** One thing that is wrong with an input, a reform or a law pack. Issues are data: test the `code`, show the `message`. */
export interface Issue {
  /** Stable machine code, for example `decimal.grammar` or `records.spellOverlap`. */
  readonly code: string
  /** Where in the input: keys and array positions from the outside in. Empty for the input as a whole. */
  readonly path: readonly (string | number)[]
  /** One plain English sentence: what was found, what is wanted. */
  readonly message: string
  /** The value that was refused, as text, shortened to 80 characters. */
  readonly received?: string
}

/** What kind of thing failed. `input`: the caller's data. `law`: a reform, a law pack or a place. `data`: a fault in shipped data. */
export type ErrorKind = 'input' | 'law' | 'data'

/**
 * The one error class of the library. `code` is the code of the first issue; `issues` holds every issue found.
 *
 * Test `error.code` or {@link isShebaoError}, not `instanceof`: an ESM copy and a CommonJS copy of the package
 * have different classes.
 */
export class ShebaoError extends Error {
  override readonly name = 'ShebaoError'
  readonly code: string
  readonly kind: ErrorKind
  readonly issues: readonly Issue[]

  constructor(kind: ErrorKind, issues: readonly Issue[]) {
    super(issues.map(issueText).join('\n'))
    this.kind = kind
    this.issues = issues
    this.code = issues[0]?.code ?? 'unknown'
  }
}

/**
 * True for an error of this library, whichever module format threw it.
 *
 * @example
 * isShebaoError(new ShebaoError('input', [{ code: 'decimal.grammar', path: ['base'], message: 'no decimal' }])) // true
 * isShebaoError(new Error('no decimal')) // false
 */
export function isShebaoError(error: unknown): error is ShebaoError {
  return error instanceof Error && error.name === 'ShebaoError' && 'issues' in error
}

/** The result of a `safeParse…` function: the value, or every issue at once. */
export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly Issue[] }

/** `path.to[0].field: message` */
function issueText(issue: Issue): string {
  const where = pathText(issue.path)
  const got = issue.received === undefined ? '' : ` (received ${issue.received})`
  return `${where === '' ? '' : `${where}: `}${issue.message}${got} [${issue.code}]`
}

/** `['spells', 0, 'from']` as `spells[0].from`. */
export function pathText(path: readonly (string | number)[]): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`),
    '',
  )
}

/** A value as short text for `Issue.received`. */
export function shown(value: unknown): string {
  let text: string
  if (typeof value === 'string') text = JSON.stringify(value)
  else if (typeof value === 'object' && value !== null) text = Array.isArray(value) ? 'an array' : 'an object'
  else text = typeof value === 'bigint' ? `${value}n` : String(value)
  return text.length > 80 ? `${text.slice(0, 77)}...` : text
}
