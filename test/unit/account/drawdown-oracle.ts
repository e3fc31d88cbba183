import { D, type Num } from '../../support/evaluate-formula.js'
import { at, round } from './account-oracle.js'
import { monthNumber, monthOf } from './random-career.js'
import type { AccountFacts } from './toy-account-law.js'

/** What the oracle finds: the balance, and the first month the account does not cover in full. */
export interface Drawdown {
  readonly balance: Num
  readonly poolFrom: string | null
}

/**
 * The account after award month by month in decimal.js. At the end of each month the balance is settled as if
 * the year ended there: every payment so far has taken its interest of the months from its own to this one.
 */
export function oracleDrawdown(
  balance: string,
  item: string,
  firstPayment: string,
  through: string,
  facts: AccountFacts,
): Drawdown {
  const last = monthNumber(through)
  const payment = new D(item)
  let opening = new D(balance)
  let settled = opening
  let first = monthNumber(firstPayment)
  for (let month = first; month <= last; month++) {
    if (month > first && yearBegins(month, facts)) {
      opening = settled
      first = month
    }
    if (settled.lt(payment)) return { balance: new D(0), poolFrom: monthOf(month) }
    const months = month - first + 1
    let interest = opening.times(months)
    for (let n = 1; n <= months; n++) interest = interest.minus(payment.times(months - n + 1))
    interest = interest.times(at(facts.rate, first)).div(12)
    const exact = opening.minus(payment.times(months)).plus(interest)
    settled = round(D.max(exact, 0), at(facts.rounding, first))
  }
  return { balance: settled, poolFrom: null }
}

function yearBegins(month: number, facts: AccountFacts): boolean {
  if (month % 12 === Number(at(facts.yearStart, month)) - 1) return true
  const changes = [facts.yearStart, facts.rate, facts.rounding]
  return changes.some((table) => at(table, month) !== at(table, month - 1))
}
