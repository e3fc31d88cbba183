import type { YearMonth } from '../calendar/index.js'
import type { Law } from '../law/index.js'
import type { Fen, Index } from '../money/index.js'
import {
  awardFormula,
  emptyItems,
  type AwardFacts,
  type AwardTerms,
  type Mutable,
} from '../rules/pension/employee/award/award-formula.js'
import {
  allowanceTimeline,
  type AllowanceCase,
  type AllowanceTerms,
} from '../rules/pension/incapacity/allowance-terms.js'
import { awardRowRules, type AwardRowRules } from './award-row-rules.js'
import { BLOCK } from './block.js'
import {
  ALLOWANCE_CASE,
  type IncapacityColumnOptions,
  type IncapacityColumns,
  type IncapacityResults,
} from './incapacity-column-types.js'
import { decideRows, FULL, NONE } from './incapacity-row-decision.js'
import { incapacityRowRules, type IncapacityRowRules } from './incapacity-row-rules.js'

/**
 * Incapacity allowances of many people at once, with the same formula as `incapacity.allowance` and to the same fen.
 *
 * @returns columns of results; `INCAPACITY_STATUS[status]` names each row's answer
 * @throws RangeError when the columns differ in length
 * @example
 * const results = incapacityColumns({
 *   sex: Uint8Array.of(0), originalRetirementAge: Uint8Array.of(60),
 *   birth: Int32Array.of(monthNumber('1980-05')), application: Int32Array.of(monthNumber('2025-06')),
 *   totalMonths: Int32Array.of(123), deemedMonths: Int32Array.of(0),
 *   overallIndex: Int32Array.of(6000), actualIndex: Int32Array.of(0), accountBalance: Float64Array.of(0),
 * }, lawOf('luoyang', { asOf: '2026-03-31' }))
 * results.total[0] // 54744
 */
export function incapacityColumns(
  columns: IncapacityColumns,
  law: Law,
  options: IncapacityColumnOptions = {},
): IncapacityResults {
  const rows = rowCount(columns)
  const results = options.into ?? emptyResults(rows)
  const awards = awardRowRules(law)
  const measures = incapacityRowRules(law)
  const end = Math.min(options.to ?? rows, rows)
  for (let from = options.from ?? 0; from < end; from += BLOCK) {
    const to = Math.min(from + BLOCK, end)
    decideRows(columns, awards, measures, results, from, to)
    awardRows(columns, awards, measures, results, from, to)
    timeRows(columns, awards, measures, results, from, to)
  }
  return results
}

/** The amounts of the rows whose case is decided, 0 for the others. Without the full formula the basic item alone. */
function awardRows(
  columns: IncapacityColumns,
  awards: AwardRowRules,
  measures: IncapacityRowRules,
  results: IncapacityResults,
  from: number,
  to: number,
): void {
  const { birth, application, totalMonths, deemedMonths, overallIndex, actualIndex, accountBalance } = columns
  const { case: decided, basic, account, transitional, total } = results
  const facts = emptyFacts()
  const items = emptyItems()
  for (let row = from; row < to; row++) {
    if (decided[row] === NONE) {
      basic[row] = account[row] = transitional[row] = total[row] = 0
      continue
    }
    const full = decided[row] === FULL
    const month = application[row] as YearMonth
    const born = birth[row] as YearMonth
    const deemed = deemedMonths[row] as number
    const law = awards.month(month)
    const { divisorAge } = measures(month).terms as AllowanceTerms
    facts.totalMonths = totalMonths[row] as number
    facts.deemedMonths = deemed
    facts.overallIndex = overallIndex[row] as Index
    facts.actualIndex = (full ? actualIndex[row] : 0) as Index
    facts.accountBalance = (full ? accountBalance[row] : 0) as Fen
    facts.ageMonths = (divisorAge === 'statutoryAge' ? statutoryMonth(columns, awards, row) : month) - born
    awardFormula(facts, (full && deemed > 0 ? law.termsWithDeemed : law.terms) as AwardTerms, items)
    basic[row] = items.basic
    account[row] = items.account
    transitional[row] = items.transitional
    total[row] = items.total
  }
}

/** The months of the rows whose case is decided, 0 for the others. */
function timeRows(
  columns: IncapacityColumns,
  awards: AwardRowRules,
  measures: IncapacityRowRules,
  results: IncapacityResults,
  from: number,
  to: number,
): void {
  const { application, totalMonths } = columns
  const { case: decided, firstPayment, amountThrough, through, recomputedIn } = results
  for (let row = from; row < to; row++) {
    if (decided[row] === NONE) {
      firstPayment[row] = amountThrough[row] = through[row] = recomputedIn[row] = 0
      continue
    }
    const month = application[row] as YearMonth
    const timeline = allowanceTimeline(
      ALLOWANCE_CASE[(decided[row] as number) - 1] as AllowanceCase,
      month,
      statutoryMonth(columns, awards, row),
      totalMonths[row] as number,
      measures(month).terms as AllowanceTerms,
    )
    firstPayment[row] = timeline.firstPayment
    amountThrough[row] = timeline.amountThrough
    through[row] = timeline.through
    recomputedIn[row] = timeline.recomputedIn ?? 0
  }
}

function statutoryMonth(
  { sex, originalRetirementAge, birth }: IncapacityColumns,
  awards: AwardRowRules,
  row: number,
): YearMonth {
  const age = awards.age(sex[row] as number, originalRetirementAge[row] as number, birth[row] as number)
  return age.statutory as YearMonth
}

function emptyFacts(): Mutable<AwardFacts> {
  return {
    totalMonths: 0,
    deemedMonths: 0,
    overallIndex: 0 as Index,
    actualIndex: 0 as Index,
    accountBalance: 0 as Fen,
    localSupplement: 0 as Fen,
    ageMonths: 0,
  }
}

function rowCount(columns: IncapacityColumns): number {
  const lengths = new Set(
    Object.values(columns as unknown as Record<string, ArrayLike<number>>).map(({ length }) => length),
  )
  if (lengths.size !== 1) throw new RangeError('the columns differ in length')
  return columns.birth.length
}

function emptyResults(rows: number): IncapacityResults {
  return {
    status: new Uint8Array(rows),
    case: new Uint8Array(rows),
    basic: new Float64Array(rows),
    account: new Float64Array(rows),
    transitional: new Float64Array(rows),
    total: new Float64Array(rows),
    firstPayment: new Int32Array(rows),
    amountThrough: new Int32Array(rows),
    through: new Int32Array(rows),
    recomputedIn: new Int32Array(rows),
  }
}
