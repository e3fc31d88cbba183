import type { Bilingual } from '../../law/index.js'
import type { Step, StepTable } from '../step.js'

/** Values of a stretch of months, with the number of lines that have terms of their own. */
interface Lined {
  readonly lines: number
}

/** The values of a month, each null when they differ from line to line. */
export type SameEveryMonth<M> = { readonly [K in keyof M]: M[K] | null }

const DIFFERS: Bilingual = {
  zh: '各段不同，见分段明细；单独计算一段可看算式',
  en: 'differs from line to line: see the lines; explained alone, a line shows its formulas',
}

/**
 * The steps of a month as steps of a stretch. While all months have the same terms they show as they are; when
 * the terms change inside the stretch the lines show them, and here they are left out.
 */
export function oneLineSteps<M, V extends Lined>(steps: StepTable<M>): { readonly [K in keyof M]: Step<V> } {
  const entries = Object.entries<Step<M>>(steps)
  return Object.fromEntries(entries.map(([key, step]) => [key, lifted<M, V>(step)])) as {
    readonly [K in keyof M]: Step<V>
  }
}

function lifted<M, V extends Lined>(step: Step<M>): Step<V> {
  const { formula, how, rounding, parameter, shown, ...rest } = step
  const month = (v: V) => v as unknown as M
  const of = <T>(part: T | ((values: M) => T), v: V): T =>
    typeof part === 'function' ? (part as (values: M) => T)(month(v)) : part
  return {
    ...rest,
    ...(formula !== undefined && {
      formula: (v: V) => (v.lines === 1 ? of<string | null>(formula, v) : null),
    }),
    ...((formula ?? how) !== undefined && {
      how: (v: V) => (v.lines === 1 && how !== undefined ? of(how, v) : DIFFERS),
    }),
    ...(rounding !== undefined && { rounding: (v: V) => (v.lines === 1 ? of(rounding, v) : null) }),
    ...(parameter !== undefined && { parameter: (v: V) => of(parameter, v) }),
    shown: (v: V) => v.lines === 1 && (shown === undefined || shown(month(v))),
  }
}

/** The values of the only line, or null for each when there are several. */
export function sameEveryMonth<M extends object>(
  lines: readonly M[],
  steps: StepTable<M>,
): SameEveryMonth<M> {
  const only = lines.length === 1 ? lines[0] : undefined
  const keys = Object.keys(steps) as (keyof M)[]
  return Object.fromEntries(keys.map((key) => [key, only?.[key] ?? null])) as SameEveryMonth<M>
}
