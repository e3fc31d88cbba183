import { ShebaoError } from '../errors.js'

/** What can go wrong in arithmetic on scaled integers. */
type MoneyFault = 'money.notInteger' | 'money.divisor' | 'money.overflow' | 'money.rounding'

/** The error of a calculation that cannot give an exact, safe integer. */
export function fault(code: MoneyFault, message: string): ShebaoError {
  return new ShebaoError('input', [{ code, path: [], message }])
}

/** Why `a × b ÷ d` is not calculated. Apart from the check itself, so that the check stays small enough to be inlined. */
export function operandFault(a: number, b: number, d: number, mode: string): ShebaoError {
  const what = `${a} x ${b} / ${d}`
  if (![a, b, d].every(Number.isSafeInteger))
    return fault('money.notInteger', `${what}: every operand must be a safe integer`)
  if (d <= 0) return fault('money.divisor', `${what}: the divisor must be positive`)
  return fault('money.rounding', `${what}: there is no rounding '${mode}'`)
}

/** `a × b ÷ d` leaves the safe integers. */
export function overflow(a: number, b: number, d: number | bigint): ShebaoError {
  return fault('money.overflow', `${a} x ${b} / ${d}: the rounded result is larger than a safe integer`)
}
