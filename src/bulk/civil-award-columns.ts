import { LAST_YEAR, type YearMonth } from '../calendar/index.js'
import type { Law } from '../law/index.js'
import { SHARE_ONE, type Fen, type Index, type Share } from '../money/index.js'
import {
  awardFormula,
  emptyItems,
  type AwardFacts,
  type Mutable,
} from '../rules/pension/employee/award/award-formula.js'
import { HIGHEST_INDEX, LONGEST_CAREER, MOST_MONEY } from '../rules/pension/employee/award/award-input.js'
import { minimumTestedAt } from '../rules/pension/civil/award/civil-award-reasons.js'
import { ownIndex } from '../rules/pension/civil/award/own-index.js'
import {
  comparisonFormula,
  emptyComparison,
  type ComparisonFacts,
} from '../rules/pension/civil/comparison/comparison-formula.js'
import { LONGEST_SERVICE, MOST_MONTHLY } from '../rules/pension/civil/comparison/old-method-input.js'
import { FIRST_MONTH, type AgeRow } from './award-row-rules.js'
import {
  CIVIL_AWARD_STATUS,
  type CivilAwardColumnOptions,
  type CivilAwardColumns,
  type CivilAwardResults,
  type CivilAwardStatus,
} from './civil-award-column-types.js'
import { civilAwardRowRules, type CivilAwardRowRules, type CivilMonthRow } from './civil-award-row-rules.js'

/**
 * Awards of public institutions for many people at once, the ten-year comparison included, with the same formulas as
 * `civilPension.award` and to the same fen.
 *
 * Grounds other than the age, approved early retirement, deemed indices by table and ratios given in place of years
 * of service are left to `award`.
 *
 * @returns columns of results; `CIVIL_AWARD_STATUS[status]` names each row's answer
 * @throws RangeError when the columns differ in length
 * @example
 * const law = lawOf('luoyang', { asOf: '2026-03-31' })
 * const none = Float64Array.of(0)
 * const results = civilAwardColumns({
 *   sex: Uint8Array.of(0), originalRetirementAge: Uint8Array.of(60), birth: Int32Array.of(monthNumber('1965-09')),
 *   startedWork: Int32Array.of(monthNumber('1986-07')), retirement: Int32Array.of(monthNumber('2025-12')),
 *   totalMonths: Int32Array.of(473), deemedMonths: Int32Array.of(339),
 *   paidIndex: Int32Array.of(12034), deemedIndex: Int32Array.of(12649), accountBalance: Float64Array.of(11820055),
 *   annuityMonthly: none, basicPay: none, serviceYears: Uint8Array.of(39), ratioPoints: Int32Array.of(0),
 *   allowances: none, increase: none,
 * }, law)
 * results.total[0] // 697573
 */
export function civilAwardColumns(
  columns: CivilAwardColumns,
  law: Law,
  options: CivilAwardColumnOptions = {},
): CivilAwardResults {
  const rows = rowCount(columns)
  const results = options.into ?? emptyResults(rows)
  const to = Math.min(options.to ?? rows, rows)
  computeRows(columns, civilAwardRowRules(law), results, options.from ?? 0, to)
  return results
}

function emptyResults(rows: number): CivilAwardResults {
  return {
    status: new Uint8Array(rows),
    basic: new Float64Array(rows),
    transitional: new Float64Array(rows),
    account: new Float64Array(rows),
    oldStandard: new Float64Array(rows),
    newStandard: new Float64Array(rows),
    topUp: new Float64Array(rows),
    paidExcess: new Float64Array(rows),
    total: new Float64Array(rows),
  }
}

const LAST_MONTH = LAST_YEAR * 12 + 11
const CODE = Object.fromEntries(CIVIL_AWARD_STATUS.map((name, code) => [name, code])) as Record<
  CivilAwardStatus,
  number
>
const { entitled, beforeReform, tooEarly, tooFewMonths, undetermined } = CODE
const { badSex, badOriginalAge, badMonth, badMonths, badIndex, badBalance, badOldMethod } = CODE

/** The loop: columns and scratch in locals, each row a status and its items. */
function computeRows(
  columns: CivilAwardColumns,
  rules: CivilAwardRowRules,
  results: CivilAwardResults,
  from: number,
  to: number,
): void {
  const { sex, originalRetirementAge, birth, startedWork, retirement, totalMonths, deemedMonths } = columns
  const { paidIndex, deemedIndex, accountBalance } = columns
  const { status, basic, transitional, account, oldStandard, newStandard, topUp, paidExcess, total } = results
  const facts = emptyFacts()
  const items = emptyItems()
  const compared = emptyComparisonFacts()
  const found = emptyComparison()
  for (let row = from; row < to; row++) {
    const born = birth[row] as YearMonth
    const started = startedWork[row] as number
    const retires = retirement[row] as YearMonth
    const paid = paidIndex[row] as Index
    facts.totalMonths = totalMonths[row] as number
    facts.deemedMonths = deemedMonths[row] as number
    facts.actualIndex = deemedIndex[row] as Index
    facts.accountBalance = accountBalance[row] as Fen
    facts.ageMonths = retires - born
    let code = badInput(sex[row] as number, born, started, retires, paid, facts)
    let compares = false
    if (code === entitled) {
      const month = rules.month(retires)
      const age = rules.age(sex[row] as number, originalRetirementAge[row] as number, born)
      code = entitlement(rules, age, month, retires, facts.totalMonths)
      if (code === entitled) {
        const terms = facts.deemedMonths > 0 ? month.termsWithDeemed : month.terms
        const middle = started < (month.start as number)
        compares = middle && month.compared === true
        if (terms === undefined || (middle && month.compared === undefined)) code = undetermined
        else {
          facts.overallIndex = ownIndex(facts.actualIndex, facts.deemedMonths, paid, facts.totalMonths)
          awardFormula(facts, terms, items)
          if (compares) {
            code = readOldMethod(columns, row, month, compared)
            if (code === entitled && month.comparison !== undefined) {
              compared.basic = items.basic
              compared.transitional = items.transitional
              compared.account = items.account
              comparisonFormula(compared, month.comparison.terms, found)
            }
          }
        }
      }
    }
    const due = code === entitled
    const comparison = due && compares
    status[row] = code
    basic[row] = due ? items.basic : 0
    transitional[row] = due ? items.transitional : 0
    account[row] = due ? items.account : 0
    oldStandard[row] = comparison ? found.oldStandard : 0
    newStandard[row] = comparison ? found.newStandard : 0
    topUp[row] = comparison ? found.topUp : 0
    paidExcess[row] = comparison ? found.paidExcess : 0
    total[row] = comparison ? found.pension : due ? items.total : 0
  }
}

/** The status of a row whose figures cannot be; `entitled` when they can. */
function badInput(
  sex: number,
  birth: YearMonth,
  started: number,
  retirement: YearMonth,
  paidIndex: Index,
  { totalMonths, deemedMonths, actualIndex, accountBalance }: AwardFacts,
): number {
  if (sex > 1) return badSex
  if (birth < FIRST_MONTH || started <= birth || retirement <= started || retirement > LAST_MONTH)
    return badMonth
  if (deemedMonths < 0 || deemedMonths > totalMonths || totalMonths > LONGEST_CAREER) return badMonths
  if (paidIndex > HIGHEST_INDEX || paidIndex < (totalMonths > deemedMonths ? 1 : 0)) return badIndex
  if (actualIndex > HIGHEST_INDEX || actualIndex < (deemedMonths > 0 ? 1 : 0)) return badIndex
  if (!isAmount(accountBalance, MOST_MONEY)) return badBalance
  return entitled
}

/** The status by reform, age and months. */
function entitlement(
  rules: CivilAwardRowRules,
  age: AgeRow,
  month: CivilMonthRow,
  retirement: YearMonth,
  totalMonths: number,
): number {
  const { start } = month
  if (age.answer === 'unknownAge') return badOriginalAge
  if (start !== undefined && retirement < start) return beforeReform
  if (start === undefined || age.answer !== 'known') return undetermined
  const tested = minimumTestedAt(retirement, age.statutory as YearMonth, start)
  const { minimum } = tested === retirement ? month : tested === age.statutory ? age : rules.month(tested)
  if (minimum === undefined) return undetermined
  if (retirement < age.earliest) return tooEarly
  return totalMonths < minimum ? tooFewMonths : entitled
}

/** The old method of a row, and its status. */
function readOldMethod(
  columns: CivilAwardColumns,
  row: number,
  { comparison }: CivilMonthRow,
  into: Mutable<ComparisonFacts>,
): number {
  const years = columns.serviceYears[row] as number
  const points = columns.ratioPoints[row] as number
  into.annuityMonthly = columns.annuityMonthly[row] as Fen
  into.basicPay = columns.basicPay[row] as Fen
  into.allowances = columns.allowances[row] as Fen
  into.increase = columns.increase[row] as Fen
  const { annuityMonthly, basicPay, allowances, increase } = into
  if (years > LONGEST_SERVICE || points < 0 || points > SHARE_ONE) return badOldMethod
  if (!isAmount(annuityMonthly, MOST_MONTHLY) || !isAmount(basicPay, MOST_MONTHLY)) return badOldMethod
  if (!isAmount(allowances, MOST_MONTHLY) || !isAmount(increase, MOST_MONTHLY)) return badOldMethod
  const ratio = comparison?.ratios[years]
  if (ratio === undefined) return undetermined
  into.ratio = (ratio + points) as Share
  return entitled
}

/** A whole number of fen. By floor: a remainder of doubles costs more than the whole comparison. */
function isAmount(fen: number, most: number): boolean {
  return fen >= 0 && fen <= most && Math.floor(fen) === fen
}

function emptyFacts(): Mutable<AwardFacts> {
  const none = 0 as Fen & Index
  return {
    totalMonths: 0,
    deemedMonths: 0,
    overallIndex: none,
    actualIndex: none,
    accountBalance: none,
    localSupplement: none,
    ageMonths: 0,
  }
}

function emptyComparisonFacts(): Mutable<ComparisonFacts> {
  const none = 0 as Fen
  return {
    basicPay: none,
    ratio: 0 as Share,
    allowances: none,
    increase: none,
    basic: none,
    transitional: none,
    account: none,
    annuityMonthly: none,
  }
}

function rowCount(columns: CivilAwardColumns): number {
  const lengths = new Set(
    Object.values(columns as unknown as Record<string, ArrayLike<number>>).map((column) => column.length),
  )
  if (lengths.size !== 1) throw new RangeError('the columns differ in length')
  return columns.birth.length
}
