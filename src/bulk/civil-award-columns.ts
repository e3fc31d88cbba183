import type { Law } from '../law/index.js'
import type { Fen, Index, Share } from '../money/index.js'
import { ownIndex } from '../rules/pension/civil/award/own-index.js'
import {
  comparisonFormula,
  emptyComparison,
  type ComparisonFacts,
} from '../rules/pension/civil/comparison/comparison-formula.js'
import {
  awardFormula,
  emptyItems,
  type AwardFacts,
  type AwardTerms,
  type Mutable,
} from '../rules/pension/employee/award/award-formula.js'
import { BLOCK } from './block.js'
import type {
  CivilAwardColumnOptions,
  CivilAwardColumns,
  CivilAwardResults,
} from './civil-award-column-types.js'
import { decideRows, ENTITLED } from './civil-award-row-decision.js'
import { civilAwardRowRules, type CivilAwardRowRules, type ComparisonRow } from './civil-award-row-rules.js'

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
  const rules = civilAwardRowRules(law)
  const end = Math.min(options.to ?? rows, rows)
  for (let from = options.from ?? 0; from < end; from += BLOCK) {
    const to = Math.min(from + BLOCK, end)
    decideRows(columns, rules, results, from, to)
    awardRows(columns, rules, results, from, to)
    compareRows(columns, rules, results, from, to)
  }
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

/** New-method items of the rows that are entitled, 0 for the others. */
function awardRows(
  columns: CivilAwardColumns,
  rules: CivilAwardRowRules,
  results: CivilAwardResults,
  from: number,
  to: number,
): void {
  const { birth, retirement, totalMonths, deemedMonths, paidIndex, deemedIndex, accountBalance } = columns
  const { status, basic, transitional, account, total } = results
  const facts = emptyFacts()
  const items = emptyItems()
  for (let row = from; row < to; row++) {
    if (status[row] !== ENTITLED) {
      basic[row] = transitional[row] = account[row] = total[row] = 0
      continue
    }
    const month = rules.month(retirement[row] as number)
    const deemed = deemedMonths[row] as number
    facts.totalMonths = totalMonths[row] as number
    facts.deemedMonths = deemed
    facts.actualIndex = deemedIndex[row] as Index
    facts.overallIndex = ownIndex(facts.actualIndex, deemed, paidIndex[row] as Index, facts.totalMonths)
    facts.accountBalance = accountBalance[row] as Fen
    facts.ageMonths = (retirement[row] as number) - (birth[row] as number)
    awardFormula(facts, (deemed > 0 ? month.termsWithDeemed : month.terms) as AwardTerms, items)
    basic[row] = items.basic
    transitional[row] = items.transitional
    account[row] = items.account
    total[row] = items.total
  }
}

/** The comparison of the rows to which it applies, 0 for the others. */
function compareRows(
  columns: CivilAwardColumns,
  rules: CivilAwardRowRules,
  results: CivilAwardResults,
  from: number,
  to: number,
): void {
  const { startedWork, retirement, annuityMonthly, basicPay, serviceYears, ratioPoints } = columns
  const { status, oldStandard, newStandard, topUp, paidExcess, total } = results
  const facts = emptyComparisonFacts()
  const found = emptyComparison()
  for (let row = from; row < to; row++) {
    const month = status[row] === ENTITLED ? rules.month(retirement[row] as number) : undefined
    if (
      month === undefined ||
      month.compared !== true ||
      (startedWork[row] as number) >= (month.start as number)
    ) {
      oldStandard[row] = newStandard[row] = topUp[row] = paidExcess[row] = 0
      continue
    }
    const { terms, ratios } = month.comparison as ComparisonRow
    facts.basic = results.basic[row] as Fen
    facts.transitional = results.transitional[row] as Fen
    facts.account = results.account[row] as Fen
    facts.annuityMonthly = annuityMonthly[row] as Fen
    facts.basicPay = basicPay[row] as Fen
    facts.allowances = columns.allowances[row] as Fen
    facts.increase = columns.increase[row] as Fen
    facts.ratio = ((ratios[serviceYears[row] as number] as number) + (ratioPoints[row] as number)) as Share
    comparisonFormula(facts, terms, found)
    oldStandard[row] = found.oldStandard
    newStandard[row] = found.newStandard
    topUp[row] = found.topUp
    paidExcess[row] = found.paidExcess
    total[row] = found.pension
  }
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
