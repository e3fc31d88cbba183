import { ShebaoError } from '../errors.js'

/** What can go wrong in arithmetic on scaled integers. */
type MoneyFault = 'money.notInteger' | 'money.divisor' | 'money.overflow' | 'money.rounding'

/** The error of a calculation that cannot give an exact, safe integer. */
export function fault(code: MoneyFault, message: string): ShebaoError {
  return new ShebaoError('input', [{ code, path: [], message }])
}
