import type { CareerRecord } from '../../../src/records/index.js'
import { D, type Num } from '../../support/evaluate-formula.js'
import { at, basesByMonth } from '../account/account-oracle.js'
import { monthNumber } from '../account/random-career.js'
import type { IndexFacts } from './toy-index-law.js'

/** What the oracle finds. */
export interface OracleIndex {
  readonly overall: string
  readonly actual: string | null
  readonly paidMonths: number
  readonly deemedMonths: number
}

/** Average indices straight from the definition, month by month in decimal.js; null when no month counts. */
export function oracleIndex(record: CareerRecord, retirement: string, facts: IndexFacts): OracleIndex | null {
  const last = monthNumber(retirement)
  const bases = basesByMonth(record)
  let ratios = new D(0)
  let deemedMonths = 0
  let skippedMonths = 0
  let paidMonths = 0
  for (let month = monthNumber('1950-01'); month <= last; month++) {
    const spell = record.spells.find(
      ({ scheme, from, to }) =>
        scheme === 'employee' && monthNumber(from) <= month && month <= monthNumber(to),
    )
    const counts =
      spell !== undefined && (spell.kind !== 'madeUp' || monthNumber(spell.paidIn as string) <= last)
    if (counts && (spell.kind === 'deemed' || month < monthNumber(facts.start))) deemedMonths++
    else if (counts) {
      const base = bases.get(month)
      if (base === undefined) throw new Error('the oracle needs a base')
      ratios = ratios.plus(base.div(wageOf(month, facts)))
      paidMonths++
    } else if (paidMonths > 0) skippedMonths++
  }
  const more = facts.unpaidMonths === 'zero' ? skippedMonths : 0
  if (paidMonths + deemedMonths === 0) return null
  const sum = ratios.plus(new D(facts.deemed).times(deemedMonths))
  return {
    overall: rounded(sum.div(paidMonths + deemedMonths + more)),
    actual: paidMonths === 0 ? null : rounded(ratios.div(paidMonths + more)),
    paidMonths,
    deemedMonths,
  }
}

/** To 40 decimals first: of 60 the last ones hold the error of the divisions, which must not decide a tie. */
function rounded(value: Num): string {
  return value.toDecimalPlaces(40, D.ROUND_HALF_UP).toDecimalPlaces(4, D.ROUND_HALF_UP).toFixed(4)
}

function wageOf(month: number, facts: IndexFacts): string {
  const year = Math.floor(month / 12)
  const calendar = at(facts.denominator, month) === 'calendarYear'
  const startOfYear = calendar ? 1 : facts.yearStart
  // Calendar reading: the contribution year that begins in the calendar year, looked up in its first month.
  const reference = at(facts.reference, calendar ? Math.max(month, year * 12 + facts.yearStart - 1) : month)
  if (reference !== 'none') return reference
  const began = month % 12 >= startOfYear - 1 ? year : year - 1
  return at(facts.averageWage, (began - 1) * 12)
}
