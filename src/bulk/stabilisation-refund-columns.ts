import { LAST_YEAR, type YearMonth } from '../calendar/index.js'
import { readerOf, type Law } from '../law/index.js'
import type { Fen } from '../money/index.js'
import { layoffTerms } from '../rules/unemployment/employer/layoff-rate.js'
import { refundBase, refundOf, type RefundFacts } from '../rules/unemployment/employer/refund-formula.js'
import { refundTerms } from '../rules/unemployment/employer/refund-terms.js'
import {
  REFUND_UNITS,
  type StabilisationRefundColumnOptions,
  type StabilisationRefundColumns,
  type StabilisationRefundResults,
} from './refund-column-types.js'
import { badRow, CODE, FIRST_MONTH, rowLayoffs, rowStatus, type RowTerms } from './refund-row-rules.js'

const MONTHS = LAST_YEAR * 12 + 12 - FIRST_MONTH
const TERMS = new WeakMap<Law, (RowTerms | undefined)[][]>()

/**
 * Stabilisation refunds of many units at once, with the same formula as `unemployment.stabilisationRefund` and to the
 * same fen.
 *
 * @returns columns of results; `STABILISATION_REFUND_STATUS[status]` names each row's answer
 * @throws RangeError when the columns differ in length
 * @example
 * const one = (value: number) => Int32Array.of(value)
 * const results = stabilisationRefundColumns({
 *   month: one(monthNumber('2025-09')), unit: Uint8Array.of(1), contributionMonths: one(60),
 *   arrearsCleared: Uint8Array.of(1), paidLastYear: Float64Array.of(4800000), backPayments: Float64Array.of(0),
 *   headcountAtStart: one(80), headcountAtEnd: one(76), leavers: one(9), leaversNotCounted: one(5),
 *   newClaimants: one(-1), averageInsured: Float64Array.of(-1), insured: one(76), reserveMonths: one(-1),
 * }, lawOf('luoyang'))
 * results.refund[0] // 2880000
 */
export function stabilisationRefundColumns(
  columns: StabilisationRefundColumns,
  law: Law,
  options: StabilisationRefundColumnOptions = {},
): StabilisationRefundResults {
  const rows = rowCount(columns)
  const results = options.into ?? emptyResults(rows)
  const known =
    TERMS.get(law) ?? REFUND_UNITS.map(() => new Array<RowTerms | undefined>(MONTHS).fill(undefined))
  TERMS.set(law, known)
  const termsOf = (unit: number, month: YearMonth) => {
    const months = known[unit] as (RowTerms | undefined)[]
    return (months[month - FIRST_MONTH] ??= findTerms(law, unit, month))
  }
  computeRows(columns, results, options.from ?? 0, Math.min(options.to ?? rows, rows), termsOf)
  return results
}

function computeRows(
  columns: StabilisationRefundColumns,
  results: StabilisationRefundResults,
  from: number,
  to: number,
  termsOf: (unit: number, month: YearMonth) => RowTerms,
): void {
  const facts = noFacts()
  for (let row = from; row < to; row++) {
    const month = columns.month[row] as YearMonth
    const unit = columns.unit[row] as number
    readRow(columns, row, facts)
    let code = badRow(month, unit, facts)
    let layoffs = 0
    let base = 0
    let refund = 0
    if (code === CODE.entitled) {
      const terms = termsOf(unit, month)
      layoffs = rowLayoffs(facts, terms)
      code = rowStatus(facts, layoffs, terms)
      if (code === CODE.entitled && terms.terms !== undefined) {
        base = refundBase(facts)
        refund = refundOf(base as Fen, terms.terms)
      }
    }
    results.status[row] = code
    results.layoffs[row] = layoffs
    results.base[row] = base
    results.refund[row] = refund
  }
}

function readRow(columns: StabilisationRefundColumns, row: number, facts: RefundFacts): void {
  facts.contributionMonths = columns.contributionMonths[row] as number
  facts.arrearsCleared = columns.arrearsCleared[row] === 1
  facts.paidLastYear = columns.paidLastYear[row] as Fen
  facts.backPayments = columns.backPayments[row] as Fen
  facts.headcountAtStart = columns.headcountAtStart[row] as number
  facts.headcountAtEnd = columns.headcountAtEnd[row] as number
  facts.leavers = columns.leavers[row] as number
  facts.leaversNotCounted = columns.leaversNotCounted[row] as number
  facts.newClaimants = columns.newClaimants[row] as number
  facts.averageInsured = columns.averageInsured[row] as number
  facts.insured = columns.insured[row] as number
  facts.reserveMonths = columns.reserveMonths[row] as number
}

/** The law of a month for a kind of unit. */
function findTerms(law: Law, unit: number, month: YearMonth): RowTerms {
  const reader = readerOf(law)
  const terms = refundTerms(month, REFUND_UNITS[unit] ?? 'sme', reader)
  const limits = reader.table('unemployment.refund.layoff.limits', month)
  return { terms, layoffs: layoffTerms(month, limits, reader) }
}

function rowCount(columns: StabilisationRefundColumns): number {
  const lengths = new Set(
    Object.values(columns as unknown as Record<string, ArrayLike<number>>).map(({ length }) => length),
  )
  if (lengths.size !== 1) throw new RangeError('the columns differ in length')
  return columns.month.length
}

function noFacts(): RefundFacts {
  return {
    contributionMonths: 0,
    arrearsCleared: false,
    paidLastYear: 0 as Fen,
    backPayments: 0 as Fen,
    headcountAtStart: 0,
    headcountAtEnd: 0,
    leavers: 0,
    leaversNotCounted: 0,
    newClaimants: 0,
    averageInsured: 0,
    insured: 0,
    reserveMonths: 0,
  }
}

function emptyResults(rows: number): StabilisationRefundResults {
  return {
    status: new Uint8Array(rows),
    layoffs: new Int32Array(rows),
    base: new Float64Array(rows),
    refund: new Float64Array(rows),
  }
}
