import { ShebaoError, shown } from '../errors.js'
import type { Citation, Missing } from '../law/index.js'
import type { AnyDescription, RuleDescription } from '../rules/description.js'
import { descriptionOf } from '../rules/descriptions.js'
import type { AnyOutcome, RowValues } from '../rules/outcome.js'
import { scaledValues } from '../rules/present.js'
import type { RuleId } from '../rules/rule-id.js'
import { explainStep, type ExplainedStep } from './step.js'
import { formatStep } from './format.js'
import { namesOf, type ExplainOptions, type Names } from './names.js'
import { noticeTexts } from './notices.js'
import { sourceTexts } from './source.js'
import { MARKS, verdictWords, WORDS, type Language } from './wording.js'

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
  /** Why there is no entitlement, each with its sources. */
  readonly reasons: readonly string[]
  /** What the law or the record lacks, each with the parameter or input it would come from. */
  readonly missing: readonly string[]
  /** Caveats; what is said of several values is said once. */
  readonly notices: readonly string[]
  readonly parts: readonly Explanation[]
}

/**
 * The explanation of any outcome as a tree of texts (看得懂、算得清): for pages and programs.
 *
 * @throws ShebaoError (kind `input`) `explain.language`, `explain.outcome` (no outcome of a rule of this library)
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
  const description = ruleOf(outcome)
  return {
    rule: outcome.rule,
    outcome: outcome.outcome,
    title: description[language],
    law: lawText(outcome, names),
    ...answerOf(outcome, description, names),
    notices: noticeTexts(outcome.notices, language),
    parts: Object.values(outcome.parts ?? {}).map((part) => build(part, names)),
  }
}

function ruleOf(outcome: AnyOutcome): AnyDescription {
  const rule: unknown = (outcome as AnyOutcome | undefined)?.rule
  const description: unknown = typeof rule === 'string' ? descriptionOf(rule as RuleId) : undefined
  if (typeof description === 'object') return description as AnyDescription
  throw new ShebaoError('input', [
    {
      code: 'explain.outcome',
      path: ['rule'],
      message: 'this is no outcome of a rule',
      received: shown(rule),
    },
  ])
}

type AnswerFields = Pick<Explanation, 'answer' | 'steps' | 'rows' | 'reasons' | 'missing'>

function answerOf(outcome: AnyOutcome, description: AnyDescription, names: Names): AnswerFields {
  const { language } = names
  const none = { steps: [], reasons: [], missing: [] }
  if (outcome.outcome === 'undetermined') {
    const missing = outcome.missing.map((one) =>
      withSources(one[language], [originText(one, language)], language),
    )
    return { ...none, answer: verdictWords('undetermined', missing.length)[language], missing }
  }
  if (outcome.outcome === 'notEntitled') {
    const cited = (sources: readonly Citation[]) => sourceTexts(sources, names)
    const reasons = outcome.reasons.map((one) => withSources(one[language], cited(one.sources), language))
    return { ...none, answer: verdictWords('notEntitled', reasons.length)[language], reasons }
  }
  const steps = stepsOf(description)
  const values = scaledValues<Record<string, unknown>>(outcome.values, steps)
  const rows = outcome.rows === undefined ? undefined : explainRows(outcome.rows, description, language)
  return {
    ...none,
    answer: (description.answer as RuleDescription['answer'])(values)[language],
    steps: Object.entries(steps).flatMap(([key, step]) =>
      step.shown?.(values) === false
        ? []
        : [explainStep(key, step, values, steps, outcome.parameters, names)],
    ),
    ...(rows !== undefined && { rows }),
  }
}

function stepsOf(description: AnyDescription): RuleDescription['steps'] {
  return description.steps as RuleDescription['steps']
}

function explainRows(
  rows: readonly RowValues[],
  description: AnyDescription,
  language: Language,
): ExplainedRows | undefined {
  const steps = description.rowSteps as RuleDescription['rowSteps']
  if (steps === undefined || rows.length === 0) return undefined
  const scaled = rows.map((row) => scaledValues<Record<string, unknown>>(row, steps))
  const keys = Object.keys(steps).filter((key) =>
    scaled.some((values) => steps[key]?.shown?.(values) !== false),
  )
  return {
    name: description.rowsName?.[language] ?? '',
    columns: keys.map((key) => steps[key]?.[language] ?? key),
    lines: scaled.map((values) =>
      keys.map((key) => formatStep(values[key], steps[key] ?? { unit: 'text' }, language)),
    ),
  }
}

/** Where a missing value would come from: the parameter or the input, by its path. */
function originText({ kind, path }: Missing, language: Language): string {
  return `${WORDS[language][kind]} ${path}`
}

function withSources(text: string, sources: readonly string[], language: Language): string {
  if (sources.length === 0) return text
  return `${text}${language === 'zh' ? '' : ' '}[${sources.join(MARKS[language].semicolon)}]`
}

function lawText({ law }: AnyOutcome, { language, placeName }: Names): string {
  const words = WORDS[language]
  const known = law.asOf === null ? words.allKnown : `${words.asOf} ${law.asOf}`
  const extras = [
    ...(law.carryForward ? [words.carryForward] : []),
    ...(law.reforms.length > 0
      ? [`${words.reforms}${MARKS[language].colon}${law.reforms.join(MARKS[language].list)}`]
      : []),
  ]
  return [placeName(law.place), known, ...extras].join(MARKS[language].comma)
}
