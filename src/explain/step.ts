import type { Evidence, ParameterValue } from '../law/index.js'
import type { Step } from '../rules/step.js'
import { formatStep } from './format.js'
import { formulaOfNames, formulaOfNumbers } from './formula.js'
import type { Names } from './names.js'
import { parameterOf, parameterText } from './parameter.js'
import { sourceTexts } from './source.js'
import { EVIDENCE_WORDS, roundingWords, WORDS } from './wording.js'

/** One step in words. */
export interface ExplainedStep {
  /** Name of the value in the outcome. */
  readonly key: string
  readonly kind: Step<never>['kind']
  readonly label: string
  /** The value with its unit. */
  readonly value: string
  /** The formula with the names of the steps. */
  readonly formula?: string
  /** The formula with this case's numbers. */
  readonly numbers?: string
  /** How the value was found when not by arithmetic. */
  readonly how?: string
  readonly rounding?: string
  readonly sources: readonly string[]
  /** How sure the rule or the value is; null where there is nothing to be sure of: a figure given by the caller, an assumption of a reform. */
  readonly evidence: Evidence | null
  /** The evidence in words; for a null one, who says so. */
  readonly evidenceText: string
  /** For a parameter: place, period, day of knowledge, basis. */
  readonly parameter?: string
}

type Values = Record<string, unknown>
type AnyStep = Step<Values>

/** A step with this case's numbers. */
export function explainStep(
  key: string,
  step: AnyStep,
  values: Values,
  steps: Readonly<Record<string, AnyStep>>,
  parameters: readonly ParameterValue[],
  names: Names,
): ExplainedStep {
  const { language } = names
  const template = (typeof step.formula === 'function' ? step.formula(values) : step.formula) ?? undefined
  const how = typeof step.how === 'function' ? step.how(values) : step.how
  const rounding = (typeof step.rounding === 'function' ? step.rounding(values) : step.rounding) ?? undefined
  const parameter = parameterOf(key, step, values, parameters)
  const cited = parameter === undefined ? step.sources : [...parameter.sources, ...step.sources]
  return {
    key,
    kind: step.kind,
    label: step[language],
    value: formatStep(values[key], step, language),
    ...(template !== undefined && {
      formula: formulaOfNames(template, steps, language),
      numbers: formulaOfNumbers(template, steps, values, language),
    }),
    ...(template === undefined && how !== undefined && { how: how[language] }),
    ...(rounding !== undefined && { rounding: roundingWords(rounding, language) }),
    sources: sourceTexts(cited, names),
    ...evidenceOf(step, parameter, names),
    ...(parameter !== undefined && { parameter: parameterText(parameter, names) }),
  }
}

function evidenceOf(
  step: AnyStep,
  parameter: ParameterValue | undefined,
  { language }: Names,
): Pick<ExplainedStep, 'evidence' | 'evidenceText'> {
  if (step.kind === 'input') return { evidence: null, evidenceText: WORDS[language].given }
  const evidence = parameter === undefined ? step.evidence : parameter.evidence
  return {
    evidence,
    evidenceText: evidence === null ? WORDS[language].assumed : EVIDENCE_WORDS[language][evidence],
  }
}
