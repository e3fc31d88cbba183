import type { YearMonth } from '../../calendar/index.js'
import { resolve, type Law, type ParameterPath } from '../../law/index.js'

/**
 * True when the law itself speaks of the month: a value was made for it, or a gap says what is not known.
 *
 * Relief and a floor fixed by notice exist only in the months they were made for. Outside them their absence is
 * the law and nothing may be missed, and above all nothing may be carried forward, even for a caller who lets
 * old values serve elsewhere: a waiver of 2020 must not empty the bill of 2026.
 */
export function lawSpeaks(law: Law, path: ParameterPath, month: YearMonth): boolean {
  const resolution = resolve(law.compiled, path, month)
  return resolution.found ? resolution.basis === 'published' : resolution.gap !== undefined
}

/** The last month of the stretch a measure was made for, or undefined when no value covers the month. */
export function measureEnd(law: Law, path: ParameterPath, month: YearMonth): YearMonth | undefined {
  const resolution = resolve(law.compiled, path, month)
  return resolution.found && resolution.basis === 'published' ? resolution.entry.to : undefined
}

/** True when the figure of the preceding year stands in for one that is not published yet. */
export function standsIn(law: Law, path: ParameterPath, month: YearMonth): boolean {
  const resolution = resolve(law.compiled, path, month)
  return resolution.found && resolution.basis === 'precedingYear'
}
