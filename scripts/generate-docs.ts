import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { documents } from '../src/law/data/documents.js'
import { definitions } from '../src/law/data/definitions.js'
import { places } from '../src/law/data/places.js'
import { shippedSeries } from '../src/law/data/series.js'
import type { AdjustmentScheme } from '../src/law/scheme/types.js'
import { schemeText } from './scheme-text.js'
import type {
  Alternative,
  Bilingual,
  Citation,
  DatedValue,
  Evidence,
  Gap,
  LegalDocument,
  ParameterDefinition,
  Place,
  Series,
} from '../src/law/types.js'

/** Writes docs/reference from the data: every value with its sources, and what is covered. Same data, same text. */
const folder = fileURLToPath(new URL('../docs/reference/', import.meta.url))
const library: Readonly<Record<string, LegalDocument>> = documents
const parameters = Object.entries<ParameterDefinition>(definitions)
const grades: readonly Evidence[] = ['verified', 'secondary', 'recalled', 'unsettled']

const evidenceMeans: Readonly<Record<Evidence, Bilingual>> = {
  verified: { zh: '见于原文或官方来源', en: 'read in a primary or official source' },
  secondary: { zh: '只见于二手来源', en: 'read in a secondary source only' },
  recalled: { zh: '业内周知，未核对原文', en: 'known to practitioners, no source opened' },
  unsettled: {
    zh: '来源或做法不一，取判断值并列出其他值',
    en: 'left open by sources or practice; the judged value with its alternatives',
  },
}
const statusMeans = { final: '正式 final', provisional: '暂定 provisional', assumed: '假设 assumed' }
const knownMeans = {
  document: '发文日 day of issue',
  report: '最迟 at the latest',
  effect: '以起始日代 stands in',
  periodEnd: '以统计年度结束次日代 stands in',
}

mkdirSync(folder, { recursive: true })
await write('parameters.md', parametersPage())
await write('coverage.md', coveragePage())

async function write(name: string, text: string): Promise<void> {
  const path = `${folder}${name}`
  const options = await resolveConfig(path)
  writeFileSync(path, await format(text, { ...options, parser: 'markdown' }))
}

function parametersPage(): string {
  return lines(
    '# 参数表 Parameters',
    '',
    '<!-- Written by scripts/generate-docs.ts from src/law/data. Change the data, not this page. -->',
    '',
    '每个数值都注明适用月份、状态、证据和已知日；空缺注明何以核定。Every value with its months, status, evidence and the day it became known; every gap with what would settle it.',
    '',
    ...grades.map((grade) => `- \`${grade}\`: ${both(evidenceMeans[grade])}`),
    '',
    ...parameters.flatMap(([path, definition]) => parameterSection(path, definition)),
    '## 文件 Documents',
    '',
    '题名据内容 (title by content): the document’s own title was not read.',
    '',
    table(
      ['文件 Document', 'English', '文号 Number', '发布 Issued', '类别 Kind'],
      Object.values(library).map((each) => [
        each.zh,
        each.en,
        each.number ?? '',
        each.issued ?? '',
        each.kind,
      ]),
    ),
  )
}

function parameterSection(path: string, definition: ParameterDefinition): string[] {
  const series = seriesOf(path)
  const values = series.flatMap((each) => each.values.map((value) => ({ each, value })))
  const gaps = series.flatMap((each) => (each.gaps ?? []).map((gap) => ({ each, gap })))
  return [
    `## ${definition.zh} ${definition.en}`,
    '',
    `\`${path}\``,
    '',
    `- 单位 Unit: ${definition.unit}`,
    `- 取值月份 Looked up by: ${both(definition.axis)}`,
    ...(definition.choices === undefined
      ? []
      : [`- 可取值 Choices: ${definition.choices.map((choice) => `\`${choice}\``).join(', ')}`]),
    ...(definition.whenUnpublished === undefined
      ? []
      : [`- 公布前 Until published: ${practice(definition.whenUnpublished)}`]),
    '',
    table(
      [
        '地区 Place',
        '起 From',
        '止 To',
        '值 Value',
        '状态 Status',
        '证据 Evidence',
        '已知 Known from',
        '来源 Sources',
        '说明 Notes',
      ],
      values.map(({ each, value }) => valueRow(each, value, definition)),
    ),
    '',
    ...(gaps.length === 0
      ? []
      : [
          '空缺 Gaps:',
          '',
          table(
            [
              '地区 Place',
              '起 From',
              '止 To',
              '何以核定 What would settle it',
              '流传值（不采用） In circulation, not used',
            ],
            gaps.map(({ each, gap }) => [
              placeName(each),
              gap.from,
              end(gap),
              stacked(gap.reason),
              alternatives(gap.candidates),
            ]),
          ),
          '',
        ]),
  ]
}

function valueRow(each: Series, value: DatedValue, definition: ParameterDefinition): string[] {
  const basis = value.basisYear === undefined ? [] : [`统计年度 statistics of ${value.basisYear}`]
  const others =
    value.alternatives === undefined ? [] : [`其他值 others: ${alternatives(value.alternatives)}`]
  return [
    placeName(each),
    value.from,
    end(value),
    shownValue(value, definition),
    statusMeans[value.status],
    `\`${value.evidence}\``,
    `${value.knownFrom}<br>${knownMeans[value.knownBasis]}`,
    value.sources.map(cited).join('<br>'),
    [...basis, ...(value.note === undefined ? [] : [stacked(value.note)]), ...others].join('<br>'),
  ]
}

function shownValue({ value }: DatedValue, definition: ParameterDefinition): string {
  if (typeof value !== 'string' && 'sectors' in value && Array.isArray(value.sectors))
    return schemeText(value as AdjustmentScheme)
  if (typeof value !== 'string')
    return Object.entries(value)
      .map(([age, months]) => `${age}: ${months}`)
      .join(', ')
  if (definition.kind === 'choice') return `\`${value}\``
  return definition.kind === 'share' && definition.unit !== 'share/day'
    ? `${value} (${percent(value)} %)`
    : value
}

/** '0.0831' is '8.31', '1.083' is '108.3', '3' is '300': the point moves by two digits. */
function percent(share: string): string {
  const [whole = '', part = ''] = share.split('.')
  const digits = part.padEnd(2, '0')
  const moved = `${whole}${digits.slice(0, 2)}`.replace(/^0+(?=\d)/, '')
  const rest = digits.slice(2).replace(/0+$/, '')
  return rest === '' ? moved : `${moved}.${rest}`
}

function practice(rule: NonNullable<ParameterDefinition['whenUnpublished']>): string {
  const reach =
    '沿用上一年度的数，作为暂定值，最多一年 the preceding year’s figure, provisionally, for one year at most'
  return `${reach} (\`${rule.evidence}\`; ${rule.sources.map(cited).join('; ')})`
}

function cited({ document, article }: Citation): string {
  const found = library[document]
  if (found === undefined) throw new Error(`no document ${document}`)
  return [found.zh, found.number, article].filter((part) => part !== undefined).join(' ')
}

function alternatives(list: readonly Alternative[] | undefined): string {
  return (list ?? []).map(({ value, note }) => `${value} (${both(note)})`).join('<br>')
}

function coveragePage(): string {
  const values = shippedSeries.flatMap((each) => each.values)
  const withSource = values.filter((value) => value.sources.length > 0).length
  const used = places.filter(({ code }) => shippedSeries.some((each) => each.place === code))
  return lines(
    '# 覆盖情况 Coverage',
    '',
    '<!-- Written by scripts/generate-docs.ts from src/law/data. Change the data, not this page. -->',
    '',
    table(
      ['', '数 Count'],
      [
        ['参数 Parameters', parameters.length],
        ['序列（参数×地区） Series (parameter x place)', shippedSeries.length],
        ['数值 Values', values.length],
        ['空缺 Declared gaps', shippedSeries.flatMap((each) => each.gaps ?? []).length],
        ['文件 Documents', Object.keys(library).length],
        ['注明来源的数值 Values with a source', `${withSource} (${percentOf(withSource, values.length)})`],
        ...grades.map((grade) => [`\`${grade}\``, shareOf(values, grade)]),
      ].map((row) => row.map(String)),
    ),
    '',
    '每格：首月至末月，其下为各证据等级所占数值比例（V 已核实，S 二手，R 记忆，U 未定），再下为已声明的空缺数。Each cell: first to last month, then the share of values per evidence (V verified, S secondary, R recalled, U unsettled), then the number of declared gaps.',
    '',
    table(
      ['参数 Parameter', ...used.map((place) => `${place.zh} ${place.en}`)],
      parameters.map(([path]) => [`\`${path}\``, ...used.map((place) => coverageCell(path, place))]),
    ),
  )
}

function coverageCell(path: string, place: Place): string {
  const series = seriesOf(path).find((each) => each.place === place.code)
  if (series === undefined) return ''
  const from = series.values.map((value) => value.from).sort()[0] ?? ''
  const open = series.values.some((value) => value.to === null)
  const to = open
    ? '…'
    : (series.values
        .flatMap((value) => value.to ?? [])
        .sort()
        .at(-1) ?? '')
  const shares = grades
    .filter((grade) => series.values.some((value) => value.evidence === grade))
    .map(
      (grade) =>
        `${grade === 'recalled' ? 'R' : grade.charAt(0).toUpperCase()} ${shareOf(series.values, grade, false)}`,
    )
  const gaps = series.gaps?.length ?? 0
  return [`${from} – ${to}`, shares.join(', '), ...(gaps === 0 ? [] : [`空缺 gaps: ${gaps}`])].join('<br>')
}

function shareOf(values: readonly DatedValue[], grade: Evidence, count = true): string {
  const part = values.filter((value) => value.evidence === grade).length
  return count ? `${part} (${percentOf(part, values.length)})` : percentOf(part, values.length)
}

function percentOf(part: number, whole: number): string {
  return `${Math.round((part / whole) * 100)} %`
}

/** The series of a parameter: nation, then province, then the others by code. */
function seriesOf(path: string): Series[] {
  return shippedSeries.filter((each) => each.path === path).sort((a, b) => a.place.localeCompare(b.place))
}

function placeName(each: Series): string {
  const place = places.find(({ code }) => code === each.place)
  return place === undefined ? each.place : `${place.zh} ${place.en}`
}

function end(span: DatedValue | Gap): string {
  return span.to ?? '至今 open'
}

function both(text: Bilingual): string {
  return `${text.zh} ${text.en}`
}

function stacked(text: Bilingual): string {
  return `${text.zh}<br>${text.en}`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')
}

function lines(...parts: readonly string[]): string {
  return `${parts.join('\n')}\n`
}
