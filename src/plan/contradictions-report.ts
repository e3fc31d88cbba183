import type { Bilingual } from '../law/types.js'
import { planContradictions, type ContradictionOptions } from './contradictions.js'
import type { Finding, Severity } from './finding.js'
import { textTable } from './markdown-table.js'
import type { Language } from './number-text.js'

const SEVERITIES: readonly Severity[] = ['contradiction', 'warning', 'note']
const HEADINGS: Readonly<Record<Severity, Bilingual>> = {
  contradiction: { zh: '## 矛盾', en: '## Contradictions' },
  warning: { zh: '## 慎用', en: '## To be used with care' },
  note: { zh: '## 说明', en: '## Notes' },
}

/**
 * The findings of {@link planContradictions} as Markdown tables, most serious first.
 *
 * @param options plan and population; both optional
 * @returns Markdown in Chinese and in English
 * @throws ShebaoError of kind `input` for a population that is not in order
 * @example
 * contradictionsReport().zh.includes('box1.13') // true
 */
export function contradictionsReport(options: ContradictionOptions = {}): Bilingual {
  const findings = planContradictions(options)
  const write = (language: Language): string =>
    SEVERITIES.map((severity) => section(severity, findings, language))
      .filter((text) => text !== '')
      .join('\n\n')
  return { zh: write('zh'), en: write('en') }
}

function section(severity: Severity, findings: readonly Finding[], language: Language): string {
  const rows = findings
    .filter((finding) => finding.severity === severity)
    .map((finding) => [idsText(finding.indicators, language), finding[language]])
  if (rows.length === 0) return ''
  const head = language === 'zh' ? ['指标', '内容'] : ['rows', 'finding']
  return `${HEADINGS[severity][language]}\n\n${textTable(head, rows)}`
}

function idsText(ids: readonly string[], language: Language): string {
  return ids.length === 0 ? (language === 'zh' ? '正文' : 'text') : ids.join(', ')
}
