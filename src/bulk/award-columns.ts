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
import { minimumDecidedAt } from '../rules/pension/employee/retirement/minimum-months.js'
import {
  awardRowRules,
  FIRST_MONTH,
  type AgeRow,
  type AwardRowRules,
  type MonthRow,
} from './award-row-rules.js'

/**
 * People as columns, a row each, all of one length. Months are month numbers (see `monthNumber`), indices in
 * ten-thousandths, money in fen: whole numbers throughout.
 */
export interface AwardColumns {
  /** 0 male, 1 female. */
  readonly sex: Uint8Array
  /** Original statutory retirement age in years: 50, 55 or 60. */
  readonly originalRetirementAge: Uint8Array
  /** Birth month number. */
  readonly birth: Int32Array
  /** Retirement month number. */
  readonly retirement: Int32Array
  readonly totalMonths: Int32Array
  readonly deemedMonths: Int32Array
  /** Overall average index in ten-thousandths. */
  readonly overallIndex: Int32Array
  /** Index over the months paid in ten-thousandths; 0 where there are no deemed months. */
  readonly actualIndex: Int32Array
  /** Account balance in fen. */
  readonly accountBalance: Float64Array
}

/** Results as columns: a status a row, and the items in fen a month (0 where nothing is due). */
export interface AwardResults {
  readonly status: Uint8Array
  readonly basic: Float64Array
  readonly account: Float64Array
  readonly transitional: Float64Array
  readonly total: Float64Array
}

/** What a status code says. A bad row is a status, never a stop. */
export const AWARD_STATUS = [
  'entitled',
  'tooEarly',
  'tooFewMonths',
  'undetermined',
  'badSex',
  'badOriginalAge',
  'badMonth',
  'badMonths',
  'badIndex',
  'badBalance',
] as const
/** The name of a status code. */
export type AwardStatus = (typeof AWARD_STATUS)[number]

/** Which rows to compute, and where to write: chunks of one column set share one result. */
export interface AwardColumnOptions {
  /** First row; default 0. */
  readonly from?: number
  /** Row after the last; default all. */
  readonly to?: number
  readonly into?: AwardResults
}

/**
 * Awards for many people at once, with the same formula as `employeePension.award` and to the same fen.
 *
 * Grounds other than the age, and local supplements, are left to `award`.
 *
 * @returns columns of results; `AWARD_STATUS[status]` names each row's answer
 * @throws RangeError when the columns differ in length
 * @example
 * const law = lawOf('luoyang', { asOf: '2026-03-31' })
 * const results = awardColumns({
 *   sex: Uint8Array.of(0), originalRetirementAge: Uint8Array.of(60),
 *   birth: Int32Array.of(monthNumber('1966-03')), retirement: Int32Array.of(monthNumber('2026-03')),
 *   totalMonths: Int32Array.of(498), deemedMonths: Int32Array.of(123),
 *   overallIndex: Int32Array.of(10695), actualIndex: Int32Array.of(10933),
 *   accountBalance: Float64Array.of(14588534),
 * }, law)
 * results.total[0] // 486392
 */
export function awardColumns(
  columns: AwardColumns,
  law: Law,
  options: AwardColumnOptions = {},
): AwardResults {
  const rows = rowCount(columns)
  const results = options.into ?? emptyAwardResults(rows)
  computeRows(columns, awardRowRules(law), results, options.from ?? 0, Math.min(options.to ?? rows, rows))
  return results
}

/** Result columns for a number of rows. */
function emptyAwardResults(rows: number): AwardResults {
  return {
    status: new Uint8Array(rows),
    basic: new Float64Array(rows),
    account: new Float64Array(rows),
    transitional: new Float64Array(rows),
    total: new Float64Array(rows),
  }
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

const LAST_MONTH = LAST_YEAR * 12 + 11
const CODE = Object.fromEntries(AWARD_STATUS.map((name, code) => [name, code])) as Record<AwardStatus, number>
const {
  entitled,
  tooEarly,
  tooFewMonths,
  undetermined,
  badSex,
  badOriginalAge,
  badMonth,
  badMonths,
  badIndex,
  badBalance,
} = CODE

/** The loop: columns and scratch in locals, each row a status and its items. */
function computeRows(
  columns: AwardColumns,
  rules: AwardRowRules,
  results: AwardResults,
  from: number,
  to: number,
): void {
  const { sex, originalRetirementAge, birth, retirement, totalMonths, deemedMonths } = columns
  const { overallIndex, actualIndex, accountBalance } = columns
  const { status, basic, account, transitional, total } = results
  const facts = emptyFacts()
  const items = emptyItems()
  for (let row = from; row < to; row++) {
    const born = birth[row] as YearMonth
    const retires = retirement[row] as YearMonth
    facts.totalMonths = totalMonths[row] as number
    facts.deemedMonths = deemedMonths[row] as number
    facts.overallIndex = overallIndex[row] as Index
    facts.actualIndex = actualIndex[row] as Index
    facts.accountBalance = accountBalance[row] as Fen
    facts.ageMonths = retires - born
    const sexCode = sex[row] as number
    let code = badInput(sexCode, born, retires, facts)
    if (code === entitled) {
      const month = rules.month(retires)
      const age = rules.age(sexCode, originalRetirementAge[row] as number, born)
      code = entitlement(age, month, retires, facts.totalMonths)
      if (code === entitled) {
        const terms = facts.deemedMonths > 0 ? month.termsWithDeemed : month.terms
        if (terms === undefined) code = undetermined
        else awardFormula(facts, terms, items)
      }
    }
    const due = code === entitled
    status[row] = code
    basic[row] = due ? items.basic : 0
    account[row] = due ? items.account : 0
    transitional[row] = due ? items.transitional : 0
    total[row] = due ? items.total : 0
  }
}

/** The status of a row whose figures cannot be; `entitled` when they can. */
function badInput(sex: number, birth: YearMonth, retirement: YearMonth, facts: AwardFacts): number {
  const { totalMonths, deemedMonths, overallIndex, actualIndex, accountBalance } = facts
  if (sex > 1) return badSex
  if (birth < FIRST_MONTH || retirement <= birth || retirement > LAST_MONTH) return badMonth
  if (deemedMonths < 0 || deemedMonths > totalMonths || totalMonths > LONGEST_CAREER) return badMonths
  if (overallIndex < 1 || overallIndex > HIGHEST_INDEX || actualIndex > HIGHEST_INDEX) return badIndex
  if (deemedMonths > 0 ? actualIndex < 1 : actualIndex < 0) return badIndex
  if (!(accountBalance >= 0 && accountBalance <= MOST_MONEY && accountBalance % 1 === 0)) return badBalance
  return entitled
}

/** The status by age and months; the minimum is that of the earlier of retirement and statutory month. */
function entitlement(age: AgeRow, month: MonthRow, retirement: YearMonth, totalMonths: number): number {
  if (age.answer !== 'known') return age.answer === 'unknownAge' ? badOriginalAge : undetermined
  if (retirement < age.earliest) return tooEarly
  const minimum =
    minimumDecidedAt(retirement, age.statutory as YearMonth) === retirement ? month.minimum : age.minimum
  if (minimum === undefined) return undetermined
  return totalMonths < minimum ? tooFewMonths : entitled
}

function rowCount(columns: AwardColumns): number {
  const lengths = new Set(
    Object.values(columns as unknown as Record<string, ArrayLike<number>>).map((column) => column.length),
  )
  if (lengths.size !== 1) throw new RangeError('the columns differ in length')
  return columns.birth.length
}
