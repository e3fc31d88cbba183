import { ShebaoError, type Parsed } from '../errors.js'
import type { CareerRecord } from './career.js'
import { safeReadCareer } from './read-career.js'

/**
 * A person's record from outside, out of JSON for example: checked in full and given back as it came, typed.
 * Nothing is changed, added or left out.
 *
 * @param input sex, birth, original retirement age, spells, contribution rows (yuan a month), known balance
 * @throws ShebaoError (kind `input`) with every issue, each with code and path:
 * - a value: `input.required`, `input.type`, `input.unknownField`, `input.choice`, `input.count`, `input.text`,
 *   `calendar.month`, `calendar.date`, `decimal.…`
 * - an interval: `calendar.intervalReversed`, `records.spellOverlap` (two spells of one scheme),
 *   `records.rowOverlap`, `records.rowOutsideSpells` (months without a spell that is paid on a base)
 * - before birth or in its month: `records.spellBeforeBirth`, `records.accountBeforeBirth`
 * - the month of payment: `records.paidIn` (missing for made-up months, before their end, or given for others)
 * - the ground of retirement: `input.required`, `retirement.groundField`
 * - beyond 1 000 issues: `records.tooManyIssues`, which says how many more there are
 * @example
 * const record = parseCareer(JSON.parse(`{
 *   "sex": "female", "birth": "1975-04", "originalRetirementAge": 50,
 *   "spells": [
 *     { "scheme": "employee", "place": "luoyang", "kind": "employed", "from": "2024-01", "to": "2024-12" }
 *   ],
 *   "contributions": [{ "from": "2024-01", "to": "2024-12", "base": "4200.50" }]
 * }`))
 * record.contributions[0]?.base // '4200.50'
 */
export function parseCareer(input: unknown): CareerRecord {
  const parsed = safeParseCareer(input)
  if (!parsed.ok) throw new ShebaoError('input', parsed.issues)
  return parsed.value
}

/**
 * {@link parseCareer} as a value: the record, or every issue at once.
 *
 * @example
 * const parsed = safeParseCareer({ sex: 'martian', birth: '1975-13', originalRetirementAge: 50, spells: [] })
 * parsed.ok ? [] : parsed.issues.map(({ code }) => code) // ['input.choice', 'calendar.month', 'input.required']
 */
export function safeParseCareer(input: unknown): Parsed<CareerRecord> {
  const read = safeReadCareer(input)
  return read.ok ? { ok: true, value: read.value.input } : read
}
