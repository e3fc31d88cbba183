import type { ExplainedStep } from './step.js'
import type { Explanation } from './tree.js'
import { WORDS, type Language } from './wording.js'

/** An explanation as Markdown: headings by depth, a table of steps, lists of caveats. */
export function markdownOf(tree: Explanation, language: Language, depth = 2): string {
  const words = WORDS[language]
  const blocks = [
    `${'#'.repeat(Math.min(depth, 6))} ${tree.title}`,
    `**${tree.answer}**`,
    `${words.law}: ${tree.law}`,
    list(words.reasons, tree.reasons),
    list(words.missing, tree.missing),
    steps(tree.steps, language),
    rows(tree),
    list(words.notices, tree.notices),
    ...tree.parts.map((part) => markdownOf(part, language, depth + 1)),
  ]
  return blocks.filter((block) => block !== '').join('\n\n')
}

function list(title: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `${title}:\n\n${items.map((item) => `- ${item}`).join('\n')}`
}

function steps(explained: readonly ExplainedStep[], language: Language): string {
  if (explained.length === 0) return ''
  const words = WORDS[language]
  const lines = explained.map((step) => {
    const numbers = step.numbers ?? step.how ?? (step.kind === 'input' ? words.given : '')
    const rounding = step.rounding === undefined ? '' : ` (${step.rounding})`
    const source = [...(step.parameter === undefined ? [] : [step.parameter]), ...step.sources].join('; ')
    return row([step.label, `${numbers}${rounding}`, step.value, source, step.evidenceText])
  })
  return table([words.item, words.formula, words.result, words.basis, words.evidence], lines)
}

function rows({ rows: ledger }: Explanation): string {
  return ledger === undefined ? '' : `${ledger.name}:\n\n${table(ledger.columns, ledger.lines.map(row))}`
}

function table(columns: readonly string[], lines: readonly string[]): string {
  return [row(columns), row(columns.map(() => '---')), ...lines].join('\n')
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}
