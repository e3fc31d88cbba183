import { Decimal, isDecimal } from '../../src/money/index.js'

/** A shown result and what came out as plain data. A Decimal may be shown as text or as a number. */
export function bothPlain(
  expected: unknown,
  actual: unknown,
): { readonly expected: unknown; readonly actual: unknown } {
  const shown = isDecimal(actual) && typeof expected === 'number' ? new Decimal(expected) : expected
  return { expected: plain(shown), actual: plain(actual) }
}

/**
 * A value as plain data: a Decimal as its text, a typed array as a list, a function as 'function'; fields that
 * are undefined are left out.
 */
function plain(value: unknown): unknown {
  if (isDecimal(value)) return value.toFixed()
  if (typeof value === 'function') return 'function'
  if (Array.isArray(value)) return value.map(plain)
  if (ArrayBuffer.isView(value)) return Array.from(value as Uint8Array)
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? 0 : value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .map(([key, field]) => [key, plain(field)]),
  )
}
