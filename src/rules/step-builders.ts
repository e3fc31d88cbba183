import type { Citation, ParameterPath } from '../law/index.js'
import type { Step } from './step.js'

/** What a kind of step fixes, and what it leaves to the table. */
type More<V> = Partial<Omit<Step<V>, 'zh' | 'en' | 'unit' | 'kind' | 'sources'>>
type Words = readonly [zh: string, en: string]

/** A step of something the caller gave. */
export function inputStep<V>(
  [zh, en]: Words,
  unit: Step<V>['unit'],
  sources: readonly Citation[],
  more: More<V> = {},
): Step<V> {
  return { zh, en, unit, kind: 'input', sources, evidence: 'verified', ...more }
}

/** A step of a value read from the law; how sure it is, the parameter itself says. */
export function parameterStep<V>(
  [zh, en]: Words,
  unit: Step<V>['unit'],
  parameter: ParameterPath | ((values: V) => ParameterPath),
  sources: readonly Citation[],
  more: More<V> = {},
): Step<V> {
  return { zh, en, unit, kind: 'parameter', parameter, sources, evidence: 'verified', ...more }
}

/** A step the rule computes: `more` has its formula, or how it was found, its rounding and evidence. */
export function computedStep<V>(
  [zh, en]: Words,
  unit: Step<V>['unit'],
  sources: readonly Citation[],
  more: More<V>,
): Step<V> {
  return { zh, en, unit, kind: 'computed', sources, evidence: 'verified', ...more }
}
