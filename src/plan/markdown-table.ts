/** A Markdown table; the first column is text, the others are numbers and stand to the right. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cellText).join(' | ')} |`
  const rule = head.map((_, at) => (at === 0 ? '---' : '---:'))
  return [line(head), line(rule), ...rows.map(line)].join('\n')
}

/** As {@link markdownTable}, with every column to the left. */
export function textTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return markdownTable(head, rows).replace(/---:/g, '---')
}

/** A bar would end the cell, a line break the table. */
function cellText(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\s*\n\s*/g, ' ')
}
