import type { ExplainedStep } from './step.js'
import type { Explanation } from './tree.js'
import { capital, MARKS, WORDS, type Language } from './wording.js'

/** An explanation as Markdown: headings by depth, a table of steps, lists of caveats. */
export function markdownOf(tree: Explanation, language: Language, depth = 2): string {
  const words = WORDS[language]
  const { colon } = MARKS[language]
  const blocks = [
    `${'#'.repeat(Math.min(depth, 6))} ${tree.title}`,
    `**${tree.answer}**`,
    `${capital(words.law)}${colon}${tree.law}`,
    list(words.reasons, tree.reasons, colon),
    list(words.missing, tree.missing, colon),
    steps(tree.steps, language),
    rows(tree, colon),
    list(words.notices, tree.notices, colon),
    ...tree.parts.map((part) => markdownOf(part, language, depth + 1)),
  ]
  return blocks.filter((block) => block !== '').join('\n\n')
}

function list(title: string, items: readonly string[], colon: string): string {
  if (items.length === 0) return ''
  return `${heading(title, colon)}\n\n${items.map((item) => `- ${item}`).join('\n')}`
}

function steps(explained: readonly ExplainedStep[], language: Language): string {
  if (explained.length === 0) return ''
  const words = WORDS[language]
  const { semicolon, open, close } = MARKS[language]
  const lines = explained.map((step) => {
    const numbers = step.numbers ?? step.how ?? ''
    const rounding = step.rounding === undefined ? '' : `${open}${step.rounding}${close}`
    const source = [...(step.parameter === undefined ? [] : [step.parameter]), ...step.sources]
    return row([step.label, `${numbers}${rounding}`, step.value, source.join(semicolon), step.evidenceText])
  })
  return table([words.item, words.formula, words.result, words.basis, words.evidence].map(capital), lines)
}

function rows({ rows: ledger }: Explanation, colon: string): string {
  return ledger === undefined
    ? ''
    : `${heading(ledger.name, colon)}\n\n${table(ledger.columns, ledger.lines.map(row))}`
}

function table(columns: readonly string[], lines: readonly string[]): string {
  return [row(columns), row(columns.map(() => '---')), ...lines].join('\n')
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(cellText).join(' | ')} |`
}

/** A cell keeps to one line, and a bar inside its text does not end it. */
function cellText(text: string): string {
  return /[|\n]/.test(text) ? text.replaceAll('|', '\\|').replaceAll('\n', ' ') : text
}

function heading(title: string, colon: string): string {
  return `${capital(title)}${colon.trimEnd()}`
}
