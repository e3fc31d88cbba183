import { FIRST_YEAR, LAST_YEAR, type YearMonth } from '../calendar/index.js'
import { readerOf, type Law } from '../law/index.js'
import type { Fen } from '../money/index.js'
import {
  LONGEST_CAREER,
  LONGEST_DRAWING,
  MOST_MONEY,
  SURVIVED_STATUSES,
  type SurvivedStatus,
} from '../rules/pension/survivors/benefit-input.js'
import { incomeFormula, noAmounts } from '../rules/pension/survivors/income-formula.js'
import { incomeTerms, type IncomeTerms } from '../rules/pension/survivors/income-terms.js'
import { groupAt } from '../rules/pension/survivors/status-group.js'

/**
 * Deaths as columns, a row each, all of one length: months are month numbers (see `monthNumber`), money is fen. Deaths
 * by illness or non-work causes, no funeral allowance taken elsewhere; other cases go through `survivors.benefit`.
 */
export interface SurvivorsColumns {
  /** Month number of the death. */
  readonly death: Int32Array
  /** Place in `SURVIVED`: 0 employed, 1 flexible, 2 on incapacity allowance, 3 retired, 4 on resignation benefit. */
  readonly status: Uint8Array
  readonly contributionMonths: Int32Array
  /** Months of pension drawn; 0 for those who drew none. */
  readonly pensionMonths: Int32Array
  /** Own contributions in fen, -1 where not known; they count in work below five years only. */
  readonly ownContributions: Float64Array
}

/** Results as columns: a status a row, twelfths of a month of the lump sum, and fen (0 where nothing is due). */
export interface SurvivorsResults {
  readonly status: Uint8Array
  /** Months of the lump sum in twelfths of a month. */
  readonly twelfths: Int32Array
  /** Funeral allowance and lump sum before the cap of own contributions. */
  readonly funeral: Float64Array
  readonly lumpSum: Float64Array
  /** What is paid in all. */
  readonly total: Float64Array
}

/** The names of the status codes of {@link SurvivorsColumns}, in order. */
export const SURVIVED: readonly SurvivedStatus[] = SURVIVED_STATUSES

/** What a status code of a result says. `otherRule`: the rule of the month is not that of September 2021. */
export const SURVIVORS_STATUS = [
  'entitled',
  'undetermined',
  'otherRule',
  'badStatus',
  'badMonth',
  'badMonths',
  'badMoney',
] as const
/** The name of a status code. */
export type SurvivorsStatus = (typeof SURVIVORS_STATUS)[number]

/** Which rows to compute, and where to write: chunks of one column set share one result. */
export interface SurvivorsColumnOptions {
  /** First row; default 0. */
  readonly from?: number
  /** Row after the last; default all. */
  readonly to?: number
  readonly into?: SurvivorsResults
}

/** The law of a month for a status: its terms and whom the status counts as, or why there are none. */
interface MonthTerms {
  readonly code: number
  readonly terms: IncomeTerms | undefined
  readonly retired: boolean
}

const FIRST_MONTH = FIRST_YEAR * 12
const LAST_MONTH = LAST_YEAR * 12 + 11
const CODE = Object.fromEntries(SURVIVORS_STATUS.map((name, code) => [name, code])) as Record<
  SurvivorsStatus,
  number
>
const TERMS = new WeakMap<Law, (MonthTerms | undefined)[][]>()

/**
 * Survivors' benefits of many deaths at once, by the rule of September 2021 with the same formula as
 * `survivors.benefit` and to the same fen.
 *
 * @returns columns of results; `SURVIVORS_STATUS[status]` names each row's answer
 * @throws RangeError when the columns differ in length
 * @example
 * const results = survivorsColumns({
 *   death: Int32Array.of(monthNumber('2023-06')), status: Uint8Array.of(3),
 *   contributionMonths: Int32Array.of(372), pensionMonths: Int32Array.of(99), ownContributions: Float64Array.of(-1),
 * }, lawOf('luoyang'))
 * results.total[0] // 5692425: 6414.00 and 50510.25
 */
export function survivorsColumns(
  columns: SurvivorsColumns,
  law: Law,
  options: SurvivorsColumnOptions = {},
): SurvivorsResults {
  const rows = rowCount(columns)
  const results = options.into ?? emptyResults(rows)
  const from = options.from ?? 0
  const to = Math.min(options.to ?? rows, rows)
  const known = TERMS.get(law) ?? SURVIVED.map(() => emptyMonths())
  TERMS.set(law, known)
  computeRows(columns, results, from, to, (status, death) => {
    const months = known[status] as (MonthTerms | undefined)[]
    return (months[death - FIRST_MONTH] ??= findTerms(law, SURVIVED[status] as SurvivedStatus, death))
  })
  return results
}

/** Dense from the start: a look-up is one load, and `undefined` is a month nobody asked for. */
function emptyMonths(): (MonthTerms | undefined)[] {
  return new Array<MonthTerms | undefined>(LAST_MONTH - FIRST_MONTH + 1).fill(undefined)
}

function computeRows(
  columns: SurvivorsColumns,
  results: SurvivorsResults,
  from: number,
  to: number,
  termsOf: (status: number, death: YearMonth) => MonthTerms,
): void {
  const { death, status, contributionMonths, pensionMonths, ownContributions } = columns
  const amounts = noAmounts()
  const facts = {
    contributionMonths: 0,
    retired: false,
    pensionMonths: 0,
    funeralElsewhere: false,
    ownContributions: 0 as Fen,
  }
  for (let row = from; row < to; row++) {
    const month = death[row] as YearMonth
    const group = status[row] as number
    const months = contributionMonths[row] as number
    const drawn = pensionMonths[row] as number
    const own = ownContributions[row] as Fen
    let code = badInput(month, group, months, drawn, own)
    if (code === CODE.entitled) {
      const { code: found, terms, retired } = termsOf(group, month)
      code = found
      if (terms !== undefined) {
        facts.contributionMonths = months
        facts.retired = retired
        facts.pensionMonths = drawn
        facts.ownContributions = own
        if (!retired && months < terms.capBelow && own < 0) code = CODE.undetermined
        else incomeFormula(facts, terms, amounts)
      }
    }
    const due = code === CODE.entitled
    results.status[row] = code
    results.twelfths[row] = due ? amounts.twelfths : 0
    results.funeral[row] = due ? amounts.funeral : 0
    results.lumpSum[row] = due ? amounts.lumpSum : 0
    results.total[row] = due ? amounts.total : 0
  }
}

/** The status of a row whose figures cannot be; `entitled` when they can. */
function badInput(death: number, status: number, months: number, drawn: number, own: number): number {
  if (status >= SURVIVED.length) return CODE.badStatus
  if (death < FIRST_MONTH || death > LAST_MONTH) return CODE.badMonth
  if (months < 1 || months > LONGEST_CAREER || drawn < 0 || drawn > LONGEST_DRAWING) return CODE.badMonths
  if (status < 2 && drawn > 0) return CODE.badMonths
  if (!(own === -1 || (own >= 0 && own <= MOST_MONEY && own % 1 === 0))) return CODE.badMoney
  return CODE.entitled
}

/** The law of a month for a status. */
function findTerms(law: Law, status: SurvivedStatus, death: YearMonth): MonthTerms {
  const reader = readerOf(law)
  const group = groupAt(status, death, reader)
  const rule = group && reader.choice(`survivors.rule.${group}`, death)
  if (group === undefined || rule === undefined)
    return { code: CODE.undetermined, terms: undefined, retired: false }
  if (rule !== 'incomeMonths') return { code: CODE.otherRule, terms: undefined, retired: false }
  const retired = group !== 'inWork'
  const terms = incomeTerms(death, retired, reader)
  return { code: terms === undefined ? CODE.undetermined : CODE.entitled, terms, retired }
}

function rowCount(columns: SurvivorsColumns): number {
  const lengths = new Set(
    Object.values(columns as unknown as Record<string, ArrayLike<number>>).map(({ length }) => length),
  )
  if (lengths.size !== 1) throw new RangeError('the columns differ in length')
  return columns.death.length
}

function emptyResults(rows: number): SurvivorsResults {
  return {
    status: new Uint8Array(rows),
    twelfths: new Int32Array(rows),
    funeral: new Float64Array(rows),
    lumpSum: new Float64Array(rows),
    total: new Float64Array(rows),
  }
}
