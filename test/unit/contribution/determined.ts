import type { AnyOutcome } from '../../../src/rules/outcome.js'

/** The outcome when it is determined; the test fails with what it says instead otherwise. */
export function determined<T extends AnyOutcome>(outcome: T): Extract<T, { outcome: 'determined' }> {
  if (outcome.outcome === 'determined') return outcome as Extract<T, { outcome: 'determined' }>
  const said =
    outcome.outcome === 'undetermined' ? outcome.missing : 'reasons' in outcome ? outcome.reasons : []
  throw new Error(`${outcome.outcome}: ${JSON.stringify(said)}`)
}

/** Decimals of an object as text with two decimals, the rest as it is. */
export function texts(values: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      isDecimal(value) ? value.toFixed(2) : (value as unknown),
    ]),
  )
}

function isDecimal(value: unknown): value is { toFixed(decimals: number): string } {
  return typeof value === 'object' && value !== null && 'toFixed' in value
}
