import type { AnyOutcome } from '../rules/outcome.js'
import { markdownOf } from './markdown.js'
import type { ExplainedStep } from './step.js'
import type { ExplainOptions } from './names.js'
import { explanationTree, type Explanation } from './tree.js'
import { WORDS, type Language } from './wording.js'

/** Options of {@link explain}. */
export interface ExplainTextOptions extends ExplainOptions {
  /** Plain text (the default) or Markdown with tables. */
  readonly format?: 'text' | 'markdown'
}

/**
 * Any outcome in words: the answer first, then each step with its formula, its numbers, rounding, article of
 * law and evidence, then the caveats. Works on an outcome that went through JSON, too.
 *
 * @example
 * const law = lawOf('luoyang')
 * const age = employeePension.retirementAge({ sex: 'female', birth: '1977-01', originalRetirementAge: 50 }, law)
 * explain(age, { language: 'en' }).includes('2028-02') // true: 51 years 1 month
 */
export function explain(outcome: AnyOutcome, options: ExplainTextOptions): string {
  const tree = explanationTree(outcome, options)
  return options.format === 'markdown' ? markdownOf(tree, options.language) : textOf(tree, options.language)
}

function textOf(tree: Explanation, language: Language, indent = ''): string {
  const words = WORDS[language]
  const lines = [
    `${tree.title}: ${tree.answer}`,
    `${words.law}: ${tree.law}`,
    ...tree.reasons.map((reason) => `${words.reasons}: ${reason}`),
    ...tree.missing.map((missing) => `${words.missing}: ${missing}`),
    ...tree.steps.flatMap((step) => stepLines(step, language)),
    ...rowLines(tree),
    ...tree.notices.map((notice) => `! ${notice}`),
  ]
  const own = lines.map((line) => (line === '' ? '' : indent + line)).join('\n')
  return [own, ...tree.parts.map((part) => textOf(part, language, `${indent}  `))].join('\n\n')
}

function stepLines(step: ExplainedStep, language: Language): string[] {
  const words = WORDS[language]
  const computed = step.numbers === undefined ? '' : ` = ${step.numbers}`
  const tail = step.kind === 'input' ? ` (${words.given})` : ''
  return [
    `- ${step.label}${computed} = ${step.value}${tail}`.replace(' =  = ', ' = '),
    ...(step.formula === undefined ? [] : [`    ${words.formula}: ${step.formula}`]),
    ...(step.how === undefined ? [] : [`    ${step.how}`]),
    ...(step.rounding === undefined ? [] : [`    ${words.rounding}: ${step.rounding}`]),
    ...(step.parameter === undefined ? [] : [`    ${words.value}: ${step.parameter}`]),
    `    ${words.basis}: ${step.sources.join('; ')} (${step.evidenceText})`,
  ]
}

function rowLines({ rows }: Explanation): string[] {
  if (rows === undefined) return []
  return [`${rows.name}:`, `  ${rows.columns.join(' | ')}`, ...rows.lines.map((line) => `  ${line.join(' | ')}`)]
}
