import { FIRST_YEAR, LAST_YEAR, type YearMonth } from '../calendar/index.js'
import { readerOf, type Law } from '../law/index.js'
import { WAGE_CATEGORIES } from '../rules/minimum-wage/local-wage.js'
import { firstMonth } from '../rules/unemployment/claim/award-span.js'
import { LONGEST_CONTRIBUTIONS, MOST_UNCLAIMED } from '../rules/unemployment/claim/contribution-record.js'
import {
  durationFormula,
  noMonths,
  type DurationTerms,
} from '../rules/unemployment/claim/duration-formula.js'
import { durationTerms } from '../rules/unemployment/claim/duration-terms.js'
import { standardAt } from '../rules/unemployment/claim/standard.js'

/**
 * Claims as columns, a row each, all of one length. Whoever stands in a row meets the other conditions of the benefit;
 * cases with events, moves or months near the statutory age go through `unemployment.award`.
 */
export interface UnemploymentColumns {
  /** Month number of the registration (see `monthNumber`). */
  readonly registered: Int32Array
  /** Months of contributions; after an earlier claim those paid since. */
  readonly contributionMonths: Int32Array
  /** Months left over from an earlier claim, in tenths; 0 for none. */
  readonly unclaimed: Int32Array
  /** Category of the place by its minimum wage: 0 as the law has it, 1 first, 2 second, 3 third. */
  readonly category: Uint8Array
}

/** Results as columns: a status a row, months in tenths and fen a month (0 where none is due). */
export interface UnemploymentResults {
  readonly status: Uint8Array
  /** Months granted, in tenths. */
  readonly granted: Int32Array
  /** The standard of the first month; less than a month granted is paid in part, see `unemployment.award`. */
  readonly amount: Float64Array
}

/**
 * What a status code of a result says. `upperBound`: entitled, the place has no table of months on record and the months
 * are the most the law allows. `otherRate`: months left over are paid at a level of their own, see `unemployment.award`.
 */
export const UNEMPLOYMENT_STATUS = [
  'entitled',
  'upperBound',
  'tooFewMonths',
  'undetermined',
  'otherRate',
  'badMonth',
  'badMonths',
  'badCategory',
] as const
/** The name of a status code. */
export type UnemploymentStatus = (typeof UNEMPLOYMENT_STATUS)[number]

/** Which rows to compute, and where to write: chunks of one column set share one result. */
export interface UnemploymentColumnOptions {
  /** First row; default 0. */
  readonly from?: number
  /** Row after the last; default all. */
  readonly to?: number
  readonly into?: UnemploymentResults
}

/** The law of a month of registration. */
interface MonthTerms {
  readonly duration: DurationTerms | undefined
  /** The benefit of the first month by the codes of the category, -1 where the law lacks it. */
  readonly amounts: readonly number[]
  /** True where somebody short of a year may resume what was left over; undefined where the law does not say. */
  readonly resumed: boolean | undefined
  /** True where months left over are paid like any other. */
  readonly leftoverAlike: boolean
}

const FIRST_MONTH = FIRST_YEAR * 12
const LAST_MONTH = LAST_YEAR * 12 + 11
const CODE = Object.fromEntries(UNEMPLOYMENT_STATUS.map((name, code) => [name, code])) as Record<
  UnemploymentStatus,
  number
>
const TERMS = new WeakMap<Law, (MonthTerms | undefined)[]>()

/**
 * Months and first monthly amount of many unemployment benefits at once, with the same formulas as
 * `unemployment.duration` and `unemployment.amount`, to the same fen.
 *
 * @returns columns of results; `UNEMPLOYMENT_STATUS[status]` names each row's answer
 * @throws RangeError when the columns differ in length
 * @example
 * const results = unemploymentColumns({
 *   registered: Int32Array.of(monthNumber('2025-06')), contributionMonths: Int32Array.of(75),
 *   unclaimed: Int32Array.of(0), category: Uint8Array.of(0),
 * }, lawOf('luoyang'))
 * results.amount[0] // 189000
 * results.granted[0] // 180: at most 18 months
 */
export function unemploymentColumns(
  columns: UnemploymentColumns,
  law: Law,
  options: UnemploymentColumnOptions = {},
): UnemploymentResults {
  const rows = rowCount(columns)
  const results = options.into ?? emptyResults(rows)
  const known = TERMS.get(law) ?? emptyMonths()
  TERMS.set(law, known)
  computeRows(columns, results, options.from ?? 0, Math.min(options.to ?? rows, rows), (month) => {
    return (known[month - FIRST_MONTH] ??= findTerms(law, month))
  })
  return results
}

/** Dense from the start: a look-up is one load, and `undefined` is a month nobody asked for. */
function emptyMonths(): (MonthTerms | undefined)[] {
  return new Array<MonthTerms | undefined>(LAST_MONTH - FIRST_MONTH + 1).fill(undefined)
}

function computeRows(
  columns: UnemploymentColumns,
  results: UnemploymentResults,
  from: number,
  to: number,
  termsOf: (month: YearMonth) => MonthTerms,
): void {
  const { registered, contributionMonths, unclaimed, category } = columns
  const found = noMonths()
  for (let row = from; row < to; row++) {
    const month = registered[row] as YearMonth
    const paid = contributionMonths[row] as number
    const left = unclaimed[row] as number
    const place = category[row] as number
    let code = badInput(month, paid, left, place)
    let amount = 0
    if (code === CODE.entitled) {
      const terms = termsOf(month)
      code = decide(terms, paid, left)
      if (code === CODE.entitled && terms.duration !== undefined) {
        durationFormula(paid, left, terms.duration, found)
        amount = terms.amounts[place] as number
        if (found.granted === 0) code = CODE.tooFewMonths
        else if (amount < 0) code = CODE.undetermined
        else if (found.step === null && paid >= terms.duration.least) code = CODE.upperBound
      }
    }
    const due = code <= CODE.upperBound
    results.status[row] = code
    results.granted[row] = due ? found.granted : 0
    results.amount[row] = due ? amount : 0
  }
}

/** What the law of the month leaves open before anything is computed. */
function decide(terms: MonthTerms, paid: number, left: number): number {
  const { duration } = terms
  if (duration === undefined) return CODE.undetermined
  const short = paid < duration.least
  if (short && (left === 0 || terms.resumed === false)) return CODE.tooFewMonths
  if (short && terms.resumed === undefined) return CODE.undetermined
  return left > 0 && !terms.leftoverAlike ? CODE.otherRate : CODE.entitled
}

/** The status of a row whose figures cannot be; `entitled` when they can. */
function badInput(month: number, paid: number, left: number, category: number): number {
  if (month < FIRST_MONTH || month > LAST_MONTH) return CODE.badMonth
  if (paid < 0 || paid > LONGEST_CONTRIBUTIONS || left < 0 || left > MOST_UNCLAIMED * 10)
    return CODE.badMonths
  return category > WAGE_CATEGORIES.length ? CODE.badCategory : CODE.entitled
}

function findTerms(law: Law, month: YearMonth): MonthTerms {
  const reader = readerOf(law)
  const start = firstMonth(month, reader)
  const resumed = reader.choice('unemployment.duration.resumed', month)
  return {
    duration: durationTerms(reader, month),
    amounts: [undefined, ...WAGE_CATEGORIES].map((category) =>
      start === undefined ? -1 : (standardAt(reader, start, { category })?.standard ?? -1),
    ),
    resumed: resumed && resumed === 'resumed',
    leftoverAlike:
      start !== undefined && reader.choice('unemployment.backPay.rate', start) === 'monthOfBenefit',
  }
}

function rowCount(columns: UnemploymentColumns): number {
  const lengths = new Set(
    Object.values(columns as unknown as Record<string, ArrayLike<number>>).map(({ length }) => length),
  )
  if (lengths.size !== 1) throw new RangeError('the columns differ in length')
  return columns.registered.length
}

function emptyResults(rows: number): UnemploymentResults {
  return {
    status: new Uint8Array(rows),
    granted: new Int32Array(rows),
    amount: new Float64Array(rows),
  }
}
