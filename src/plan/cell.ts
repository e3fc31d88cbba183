import { ShebaoError, shown, type Issue, type Parsed } from '../errors.js'
import type { Cell } from './types.js'

const NUMBER = /^([<>＜＞]?)((?:0|[1-9]\d*)(?:\.\d+)?)$/
const BRACKETS = /^\[(.+)\](\D?)$/
const RATIO = /^(?:0|[1-9]\d*)(?:\.\d+)?(?:[:∶：](?:0|[1-9]\d*)(?:\.\d+)?)+$/
const BLANK = /^(?:|[-—–]{1,2})$/
const WORDS = /^[^\d０-９]*\p{Script=Han}[^\d０-９]*$/u
const SIGNS = { '': '=', '<': '<', '＜': '<', '>': '>', '＞': '>' } as const
const MOST_DIGITS = 24

/**
 * Reads one cell of an indicator box as it is printed: `95.1`, `＜4.5`, `>96`, `[70]*` (a five-year total with a
 * footnote mark), `10∶40∶50`, `—`, or Chinese words. Whatever a reader could misunderstand is refused: `1e3`,
 * `NaN`, full-width digits, a sign before the number, a percent sign.
 *
 * @param text the cell, without its unit
 * @returns the cell; `raw` is the text as given
 * @throws ShebaoError `cell.type`, `cell.grammar`
 * @example
 * parseCell('[70]*') // { kind: 'number', raw: '[70]*', value: '70', comparator: '=', cumulative: true, mark: '*' }
 */
export function parseCell(text: string): Cell {
  const parsed = safeParseCell(text)
  if (!parsed.ok) throw new ShebaoError('input', parsed.issues)
  return parsed.value
}

/**
 * As {@link parseCell}, with the issue returned instead of thrown.
 *
 * @param path where the cell stands in the caller's input
 * @example
 * safeParseCell('1e3').ok // false
 */
export function safeParseCell(text: unknown, path: Issue['path'] = []): Parsed<Cell> {
  const refuse = (code: string, message: string): Parsed<Cell> => ({
    ok: false,
    issues: [{ code, path, message, received: shown(text) }],
  })
  if (typeof text !== 'string') return refuse('cell.type', 'expected the cell as printed, as text')
  const raw = text.trim()
  if (BLANK.test(raw)) return { ok: true, value: { kind: 'blank', raw } }
  if (RATIO.test(raw)) return { ok: true, value: { kind: 'ratio', raw, parts: raw.split(/[:∶：]/) } }
  if (WORDS.test(raw)) return { ok: true, value: { kind: 'words', raw } }

  const bracketed = BRACKETS.exec(raw)
  const match = NUMBER.exec(bracketed?.[1] ?? raw)
  const value = match?.[2]
  const comparator = SIGNS[match?.[1] as keyof typeof SIGNS]
  if (value === undefined || value.length > MOST_DIGITS)
    return refuse('cell.grammar', 'expected a cell such as "95.1", "<4.5", "[70]", "10∶40∶50" or "—"')
  return {
    ok: true,
    value: {
      kind: 'number',
      raw,
      value,
      comparator,
      cumulative: bracketed !== null,
      mark: bracketed?.[2] === undefined || bracketed[2] === '' ? null : bracketed[2],
    },
  }
}
