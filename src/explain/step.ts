import { isParameterPath, type Evidence, type ParameterValue } from '../law/index.js'
import type { Step, StepRounding } from '../rules/step.js'
import { formatNumber, formatValue } from './format.js'
import { sourceText } from './source.js'
import type { Names } from './names.js'
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
  readonly evidence: Evidence
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
  const template = typeof step.formula === 'function' ? step.formula(values) : step.formula
  const how = typeof step.how === 'function' ? step.how(values) : step.how
  const rounding = typeof step.rounding === 'function' ? step.rounding(values) : step.rounding
  const parameter = parameterOf(step, values, parameters)
  const evidence = parameter?.evidence ?? step.evidence
  const cited = parameter === undefined ? step.sources : [...parameter.sources, ...step.sources]
  return {
    key,
    kind: step.kind,
    label: step[language],
    value: formatValue(values[key], step.unit, language),
    ...(template != null && {
      formula: fill(template, (name) => steps[name]?.[language] ?? name),
      numbers: fill(template, (name) => formatNumber(values[name], steps[name]?.unit ?? 'text')),
    }),
    ...(template == null && how !== undefined && { how: how[language] }),
    ...(rounding != null && { rounding: roundingText(rounding, names) }),
    sources: [...new Set(cited.map((source) => sourceText(source, names)))],
    evidence,
    evidenceText: EVIDENCE_WORDS[language][evidence],
    ...(parameter !== undefined && { parameter: parameterText(parameter, names) }),
  }
}

function roundingText(rounding: StepRounding, { language }: Names): string {
  return roundingWords(rounding, language)
}

function fill(template: string, replace: (name: string) => string): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => replace(name))
}

/** The parameter a step shows, among those the rule read. */
function parameterOf(step: AnyStep, values: Values, parameters: readonly ParameterValue[]): ParameterValue | undefined {
  const path = typeof step.parameter === 'function' ? step.parameter(values) : step.parameter
  return path !== undefined && isParameterPath(path) ? parameters.find((parameter) => parameter.path === path) : undefined
}

function parameterText(parameter: ParameterValue, { language, placeName }: Names): string {
  const words = WORDS[language]
  const period = parameter.to === parameter.from ? parameter.from : `${parameter.from}…${parameter.to ?? ''}`
  const basis =
    parameter.basis === 'precedingYear' ? [words.provisional] : parameter.basis === 'carried' ? [words.carried] : []
  const reform = parameter.reform === undefined ? [] : [`${words.reforms}: ${parameter.reform}`]
  return [placeName(parameter.place), period, `${words.knownFrom} ${parameter.knownFrom}`, ...basis, ...reform].join(
    language === 'zh' ? '，' : ', ',
  )
}
