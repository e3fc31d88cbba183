import type { CareerRecord } from '../../../src/records/index.js'
import { D, type Num } from '../../support/evaluate-formula.js'
import { monthNumber } from './random-career.js'
import type { AccountFacts, Stretch } from './toy-account-law.js'

/**
 * The account straight from the formulas of the measures, month by month in decimal.js: every month of the law
 * from the first to the last, with nothing credited in most of them.
 */
export function oracleAccount(record: CareerRecord, through: string, facts: AccountFacts): Num {
  const last = monthNumber(through)
  const credited = creditsByMonth(record, facts, last)
  const known = record.account
  let balance = new D(known?.balance ?? 0)
  let month = known === undefined ? monthNumber(facts.start) : monthNumber(known.at) + 1
  while (month <= last) {
    const first = month
    const credits: Num[] = []
    do {
      const paidByThen = known !== undefined && month <= monthNumber(known.at)
      credits.push(paidByThen ? new D(0) : (credited.get(month) ?? new D(0)))
      month++
    } while (month <= last && !yearBegins(month, facts))
    balance = close(balance, credits, first, facts)
  }
  return balance
}

/** The closing of the months from `first` on, by the formula of the method. */
function close(opening: Num, credits: readonly Num[], first: number, facts: AccountFacts): Num {
  const m = credits.length
  const rate = new D(at(facts.rate, first))
  const whole = m === 12 && first % 12 === Number(at(facts.yearStart, first)) - 1
  const sum = credits.reduce((total, credit) => total.plus(credit), new D(0))
  if (at(facts.method, first) === 'yearly' && whole) {
    const factor = new D(at(facts.yearlyFactor, first))
    const grown = opening.times(rate.plus(1))
    return round(grown.plus(sum.times(rate.times(factor).div(2).plus(1))), at(facts.rounding, first))
  }
  let products = new D(0)
  credits.forEach((credit, i) => (products = products.plus(credit.times(m - i))))
  const interest = opening.times(m).plus(products).times(rate).div(12)
  return round(opening.plus(sum).plus(interest), at(facts.rounding, first))
}

function yearBegins(month: number, facts: AccountFacts): boolean {
  if (month % 12 === Number(at(facts.yearStart, month)) - 1) return true
  const terms: (keyof AccountFacts)[] = ['yearStart', 'rate', 'method', 'rounding']
  if (at(facts.method, month) === 'yearly') terms.push('yearlyFactor')
  return terms.some(
    (key) => at(facts[key] as readonly Stretch[], month) !== at(facts[key] as readonly Stretch[], month - 1),
  )
}

/** Each paid month's credit in the month in which it reaches the account. */
function creditsByMonth(record: CareerRecord, facts: AccountFacts, last: number): Map<number, Num> {
  const bases = basesByMonth(record)
  const start = monthNumber(facts.start)
  const knownAt = record.account === undefined ? -1 : monthNumber(record.account.at)
  const credits = new Map<number, Num>()
  for (const spell of record.spells) {
    if (spell.scheme !== 'employee' || spell.kind === 'deemed') continue
    const end = monthNumber(spell.to)
    for (let month = Math.max(start, monthNumber(spell.from)); month <= end; month++) {
      const paid = spell.kind === 'madeUp' ? monthNumber(spell.paidIn as string) : month
      if (paid > last || paid <= knownAt) continue
      const base = bases.get(month)
      if (base === undefined) throw new Error('the oracle needs a base')
      const credit = round(base.times(at(facts.creditRate, month)), at(facts.creditRounding, month))
      credits.set(paid, credit.plus(credits.get(paid) ?? 0))
    }
  }
  return credits
}

/** The base of every month that a row covers. */
export function basesByMonth(record: CareerRecord): Map<number, Num> {
  const bases = new Map<number, Num>()
  for (const row of record.contributions) {
    const base = new D(row.base)
    for (let month = monthNumber(row.from); month <= monthNumber(row.to); month++) bases.set(month, base)
  }
  return bases
}

const tables = new WeakMap<readonly Stretch[], Map<number, string>>()

/** The value of a table in a month. */
export function at(stretches: readonly Stretch[], month: number): string {
  const table = tables.get(stretches) ?? new Map<number, string>()
  tables.set(stretches, table)
  const known = table.get(month)
  if (known !== undefined) return known
  const covers = ([from, to]: Stretch) =>
    monthNumber(from) <= month && (to === null || month <= monthNumber(to))
  const value = stretches.find(covers)?.[2] ?? 'none'
  table.set(month, value)
  return value
}

/** A rounding by its name in the law, 'halfUp/fen'. */
export function round(value: Num, name: string): Num {
  const [mode = '', grid = ''] = name.split('/')
  const modes: Record<string, 0 | 1 | 4> = { up: D.ROUND_UP, down: D.ROUND_DOWN, halfUp: D.ROUND_HALF_UP }
  return value.toDecimalPlaces({ fen: 2, jiao: 1 }[grid] as number, modes[mode] as 0 | 1 | 4)
}
