import { addMonths, monthText, type YearMonth } from '../calendar/index.js'
import { OPEN_END } from './compile.js'
import type { Law } from './law.js'
import { definitionOf, parameterPaths, type ParameterPath } from './parameter.js'
import { resolve, type Found, type Resolution } from './resolve.js'
import type { Unit, ValueStatus, WrittenValue } from './types.js'
import { sameValue } from './value.js'

/** A value on one side of a difference. */
export interface DifferingValue {
  readonly value: WrittenValue
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

/**
 * What changes from one law to another: another day of knowledge, another place, or a reform. Values count as
 * different when the number, or whether it is final, differs; the same number from another source does not.
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
  return parameterPaths.flatMap((path) =>
    stretches(before, after, path).map((stretch) => described(path, stretch)),
  )
}

interface Stretch {
  readonly from: YearMonth
  readonly to: YearMonth
  readonly before: Resolution
  readonly after: Resolution
}

/** The months in which the answers differ, neighbours with the same two answers joined. */
function stretches(before: Law, after: Law, path: ParameterPath): readonly Stretch[] {
  const months = [...new Set([...turningPoints(before, path), ...turningPoints(after, path)])]
    .filter((month) => month < OPEN_END)
    .sort((a, b) => a - b)
  const found: Stretch[] = []
  months.forEach((from, i) => {
    const sides = {
      before: resolve(before.compiled, path, from),
      after: resolve(after.compiled, path, from),
    }
    if (sameAnswer(sides.before, sides.after)) return
    const to = addMonths(months[i + 1] ?? OPEN_END, -1)
    const last = found[found.length - 1]
    if (last?.to === from - 1 && sameAnswer(last.before, sides.before) && sameAnswer(last.after, sides.after))
      found[found.length - 1] = { ...last, to }
    else found.push({ from, to, ...sides })
  })
  return found
}

/** Months at which the answer of a law can change: where values and gaps begin or end, and where the provisional practice ends. */
function turningPoints(law: Law, path: ParameterPath): YearMonth[] {
  return law.compiled
    .seriesOf(path)
    .flatMap(({ entries, gaps }) => [
      ...entries.flatMap(({ from, to }) => [from, to, addMonths(to, 1), addMonths(to, 13)]),
      ...gaps.flatMap(({ from, to }) => [from, addMonths(to, 1)]),
    ])
}

function sameAnswer(a: Resolution, b: Resolution): boolean {
  if (!a.found || !b.found) return a.found === b.found
  return sameValue(a.value, b.value) && isFinal(a) === isFinal(b)
}

/** An assumption of a reform counts as final: it is what the caller wants to compute with. */
function isFinal({ basis, entry }: Found): boolean {
  return basis === 'published' && entry.source.status !== 'provisional'
}

function described(path: ParameterPath, { from, to, before, after }: Stretch): LawDifference {
  const { zh, en, unit } = definitionOf(path)
  return {
    path,
    zh,
    en,
    unit,
    from: monthText(from),
    to: to >= OPEN_END - 1 ? null : monthText(to),
    before: sideOf(before),
    after: sideOf(after),
  }
}

function sideOf(resolution: Resolution): DifferingValue | null {
  if (!resolution.found) return null
  const { value, status } = resolution.entry.source
  const { basis, place } = resolution
  return { value, status: basis === 'precedingYear' ? 'provisional' : status, place, basis }
}
