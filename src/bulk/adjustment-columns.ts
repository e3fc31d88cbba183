import { LAST_YEAR, type YearMonth } from '../calendar/index.js'
import { readerOf, type Law } from '../law/index.js'
import type { Fen } from '../money/index.js'
import { schemeTerms } from '../rules/adjustment/adjustment-terms.js'
import type { Lack, SchemeTerms } from '../rules/adjustment/pensioner-facts.js'
import { LONGEST_CAREER, MOST_PENSION } from '../rules/adjustment/pensioner-input.js'
import { emptyIncrease, schemeFormula } from '../rules/adjustment/scheme-formula.js'
import { coverageOf, emptyFacts, rowTerms, SEXES } from './adjustment-row-facts.js'
import { FIRST_MONTH } from './award-row-rules.js'

/** Pensioners as columns, a row each, all of one length. Months are month numbers (see `monthNumber`), money fen. */
export interface AdjustmentColumns {
  /** 0 enterprise, 1 public sector. */
  readonly sector: Uint8Array
  readonly birth: Int32Array
  readonly retirement: Int32Array
  /** Months of contributions, deemed ones included. */
  readonly months: Int32Array
  /** Pension of the month before the effect, pooled items only, fen a month. */
  readonly pension: Float64Array
  /** 0 male, 1 female, 2 not known; absent: not known. */
  readonly sex?: Uint8Array
  /** Groups, a bit each in the order of `PENSIONER_CLASSES`; absent: none. */
  readonly classes?: Uint8Array
  /** Class of the remote area: 0 none, n the n-th of `remoteClasses`; absent: none. */
  readonly remote?: Uint8Array
  /** Age supplements of earlier years, fen a month; absent: not known. */
  readonly ageSupplementSoFar?: Float64Array
}

/** Results as columns: a status a row, increase and new pension in fen a month (0 where nothing is due). */
export interface AdjustmentResults {
  readonly status: Uint8Array
  readonly increase: Float64Array
  readonly pension: Float64Array
}

/** What a status code says. A bad row is a status, never a stop. */
export const ADJUSTMENT_STATUS = [
  'entitled',
  'sectorNotCovered',
  'groupExcluded',
  'retiredTooLate',
  'undetermined',
  'badSector',
  'badMonth',
  'badMonths',
  'badPension',
  'badGroup',
] as const
/** The name of a status code. */
export type AdjustmentStatus = (typeof ADJUSTMENT_STATUS)[number]

/** What is the same for all rows, which rows to compute, and where to write. */
export interface AdjustmentColumnOptions {
  /** Names of the remote classes that the column counts, as the scheme has them. */
  readonly remoteClasses?: readonly string[]
  /** Average enterprise pension of the place, fen a month: for former army cadres. */
  readonly averagePension?: number
  /** First row; default 0. */
  readonly from?: number
  /** Row after the last; default all. */
  readonly to?: number
  readonly into?: AdjustmentResults
}

/**
 * The adjustment of a year for many pensioners at once, with the same formula as `adjustment.adjust` and to the same
 * fen. Where the law has no scheme for the year, every row is `undetermined`.
 *
 * @returns columns of results; `ADJUSTMENT_STATUS[status]` names each row's answer
 * @throws RangeError when the columns differ in length
 * @example
 * const results = adjustmentColumns({
 *   sector: Uint8Array.of(0), birth: Int32Array.of(monthNumber('1950-06')),
 *   retirement: Int32Array.of(monthNumber('2010-06')), months: Int32Array.of(425), pension: Float64Array.of(350000),
 * }, 2025, lawOf('luoyang'))
 * results.increase[0] // 7718
 */
export function adjustmentColumns(
  columns: AdjustmentColumns,
  year: number,
  law: Law,
  options: AdjustmentColumnOptions = {},
): AdjustmentResults {
  const rows = rowCount(columns)
  const results = options.into ?? {
    status: new Uint8Array(rows),
    increase: new Float64Array(rows),
    pension: new Float64Array(rows),
  }
  const to = Math.min(options.to ?? rows, rows)
  const terms = schemeTerms(year, readerOf(law))
  if (terms === undefined) nothingKnown(results, options.from ?? 0, to)
  else computeRows(columns, terms, results, options, to)
  return results
}

/**
 * What an adjustment costs a month: the increases of the rows that are entitled, in fen, exact however many.
 *
 * @example
 * const results = {
 *   status: Uint8Array.of(0, 4), increase: Float64Array.of(7718, 0), pension: Float64Array.of(357718, 0),
 * }
 * adjustmentCost(results) // { people: 1, increase: 7718n }
 */
export function adjustmentCost(results: AdjustmentResults): {
  /** Rows that are entitled. */
  readonly people: number
  /** Fen a month. */
  readonly increase: bigint
} {
  const { status, increase } = results
  let people = 0
  let whole = 0n
  let sum = 0
  for (let row = 0; row < status.length; row++) {
    if (status[row] !== entitled) continue
    people++
    sum += increase[row] as number
    if (sum < FLUSH) continue
    whole += BigInt(sum)
    sum = 0
  }
  return { people, increase: whole + BigInt(sum) }
}

/** Sums are carried over before they could leave the safe integers. */
const FLUSH = 2 ** 52
const LAST_MONTH = LAST_YEAR * 12 + 11
const CODE = Object.fromEntries(ADJUSTMENT_STATUS.map((name, code) => [name, code])) as Record<
  AdjustmentStatus,
  number
>
const { entitled, sectorNotCovered, groupExcluded, retiredTooLate, undetermined } = CODE
const { badSector, badMonth, badMonths, badPension, badGroup } = CODE

function nothingKnown({ status, increase, pension }: AdjustmentResults, from: number, to: number): void {
  status.fill(undetermined, from, to)
  increase.fill(0, from, to)
  pension.fill(0, from, to)
}

/** The loop: columns and scratch in locals, each row a status and its amounts. */
function computeRows(
  columns: AdjustmentColumns,
  terms: SchemeTerms,
  results: AdjustmentResults,
  options: AdjustmentColumnOptions,
  to: number,
): void {
  const { sector, birth, retirement, months, pension, sex, classes, remote, ageSupplementSoFar } = columns
  const { status, increase: higher, pension: after } = results
  const { remoteClasses = [], averagePension } = options
  const termsOf = rowTerms(terms)
  const { effective } = terms
  const covered = coverageOf(terms.scheme)
  const facts = emptyFacts(averagePension)
  const increase = emptyIncrease()
  const lacks: Lack[] = []
  for (let row = options.from ?? 0; row < to; row++) {
    const sectorCode = sector[row] as number
    const mask = classes === undefined ? 0 : (classes[row] as number)
    const remoteCode = remote === undefined ? 0 : (remote[row] as number)
    const sexCode = sex === undefined ? 2 : (sex[row] as number)
    facts.birth = birth[row] as YearMonth
    facts.retirement = retirement[row] as YearMonth
    facts.months = months[row] as number
    facts.pension = pension[row] as Fen
    let code = entitled
    if (sectorCode > 1) code = badSector
    else if (facts.birth < FIRST_MONTH || facts.retirement <= facts.birth || facts.retirement > LAST_MONTH)
      code = badMonth
    else if (facts.months < 0 || facts.months > LONGEST_CAREER) code = badMonths
    else if (!(facts.pension >= 0 && facts.pension <= MOST_PENSION && facts.pension % 1 === 0))
      code = badPension
    else if (remoteCode > remoteClasses.length || sexCode > 2) code = badGroup
    else if (!covered[sectorCode]) code = sectorNotCovered
    else {
      const group = termsOf(sectorCode, sexCode, mask)
      if (group.excluded) code = groupExcluded
      else if (facts.retirement >= effective) code = retiredTooLate
      else {
        facts.sector = sectorCode === 0 ? 'enterprise' : 'civil'
        facts.sex = SEXES[sexCode]
        facts.classes = group.classes
        facts.remoteClass = remoteCode === 0 ? undefined : remoteClasses[remoteCode - 1]
        facts.ageSupplementSoFar = ageSupplementSoFar?.[row] as Fen | undefined
        schemeFormula(facts, group.terms, lacks, increase)
        if (lacks.length > 0) {
          code = undetermined
          lacks.length = 0
        }
      }
    }
    status[row] = code
    higher[row] = code === entitled ? increase.increase : 0
    after[row] = code === entitled ? facts.pension + increase.increase : 0
  }
}

function rowCount(columns: AdjustmentColumns): number {
  const given = Object.values(columns as unknown as Record<string, ArrayLike<number> | undefined>)
  const lengths = new Set(given.flatMap((column) => (column === undefined ? [] : [column.length])))
  if (lengths.size !== 1) throw new RangeError('the columns differ in length')
  return columns.birth.length
}
