import type { AnyOutcome } from '../rules/outcome.js'
import { markdownOf } from './markdown.js'
import type { ExplainedStep } from './step.js'
import type { ExplainOptions } from './names.js'
import { explanationTree, type Explanation } from './tree.js'
import { capital, MARKS, WORDS, type Language } from './wording.js'

/** Options of {@link explain}. */
export interface ExplainTextOptions extends ExplainOptions {
  /** Plain text (the default) or Markdown with tables. */
  readonly format?: 'text' | 'markdown'
}

/**
 * Any outcome in words: the answer first, then each step with its formula, its numbers, rounding, article of
 * law and evidence, then the caveats. Works on an outcome that went through JSON, too.
 *
 * @throws ShebaoError (kind `input`) `explain.language`, `explain.outcome` (no outcome of a rule of this library)
 * @example
 * const law = lawOf('luoyang')
 * const age = employeePension.retirementAge({ sex: 'female', birth: '1977-01', originalRetirementAge: 50 }, law)
 * explain(age, { language: 'en' }).includes('2028-02') // true
 */
export function explain(outcome: AnyOutcome, options: ExplainTextOptions): string {
  const tree = explanationTree(outcome, options)
  return options.format === 'markdown' ? markdownOf(tree, options.language) : textOf(tree, options.language)
}

function textOf(tree: Explanation, language: Language, indent = ''): string {
  const words = WORDS[language]
  const { colon } = MARKS[language]
  const lines = [
    `${tree.title}${colon}${tree.answer}`,
    `${capital(words.law)}${colon}${tree.law}`,
    ...listLines(words.reasons, tree.reasons, colon),
    ...listLines(words.missing, tree.missing, colon),
    ...tree.steps.flatMap((step) => stepLines(step, language)),
    ...rowLines(tree, colon),
    ...tree.notices.map((notice) => `! ${notice}`),
  ]
  const own = lines.map((line) => (line === '' ? '' : indent + line).trimEnd()).join('\n')
  return [own, ...tree.parts.map((part) => textOf(part, language, `${indent}  `))].join('\n\n')
}

function listLines(title: string, items: readonly string[], colon: string): string[] {
  return items.length === 0 ? [] : [`${capital(title)}${colon}`, ...items.map((item) => `- ${item}`)]
}

function stepLines(step: ExplainedStep, language: Language): string[] {
  const words = WORDS[language]
  const { colon, semicolon, open, close } = MARKS[language]
  const computed = step.numbers === undefined ? '' : ` = ${step.numbers}`
  const given = step.kind === 'input' ? `${open}${step.evidenceText}${close}` : ''
  const mark = step.kind === 'input' ? '' : `${open}${step.evidenceText}${close}`
  const line = (title: string, text: string | undefined) =>
    text === undefined ? [] : [`    ${title}${colon}${text}`]
  return [
    `- ${step.label}${computed} = ${step.value}${given}`,
    ...line(words.formula, step.formula),
    ...(step.how === undefined ? [] : [`    ${step.how}`]),
    ...line(words.rounding, step.rounding),
    ...line(words.value, step.parameter),
    ...(step.sources.length === 0
      ? []
      : [`    ${words.basis}${colon}${step.sources.join(semicolon)}${mark}`]),
  ]
}

function rowLines({ rows }: Explanation, colon: string): string[] {
  if (rows === undefined) return []
  return [
    `${rows.name}${colon}`,
    `  ${rows.columns.join(' | ')}`,
    ...rows.lines.map((line) => `  ${line.join(' | ')}`),
  ]
}
