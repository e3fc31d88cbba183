import type { AnyDescription, RuleDescription } from '../rules/description.js'
import { descriptionOf } from '../rules/descriptions.js'
import type { AnyOutcome, RowValues } from '../rules/outcome.js'
import { scaledValues } from '../rules/present.js'
import type { RuleId } from '../rules/rule-id.js'
import { explainStep, type ExplainedStep } from './step.js'
import { formatValue } from './format.js'
import { namesOf, type ExplainOptions, type Names } from './names.js'
import { sourceText } from './source.js'
import { WORDS, type Language } from './wording.js'

/** The ledger behind an outcome: column names, and a line of text cells for each row. */
export interface ExplainedRows {
  readonly name: string
  readonly columns: readonly string[]
  readonly lines: readonly (readonly string[])[]
}

/** An outcome as a tree: the answer in a sentence, the steps with their numbers, the parts it rests on, the caveats. */
export interface Explanation {
  readonly rule: RuleId
  readonly outcome: AnyOutcome['outcome']
  readonly title: string
  readonly answer: string
  readonly law: string
  readonly steps: readonly ExplainedStep[]
  readonly rows?: ExplainedRows
  readonly reasons: readonly string[]
  readonly missing: readonly string[]
  readonly notices: readonly string[]
  readonly parts: readonly Explanation[]
}

/**
 * The explanation of any outcome as a tree of texts (看得懂、算得清): for pages and programs.
 *
 * @example
 * const law = lawOf('luoyang')
 * const age = employeePension.retirementAge({ sex: 'male', birth: '1966-03', originalRetirementAge: 60 }, law)
 * explanationTree(age, { language: 'en' }).steps.length > 5 // true
 */
export function explanationTree(outcome: AnyOutcome, options: ExplainOptions): Explanation {
  return build(outcome, namesOf(options))
}

function build(outcome: AnyOutcome, names: Names): Explanation {
  const { language } = names
  const description = descriptionOf(outcome.rule)
  const words = WORDS[language]
  const computed = outcome.outcome === 'entitled' || outcome.outcome === 'determined'
  const values = computed ? scaledValues<Record<string, unknown>>(outcome.values, stepsOf(description)) : undefined
  const rows = computed && outcome.rows !== undefined ? explainRows(outcome.rows, description, language) : undefined
  return {
    rule: outcome.rule,
    outcome: outcome.outcome,
    title: description[language],
    answer: values === undefined ? `${words[outcome.outcome === 'notEntitled' ? 'notEntitled' : 'undetermined']}` : (description.answer as RuleDescription['answer'])(values)[language],
    law: lawText(outcome, names),
    steps: values === undefined ? [] : explainSteps(values, outcome, description, names),
    ...(rows !== undefined && { rows }),
    reasons:
      outcome.outcome === 'notEntitled'
        ? outcome.reasons.map((reason) => withSources(reason[language], reason.sources.map((source) => sourceText(source, names))))
        : [],
    missing: outcome.outcome === 'undetermined' ? outcome.missing.map((missing) => missing[language]) : [],
    notices: outcome.notices.map((notice) => notice[language]),
    parts: Object.values(outcome.parts ?? {}).map((part) => build(part, names)),
  }
}

function stepsOf(description: AnyDescription): RuleDescription['steps'] {
  return description.steps as RuleDescription['steps']
}

function explainSteps(
  values: Record<string, unknown>,
  outcome: AnyOutcome,
  description: AnyDescription,
  names: Names,
): readonly ExplainedStep[] {
  const steps = stepsOf(description)
  return Object.entries(steps).flatMap(([key, step]) =>
    step.shown?.(values) === false ? [] : [explainStep(key, step, values, steps, outcome.parameters, names)],
  )
}

function explainRows(rows: readonly RowValues[], description: AnyDescription, language: Language): ExplainedRows | undefined {
  const steps = description.rowSteps as RuleDescription['rowSteps']
  if (steps === undefined) return undefined
  const keys = Object.keys(steps)
  return {
    name: description.rowsName?.[language] ?? '',
    columns: keys.map((key) => steps[key]?.[language] ?? key),
    lines: rows.map((row) => {
      const values = scaledValues(row, steps)
      return keys.map((key) => formatValue(values[key], steps[key]?.unit ?? 'text', language))
    }),
  }
}

function withSources(text: string, sources: readonly string[]): string {
  return sources.length === 0 ? text : `${text} [${sources.join('; ')}]`
}

function lawText({ law }: AnyOutcome, { language, placeName }: Names): string {
  const words = WORDS[language]
  const known = law.asOf === null ? words.allKnown : `${words.asOf} ${law.asOf}`
  const extras = [
    ...(law.carryForward ? [words.carryForward] : []),
    ...(law.reforms.length > 0 ? [`${words.reforms}: ${law.reforms.join(', ')}`] : []),
  ]
  return [placeName(law.place), known, ...extras].join(language === 'zh' ? '，' : ', ')
}

