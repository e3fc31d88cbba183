import { monthText, parseInterval, readMonth, type MonthInterval, type YearMonth } from '../calendar/index.js'
import { shown, type Issue } from '../errors.js'
import { groundIssues } from './ground.js'
import { rowOverlaps, rowsOutsideSpells, spellOverlaps, type Entry } from './overlap-issues.js'
import { readBirth } from './person.js'
import { isObject } from './shape.js'

/**
 * What the fields of a record must satisfy together, beyond its shape. Fields that the shape refuses are left
 * out here, so that one fault gives one issue.
 */
export function careerIssues(record: Entry): Issue[] {
  const birth = readBirth(record['birth'])
  const spells = entriesOf(record['spells'])
  const rows = entriesOf(record['contributions'])
  const spellMonths = spells.map(monthsOf)
  const rowMonths = rows.map(monthsOf)
  return [
    ...groundIssues(record['ground'], ['ground']),
    ...spells.flatMap((spell, i) => [
      ...reversedIssues(spell, ['spells', i]),
      ...birthIssues(spell['from'], birth, 'records.spellBeforeBirth', ['spells', i, 'from']),
      ...paidInIssues(spell, spellMonths[i], ['spells', i, 'paidIn']),
    ]),
    ...rows.flatMap((row, i) => reversedIssues(row, ['contributions', i])),
    ...spellOverlaps(spells, spellMonths),
    ...rowOverlaps(rowMonths),
    ...rowsOutsideSpells(spells, spellMonths, rowMonths),
    ...accountIssues(record['account'], birth),
  ]
}

/** The entries of a list, an empty one for what is no object; none for what is no list. */
function entriesOf(list: unknown): readonly Entry[] {
  return Array.isArray(list) ? Array.from<unknown, Entry>(list, (item) => (isObject(item) ? item : {})) : []
}

function monthsOf(entry: Entry): MonthInterval | undefined {
  return parseInterval(entry, [], [])
}

function reversedIssues(entry: Entry, path: Issue['path']): Issue[] {
  const issues: Issue[] = []
  parseInterval(entry, path, issues)
  return issues.filter((issue) => issue.code === 'calendar.intervalReversed')
}

function birthIssues(
  text: unknown,
  birth: YearMonth | undefined,
  code: string,
  path: Issue['path'],
): Issue[] {
  const month = readMonth(text)
  if (month === undefined || birth === undefined || month > birth) return []
  return [
    { code, path, message: `lies not after the birth month ${monthText(birth)}`, received: shown(text) },
  ]
}

/** Made-up months need the month of payment, and it cannot lie before the last of them; no other months have one. */
function paidInIssues(spell: Entry, months: MonthInterval | undefined, path: Issue['path']): Issue[] {
  const { kind, paidIn } = spell
  const issue = (message: string): Issue[] => [
    { code: 'records.paidIn', path, message, ...(paidIn !== undefined && { received: shown(paidIn) }) },
  ]
  if (typeof kind !== 'string' || (kind !== 'madeUp' && paidIn === undefined)) return []
  if (kind !== 'madeUp') return issue(`only made-up months have a month of payment; these are "${kind}"`)
  if (paidIn === undefined) return issue('made-up months need the month of payment')
  const month = readMonth(paidIn)
  if (month === undefined || months === undefined || month >= months.to) return []
  return issue(`the payment lies before the last month it pays for, ${monthText(months.to)}`)
}

function accountIssues(account: unknown, birth: YearMonth | undefined): Issue[] {
  return isObject(account)
    ? birthIssues(account['at'], birth, 'records.accountBeforeBirth', ['account', 'at'])
    : []
}
