import { FIRST_YEAR, LAST_YEAR, type YearMonth } from '../calendar/index.js'
import type { Law } from '../law/index.js'
import type { Fen, Index } from '../money/index.js'
import { awardFormula, type AwardFacts } from '../rules/pension/employee/award-formula.js'
import { awardRowRules, type AwardRowRules } from './award-row-rules.js'

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
export function awardColumns(columns: AwardColumns, law: Law, options: AwardColumnOptions = {}): AwardResults {
  const rows = rowCount(columns)
  const results = options.into ?? emptyAwardResults(rows)
  const rules = awardRowRules(law)
  const facts = emptyFacts()
  const last = Math.min(options.to ?? rows, rows)
  for (let row = options.from ?? 0; row < last; row++) results.status[row] = awardRow(columns, row, facts, rules, results)
  return results
}

/** Result columns for a number of rows. */
export function emptyAwardResults(rows: number): AwardResults {
  return {
    status: new Uint8Array(rows),
    basic: new Float64Array(rows),
    account: new Float64Array(rows),
    transitional: new Float64Array(rows),
    total: new Float64Array(rows),
  }
}

/** One set of facts, written anew for each row. */
type Facts = { -readonly [K in keyof AwardFacts]: AwardFacts[K] }

function emptyFacts(): Facts {
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

const FIRST_MONTH = FIRST_YEAR * 12
const LAST_MONTH = LAST_YEAR * 12 + 11
const CODE = Object.fromEntries(AWARD_STATUS.map((name, code) => [name, code])) as Record<AwardStatus, number>
const { entitled, tooEarly, tooFewMonths, undetermined, badSex, badOriginalAge, badMonth, badMonths, badIndex, badBalance } = CODE

/** One row: writes the items and returns the status code. */
function awardRow(columns: AwardColumns, row: number, facts: Facts, rules: AwardRowRules, results: AwardResults): number {
  const sex = columns.sex[row] as number
  const age = columns.originalRetirementAge[row] as number
  const birth = columns.birth[row] as YearMonth
  const retirement = columns.retirement[row] as YearMonth
  const totalMonths = columns.totalMonths[row] as number
  const deemedMonths = columns.deemedMonths[row] as number
  const overallIndex = columns.overallIndex[row] as Index
  const actualIndex = columns.actualIndex[row] as Index
  const accountBalance = columns.accountBalance[row] as Fen
  if (sex > 1) return badSex
  if (!(birth >= FIRST_MONTH && retirement > birth && retirement <= LAST_MONTH)) return badMonth
  if (deemedMonths < 0 || deemedMonths > totalMonths || totalMonths > rules.longestCareer) return badMonths
  if (overallIndex < 1 || overallIndex > rules.highestIndex || actualIndex > rules.highestIndex) return badIndex
  if (deemedMonths > 0 ? actualIndex < 1 : actualIndex < 0) return badIndex
  if (!(accountBalance >= 0 && accountBalance <= rules.mostMoney) || !Number.isInteger(accountBalance)) return badBalance
  const window = rules.window(sex, age, birth)
  if (window === null) return badOriginalAge
  if (window === undefined) return undetermined
  if (retirement < window.earliestMonth) return tooEarly
  const minimum = rules.minimumMonths(retirement < window.statutoryMonth ? retirement : window.statutoryMonth)
  if (minimum === undefined) return undetermined
  if (totalMonths < minimum) return tooFewMonths
  const terms = deemedMonths > 0 ? rules.termsWithDeemed(retirement) : rules.terms(retirement)
  if (terms === undefined) return undetermined
  facts.totalMonths = totalMonths
  facts.deemedMonths = deemedMonths
  facts.overallIndex = overallIndex
  facts.actualIndex = actualIndex
  facts.accountBalance = accountBalance
  facts.ageMonths = retirement - birth
  const values = awardFormula(facts, terms)
  results.basic[row] = values.basic
  results.account[row] = values.account
  results.transitional[row] = values.transitional
  results.total[row] = values.total
  return entitled
}

function rowCount(columns: AwardColumns): number {
  const lengths = new Set(Object.values(columns as unknown as Record<string, ArrayLike<number>>).map((column) => column.length))
  if (lengths.size !== 1) throw new RangeError('the columns differ in length')
  return columns.birth.length
}
