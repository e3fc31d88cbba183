import { addMonths, difference, type MonthInterval, type YearMonth } from '../../../../calendar/index.js'
import type { Law, Reader } from '../../../../law/index.js'
import type { Fen } from '../../../../money/index.js'
import type { ReadCareer, ReadRow, ReadSpell } from '../../../../records/index.js'
import { allAlikeThrough } from './account-alike.js'
import type { CreditColumns } from './account-ledger.js'
import { coveredBy, paidSpells, stretchOf } from './account-spells.js'
import { monthlyCredit } from './interest.js'

/** Which months of a career reach the account. */
export interface CreditWindow {
  /** First month of individual accounts: no month before it is ever credited. */
  readonly start: YearMonth
  /** Month of a known balance, which holds every credit up to it. */
  readonly after: YearMonth | undefined
  /** Last month of the ledger. */
  readonly through: YearMonth
}

/** The credits of a career in rows, and the paid months whose base the record lacks. */
export interface Credits {
  readonly columns: CreditColumns
  /** First month with a credit, undefined when there is none. */
  readonly first: YearMonth | undefined
  readonly uncovered: readonly MonthInterval[]
}

const RATE = 'employeePension.contribution.rate.account'
const ROUNDING = 'employeePension.contribution.rounding'

interface CreditRow extends MonthInterval {
  readonly credit: Fen
  readonly months: number
}

/**
 * What a career brings to the account. A month is credited in the month itself, made-up months as one sum in
 * the month of payment; the rate is that of the month the contribution belongs to.
 */
export function creditsOf(career: ReadCareer, window: CreditWindow, law: Law, reader: Reader): Credits {
  const rows: CreditRow[] = []
  const uncovered: MonthInterval[] = []
  let first: YearMonth | undefined
  for (const spell of paidSpells(career)) {
    const stretch = creditedStretch(spell, window)
    if (stretch === undefined) continue
    const begins = spell.kind === 'madeUp' ? (spell.paidIn ?? spell.to) : stretch.from
    if (first === undefined || begins < first) first = begins
    const bases = coveredBy(career.rows, stretch)
    uncovered.push(...difference(stretch, bases))
    const own = bases.flatMap((base) => rowsOf(base, law, reader))
    rows.push(...(spell.kind === 'madeUp' ? paidAtOnce(own, spell) : own))
  }
  rows.sort((a, b) => a.from - b.from)
  return { columns: columnsOf(rows), first, uncovered }
}

/** The months of a spell that reach the account inside the window; made-up ones by the month of payment. */
function creditedStretch(
  spell: ReadSpell,
  { start, after, through }: CreditWindow,
): MonthInterval | undefined {
  const from = later(spell.from, start)
  if (spell.kind !== 'madeUp')
    return stretchOf(
      after === undefined ? from : later(from, addMonths(after, 1)),
      earlier(spell.to, through),
    )
  const paidIn = spell.paidIn ?? spell.to
  return paidIn > through || (after !== undefined && paidIn <= after) ? undefined : stretchOf(from, spell.to)
}

/** A base over months as rows of equal credits: one row unless the rate or its rounding changes inside. */
function rowsOf({ from, to, base }: ReadRow, law: Law, reader: Reader): readonly CreditRow[] {
  const rows: CreditRow[] = []
  for (let month = from; month <= to;) {
    const last = allAlikeThrough(law, [RATE, ROUNDING], month, to)
    const credit = creditAt(base, month, reader)
    if (credit !== undefined) rows.push({ from: month, to: last, credit, months: last - month + 1 })
    month = addMonths(last, 1)
  }
  return rows
}

function creditAt(base: Fen, month: YearMonth, reader: Reader): Fen | undefined {
  const rate = reader.share(RATE, month)
  const rounding = reader.rounding(ROUNDING, month)
  return rate === undefined || rounding === undefined ? undefined : monthlyCredit(base, rate, rounding)
}

function paidAtOnce(rows: readonly CreditRow[], { paidIn, to }: ReadSpell): readonly CreditRow[] {
  const month = paidIn ?? to
  const credit = rows.reduce((sum, row) => sum + row.credit * row.months, 0) as Fen
  const months = rows.reduce((sum, row) => sum + row.months, 0)
  return months === 0 ? [] : [{ from: month, to: month, credit, months }]
}

function columnsOf(rows: readonly CreditRow[]): CreditColumns {
  return {
    from: rows.map((row) => row.from),
    to: rows.map((row) => row.to),
    credit: rows.map((row) => row.credit),
    months: rows.map((row) => row.months),
  }
}

function later(a: YearMonth, b: YearMonth): YearMonth {
  return a > b ? a : b
}

function earlier(a: YearMonth, b: YearMonth): YearMonth {
  return a < b ? a : b
}
