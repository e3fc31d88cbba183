import { FIRST_YEAR, LAST_YEAR, type YearMonth } from '../calendar/index.js'
import { readerOf, type Law } from '../law/index.js'
import type { Fen } from '../money/index.js'
import { billOf, type BillTerms } from '../rules/injury/contribution/bill/bill-formula.js'
import { MOST_WAGE_BILL, WAIVER_CLASSES } from '../rules/injury/contribution/bill/bill-input.js'
import { waivedShare } from '../rules/injury/contribution/bill/waiver.js'
import { MOST_CLASSES } from '../rules/injury/contribution/rate/rate-input.js'
import { rateIssues, rateTerms } from '../rules/injury/contribution/rate/rate-terms.js'
import { FLOAT_STEPS } from '../rules/injury/contribution/rate/rate-words.js'

/** Months of firms as columns, a row each, all of one length: months are month numbers (see `monthNumber`), money is fen. */
export interface InjuryContributionColumns {
  /** Month number of the contribution. */
  readonly month: Int32Array
  /** Wage bill of the month, fen. */
  readonly wageBill: Float64Array
  /** Class of risk of the industry, 1 to 8; before October 2015 1 to 3. */
  readonly industryClass: Uint8Array
  /** Step of the float: 0 two down, 1 one down, 2 base, 3 one up, 4 two up. */
  readonly step: Uint8Array
  /** Class for the waiver of 2020: 0 small, 1 large, 2 none, 3 not given. */
  readonly employerClass: Uint8Array
  /** Months of reserve of the fund, -1 where not known; they count where the cut of the place is not on record. */
  readonly reserveMonths: Int16Array
}

/** Results as columns: a status a row, the rate in millionths, and fen (0 where nothing is due). */
export interface InjuryContributionResults {
  readonly status: Uint8Array
  readonly rate: Int32Array
  /** Before the waiver. */
  readonly contribution: Float64Array
  readonly waived: Float64Array
  readonly due: Float64Array
}

/** What a status code of a result says. */
export const INJURY_CONTRIBUTION_STATUS = [
  'determined',
  'undetermined',
  'badMonth',
  'badClass',
  'badStep',
  'badEmployerClass',
  'badReserve',
  'badMoney',
] as const
/** The name of a status code. */
export type InjuryContributionStatus = (typeof INJURY_CONTRIBUTION_STATUS)[number]

/** Which rows to compute, and where to write: chunks of one column set share one result. */
export interface InjuryContributionColumnOptions {
  /** First row; default 0. */
  readonly from?: number
  /** Row after the last; default all. */
  readonly to?: number
  readonly into?: InjuryContributionResults
}

const FIRST_MONTH = FIRST_YEAR * 12
const LAST_MONTH = LAST_YEAR * 12 + 11
const MOST_RESERVE = 1200
const NOT_GIVEN = WAIVER_CLASSES.length
const CODE = Object.fromEntries(INJURY_CONTRIBUTION_STATUS.map((name, code) => [name, code])) as Record<
  InjuryContributionStatus,
  number
>
/** The terms of a case, or the status of why there are none. */
type Terms = BillTerms | number
const TERMS = new WeakMap<Law, Map<number, Terms>>()

/**
 * Work-injury contributions of many firms at once, with the same formula as `workInjury.contribution` for one month and
 * to the same fen. Steps are given; a step that follows from a record goes through `workInjury.rate`.
 *
 * @returns columns of results; `INJURY_CONTRIBUTION_STATUS[status]` names each row's answer
 * @throws RangeError when the columns differ in length
 * @example
 * const results = injuryContributionColumns({
 *   month: Int32Array.of(monthNumber('2025-03')), wageBill: Float64Array.of(120_000_000),
 *   industryClass: Uint8Array.of(4), step: Uint8Array.of(2), employerClass: Uint8Array.of(3), reserveMonths: Int16Array.of(-1),
 * }, lawOf('luoyang'))
 * results.due[0] // 864000: 0.72 % of 1.2 million yuan
 */
export function injuryContributionColumns(
  columns: InjuryContributionColumns,
  law: Law,
  options: InjuryContributionColumnOptions = {},
): InjuryContributionResults {
  const rows = rowCount(columns)
  const results = options.into ?? emptyResults(rows)
  const known = TERMS.get(law) ?? new Map<number, Terms>()
  TERMS.set(law, known)
  const { month, wageBill, industryClass, step, employerClass, reserveMonths } = columns
  const last = Math.min(options.to ?? rows, rows)
  for (let row = options.from ?? 0; row < last; row++) {
    const at = month[row] as YearMonth
    const risk = industryClass[row] as number
    const float = step[row] as number
    const group = employerClass[row] as number
    const reserve = reserveMonths[row] as number
    const wages = wageBill[row] as Fen
    let terms: Terms = badInput(at, risk, float, group, reserve, wages)
    if (terms === CODE.determined) {
      const key = (((at * 16 + risk) * 8 + float) * 4 + group) * 2048 + reserve + 1
      terms = known.get(key) ?? remember(known, key, findTerms(law, at, risk, float, group, reserve))
    }
    const code = typeof terms === 'number' ? terms : CODE.determined
    const bill = typeof terms === 'number' ? NOTHING : billOf(wages, terms)
    results.status[row] = code
    results.rate[row] = typeof terms === 'number' ? 0 : terms.rate
    results.contribution[row] = bill.contribution
    results.waived[row] = bill.waived
    results.due[row] = bill.due
  }
  return results
}

const NOTHING = { contribution: 0, waived: 0, due: 0 }

function remember(known: Map<number, Terms>, key: number, terms: Terms): Terms {
  known.set(key, terms)
  return terms
}

/** The status of a row whose figures cannot be; `determined` when they can. */
function badInput(
  month: number,
  risk: number,
  step: number,
  group: number,
  reserve: number,
  wages: number,
): number {
  if (month < FIRST_MONTH || month > LAST_MONTH) return CODE.badMonth
  if (risk < 1 || risk > MOST_CLASSES) return CODE.badClass
  if (step >= FLOAT_STEPS.length) return CODE.badStep
  if (group > NOT_GIVEN) return CODE.badEmployerClass
  if (reserve < -1 || reserve > MOST_RESERVE) return CODE.badReserve
  if (!(wages >= 0 && wages <= MOST_WAGE_BILL && wages % 1 === 0)) return CODE.badMoney
  return CODE.determined
}

/** The law of a case. */
function findTerms(
  law: Law,
  month: YearMonth,
  industryClass: number,
  step: number,
  group: number,
  reserve: number,
): Terms {
  const reader = readerOf(law)
  const request = {
    industryClass,
    step: FLOAT_STEPS[step],
    record: undefined,
    reserveMonths: reserve < 0 ? undefined : reserve,
  }
  const [issue] = rateIssues(request, month, reader)
  if (issue !== undefined) return issue.code === 'workInjury.noSuchClass' ? CODE.badClass : CODE.badStep
  const rate = rateTerms(request, month, law, reader)
  const waived = waivedShare(WAIVER_CLASSES[group], month, law, reader)
  const rounding = reader.rounding('workInjury.contribution.rounding', month)
  if (rate === undefined || waived === undefined || waived === null || rounding === undefined)
    return CODE.undetermined
  return { rate: rate.rate, waivedShare: waived, rounding }
}

function rowCount(columns: InjuryContributionColumns): number {
  const lengths = new Set(
    Object.values(columns as unknown as Record<string, ArrayLike<number>>).map(({ length }) => length),
  )
  if (lengths.size !== 1) throw new RangeError('the columns differ in length')
  return columns.month.length
}

function emptyResults(rows: number): InjuryContributionResults {
  return {
    status: new Uint8Array(rows),
    rate: new Int32Array(rows),
    contribution: new Float64Array(rows),
    waived: new Float64Array(rows),
    due: new Float64Array(rows),
  }
}
