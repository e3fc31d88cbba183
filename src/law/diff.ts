import { monthText, type YearMonth } from '../calendar/index.js'
import { OPEN_END } from './compile.js'
import type { Law } from './law.js'
import { definitionOf, parameterPaths, type ParameterPath } from './parameter.js'
import { resolve, type Found } from './resolve.js'
import type { DivisorTable, Unit, ValueStatus } from './types.js'

/** A value on one side of a difference. */
export interface DifferingValue {
  readonly value: string | DivisorTable
  readonly status: ValueStatus
  readonly place: string
  readonly basis: Found['basis']
}

/** A stretch of months for which two laws differ in one parameter. A side is null where that law has no value. */
export interface LawDifference {
  readonly path: ParameterPath
  readonly zh: string
  readonly en: string
  readonly unit: Unit
  /** First month, 'YYYY-MM'. */
  readonly from: string
  /** Last month, or null while no end is known. */
  readonly to: string | null
  readonly before: DifferingValue | null
  readonly after: DifferingValue | null
}

/** The first month compared: nothing in the law is older. */
const FIRST_MONTH = (1950 * 12) as YearMonth

/**
 * What changes from one law to another: another day of knowledge, another place, or a reform. Values count as
 * different when the number, or whether it is final, differs.
 *
 * @returns differences by parameter and time; empty when the laws agree in everything
 * @example
 * const law = lawOf('luoyang')
 * const reform = law.with({
 *   name: 'coefficient 1.4 %',
 *   changes: [{ path: 'employeePension.award.transitional.coefficient', from: '2027-01', value: '0.014' }],
 * })
 * diffLaw(law, reform).map((difference) => difference.from) // ['2027-01']
 */
export function diffLaw(before: Law, after: Law): readonly LawDifference[] {
  return parameterPaths.flatMap((path) => diffPath(before, after, path))
}

function diffPath(before: Law, after: Law, path: ParameterPath): LawDifference[] {
  const months = [...new Set([FIRST_MONTH, ...breakpoints(before, path), ...breakpoints(after, path)])]
    .filter((month) => month >= FIRST_MONTH && month < OPEN_END)
    .sort((a, b) => a - b)
  const { zh, en, unit } = definitionOf(path)
  const found: LawDifference[] = []
  months.forEach((month, i) => {
    const sides = { before: side(before, path, month), after: side(after, path, month) }
    if (same(sides.before, sides.after)) return
    const next = months[i + 1]
    const to = next === undefined ? null : monthText((next - 1) as YearMonth)
    const last = found[found.length - 1]
    if (last !== undefined && last.to === monthText((month - 1) as YearMonth) && same(last.before, sides.before) && same(last.after, sides.after))
      found[found.length - 1] = { ...last, to }
    else found.push({ path, zh, en, unit, from: monthText(month), to, ...sides })
  })
  return found
}

/** Months at which the answer of a law can change: where values begin and end, and a year after (provisional practice). */
function breakpoints(law: Law, path: ParameterPath): YearMonth[] {
  return law.compiled.seriesOf(path).flatMap((series) =>
    series.entries.flatMap(({ from, to }) => [from, to + 1, from + 12, to + 13] as YearMonth[]),
  )
}

function side(law: Law, path: ParameterPath, month: YearMonth): DifferingValue | null {
  const found = resolve(law.compiled, path, month)
  if (!found.found) return null
  const { value, status } = found.entry.source
  return { value, status: found.basis === 'precedingYear' ? 'provisional' : status, place: found.place, basis: found.basis }
}

function same(a: DifferingValue | null, b: DifferingValue | null): boolean {
  if (a === null || b === null) return a === b
  const final = (side: DifferingValue) => side.status !== 'provisional' && side.basis !== 'carried'
  return JSON.stringify(a.value) === JSON.stringify(b.value) && final(a) === final(b)
}
