import { LAST_YEAR, type YearMonth } from '../calendar/index.js'
import type { Law } from '../law/index.js'
import type { Fen, Index } from '../money/index.js'
import {
  awardFormula,
  emptyItems,
  type AwardFacts,
  type Mutable,
} from '../rules/pension/employee/award/award-formula.js'
import { HIGHEST_INDEX, LONGEST_CAREER, MOST_MONEY } from '../rules/pension/employee/award/award-input.js'
import {
  allowanceCase,
  allowanceTimeline,
  type AllowanceCase,
} from '../rules/pension/incapacity/allowance-terms.js'
import { awardRowRules, FIRST_MONTH, type AwardRowRules } from './award-row-rules.js'
import { incapacityRowRules, type IncapacityRowRules } from './incapacity-row-rules.js'

/**
 * Applications for the incapacity allowance as columns, a row each, all of one length. Months are month numbers (see
 * `monthNumber`), indices ten-thousandths, money fen. Total incapacity and a finding that serves are taken as given;
 * single cases with early stops go through `incapacity.allowance`.
 */
export interface IncapacityColumns {
  /** 0 male, 1 female. */
  readonly sex: Uint8Array
  /** Original statutory retirement age in years: 50, 55 or 60. */
  readonly originalRetirementAge: Uint8Array
  /** Birth month number. */
  readonly birth: Int32Array
  /** Month number of the application. */
  readonly application: Int32Array
  readonly totalMonths: Int32Array
  readonly deemedMonths: Int32Array
  /** Overall average index in ten-thousandths. */
  readonly overallIndex: Int32Array
  /** Index over the months paid in ten-thousandths; 0 where there are no deemed months. */
  readonly actualIndex: Int32Array
  /** Account balance in fen. */
  readonly accountBalance: Float64Array
}

/** Results as columns: a status and a case a row, items in fen a month, months as numbers; 0 where there is none. */
export interface IncapacityResults {
  readonly status: Uint8Array
  /** Place in `ALLOWANCE_CASE` plus one; 0 where nothing is due. */
  readonly case: Uint8Array
  readonly basic: Float64Array
  readonly account: Float64Array
  readonly transitional: Float64Array
  readonly total: Float64Array
  readonly firstPayment: Int32Array
  /** Last month of the amount. */
  readonly amountThrough: Int32Array
  /** Last month of the allowance. */
  readonly through: Int32Array
  /** Month in which the allowance is computed anew. */
  readonly recomputedIn: Int32Array
}

/** The names of the cases, in the order of the articles 3, 4 and 5. */
export const ALLOWANCE_CASE: readonly AllowanceCase[] = [
  'fullFormula',
  'basicUntilFiveYears',
  'basicForMonths',
]

/** What a status code says. A bad row is a status, never a stop. */
export const INCAPACITY_STATUS = [
  'entitled',
  'formerRule',
  'ageReached',
  'undetermined',
  'badSex',
  'badOriginalAge',
  'badMonth',
  'badMonths',
  'badIndex',
  'badBalance',
] as const
/** The name of a status code. */
export type IncapacityStatus = (typeof INCAPACITY_STATUS)[number]

/** Which rows to compute, and where to write: chunks of one column set share one result. */
export interface IncapacityColumnOptions {
  /** First row; default 0. */
  readonly from?: number
  /** Row after the last; default all. */
  readonly to?: number
  readonly into?: IncapacityResults
}

const LAST_MONTH = LAST_YEAR * 12 + 11
const CODE = Object.fromEntries(INCAPACITY_STATUS.map((name, code) => [name, code])) as Record<
  IncapacityStatus,
  number
>

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
  const to = Math.min(options.to ?? rows, rows)
  computeRows(columns, awardRowRules(law), incapacityRowRules(law), results, options.from ?? 0, to)
  return results
}

function computeRows(
  columns: IncapacityColumns,
  awards: AwardRowRules,
  measures: IncapacityRowRules,
  results: IncapacityResults,
  from: number,
  to: number,
): void {
  const facts = emptyFacts()
  const items = emptyItems()
  for (let row = from; row < to; row++) {
    const born = columns.birth[row] as YearMonth
    const month = columns.application[row] as YearMonth
    const sex = columns.sex[row] as number
    const balance = columns.accountBalance[row] as Fen
    const actual = columns.actualIndex[row] as Index
    facts.totalMonths = columns.totalMonths[row] as number
    facts.deemedMonths = columns.deemedMonths[row] as number
    facts.overallIndex = columns.overallIndex[row] as Index
    let code = badInput(sex, born, month, facts, actual, balance)
    if (code === CODE.entitled) {
      const { former, terms } = measures(month)
      const age = awards.age(sex, columns.originalRetirementAge[row] as number, born)
      const { minimum, terms: plain, termsWithDeemed } = awards.month(month)
      code = standing(former, age.answer, month, age.statutory)
      if (code === CODE.entitled && (terms === undefined || minimum === undefined)) code = CODE.undetermined
      if (code === CODE.entitled && terms !== undefined && minimum !== undefined) {
        const statutory = age.statutory as YearMonth
        const which = allowanceCase(facts.totalMonths, minimum, statutory - month, terms)
        const full = which === 'fullFormula'
        const award = full && facts.deemedMonths > 0 ? termsWithDeemed : plain
        if (award === undefined) code = CODE.undetermined
        else {
          facts.actualIndex = full ? actual : (0 as Index)
          facts.accountBalance = full ? balance : (0 as Fen)
          facts.ageMonths = (terms.divisorAge === 'statutoryAge' ? statutory : month) - born
          awardFormula(facts, award, items)
          const timeline = allowanceTimeline(which, month, statutory, facts.totalMonths, terms)
          results.case[row] = ALLOWANCE_CASE.indexOf(which) + 1
          results.firstPayment[row] = timeline.firstPayment
          results.amountThrough[row] = timeline.amountThrough
          results.through[row] = timeline.through
          results.recomputedIn[row] = timeline.recomputedIn ?? 0
        }
      }
    }
    const due = code === CODE.entitled
    if (!due) clear(results, row)
    results.status[row] = code
    results.basic[row] = due ? items.basic : 0
    results.account[row] = due ? items.account : 0
    results.transitional[row] = due ? items.transitional : 0
    results.total[row] = due ? items.total : 0
  }
}

/** The status by the rule of the month and by age. */
function standing(former: boolean, answer: string, month: number, statutory: number): number {
  if (answer === 'unknownAge') return CODE.badOriginalAge
  if (former) return CODE.formerRule
  if (answer !== 'known') return CODE.undetermined
  return month >= statutory ? CODE.ageReached : CODE.entitled
}

/** A row without an allowance has no months and no case, also where the columns served before. */
function clear(results: IncapacityResults, row: number): void {
  results.case[row] = 0
  results.firstPayment[row] = 0
  results.amountThrough[row] = 0
  results.through[row] = 0
  results.recomputedIn[row] = 0
}

/** The status of a row whose figures cannot be; `entitled` when they can. */
function badInput(
  sex: number,
  birth: YearMonth,
  application: YearMonth,
  { totalMonths, deemedMonths, overallIndex }: AwardFacts,
  actualIndex: number,
  balance: number,
): number {
  if (sex > 1) return CODE.badSex
  if (birth < FIRST_MONTH || application <= birth || application > LAST_MONTH) return CODE.badMonth
  if (totalMonths < 1 || deemedMonths < 0 || deemedMonths > totalMonths || totalMonths > LONGEST_CAREER)
    return CODE.badMonths
  if (overallIndex < 1 || overallIndex > HIGHEST_INDEX || actualIndex > HIGHEST_INDEX) return CODE.badIndex
  if (deemedMonths > 0 ? actualIndex < 1 : actualIndex < 0) return CODE.badIndex
  if (!(balance >= 0 && balance <= MOST_MONEY && balance % 1 === 0)) return CODE.badBalance
  return CODE.entitled
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
