import { FIRST_YEAR, LAST_YEAR, type YearMonth } from '../calendar/index.js'
import type { Law } from '../law/index.js'
import type { Fen, MoneyRounding, Share } from '../money/index.js'
import {
  allowanceByGrade,
  flooredAllowance,
  lumpSumOf,
} from '../rules/injury/benefit/disability/disability-formula.js'
import {
  LIGHTEST_GRADE,
  MOST_WAGE,
  NURSING_LEVELS,
  type NursingLevel,
} from '../rules/injury/benefit/injury-fields.js'
import { boundedWage } from '../rules/injury/benefit/own-wage/own-wage-formula.js'
import { gradedTerms, injuredTerms, type GradedTerms, type InjuredTerms } from './injury-terms.js'

/**
 * Injured workers as columns, a row each, all of one length: months are month numbers (see `monthNumber`), money is fen.
 * Cases with a month of recognition, a true wage or an old wound go through `workInjury.disability`.
 */
export interface InjuryDisabilityColumns {
  /** Month number of the accident or diagnosis. */
  readonly injury: Int32Array
  /** Month number of the grading. */
  readonly graded: Int32Array
  /** Disability grade, 1 to 10. */
  readonly grade: Uint8Array
  /** Mean contribution wage of the twelve months before the injury, fen a month. */
  readonly meanWage: Float64Array
  /** Place in `NURSED`: 0 none, 1 complete, 2 mostly, 3 partly. */
  readonly nursing: Uint8Array
  /** Grades 5 and 6: 1 where the employer gives suitable work, else 0. */
  readonly placed: Uint8Array
  /** Own social contributions taken from the allowance, fen a month; -1 where not known. */
  readonly ownContributions: Float64Array
}

/** Results as columns: a status a row, and fen (0 where nothing is due). */
export interface InjuryDisabilityResults {
  readonly status: Uint8Array
  /** Own wage within its bounds, fen a month. */
  readonly ownWage: Float64Array
  /** One-off disability allowance, fen. */
  readonly lumpSum: Float64Array
  /** Disability allowance with its floor, fen a month. */
  readonly allowance: Float64Array
  /** Nursing, fen a month. */
  readonly nursing: Float64Array
}

/** The names of the codes of the column `nursing`, in order. */
export const NURSED: readonly ('none' | NursingLevel)[] = ['none', ...NURSING_LEVELS]

/** What a status code of a result says. */
export const INJURY_DISABILITY_STATUS = [
  'entitled',
  'undetermined',
  'badMonth',
  'badGrade',
  'badNursing',
  'badPlaced',
  'badMoney',
] as const
/** The name of a status code. */
export type InjuryDisabilityStatus = (typeof INJURY_DISABILITY_STATUS)[number]

/** Which rows to compute, and where to write: chunks of one column set share one result. */
export interface InjuryDisabilityColumnOptions {
  /** First row; default 0. */
  readonly from?: number
  /** Row after the last; default all. */
  readonly to?: number
  readonly into?: InjuryDisabilityResults
}

const FIRST_MONTH = FIRST_YEAR * 12
const MONTHS = LAST_YEAR * 12 + 12 - FIRST_MONTH
const CODE = Object.fromEntries(INJURY_DISABILITY_STATUS.map((name, code) => [name, code])) as Record<
  InjuryDisabilityStatus,
  number
>

/** The law by month, as far as rows have asked for it. Dense from the start: a look-up is one load. */
interface KnownTerms {
  readonly injured: (InjuredTerms | undefined)[]
  readonly graded: (GradedTerms | undefined)[]
}

const TERMS = new WeakMap<Law, KnownTerms>()

/**
 * Disability benefits of many injured workers at once, with the formulas of `workInjury.disability` and to the same fen.
 *
 * @returns columns of results; `INJURY_DISABILITY_STATUS[status]` names each row's answer
 * @throws RangeError when the columns differ in length
 * @example
 * const month = monthNumber('2024-02')
 * const results = injuryDisabilityColumns({
 *   injury: Int32Array.of(month), graded: Int32Array.of(month), grade: Uint8Array.of(3),
 *   meanWage: Float64Array.of(620000), nursing: Uint8Array.of(3), placed: Uint8Array.of(0),
 *   ownContributions: Float64Array.of(9920),
 * }, lawOf('luoyang'))
 * results.lumpSum[0] // 14260000
 * results.allowance[0] // 496000
 * results.nursing[0] // 213960
 */
export function injuryDisabilityColumns(
  columns: InjuryDisabilityColumns,
  law: Law,
  options: InjuryDisabilityColumnOptions = {},
): InjuryDisabilityResults {
  const rows = rowCount(columns)
  const results = options.into ?? emptyResults(rows)
  const known = TERMS.get(law) ?? { injured: emptyMonths(), graded: emptyMonths() }
  TERMS.set(law, known)
  computeRows(columns, law, known, results, options.from ?? 0, Math.min(options.to ?? rows, rows))
  return results
}

function computeRows(
  columns: InjuryDisabilityColumns,
  law: Law,
  known: KnownTerms,
  results: InjuryDisabilityResults,
  from: number,
  to: number,
): void {
  const { injury, graded, grade, meanWage, nursing, placed, ownContributions } = columns
  for (let row = from; row < to; row++) {
    const injured = injury[row] as number
    const found = graded[row] as number
    const which = grade[row] as number
    const mean = meanWage[row] as Fen
    const level = nursing[row] as number
    const works = placed[row] as number
    const contributions = ownContributions[row] as Fen
    let code = badInput(injured, found, which, mean, level, works, contributions)
    let own = 0 as Fen
    let lumpSum = 0 as Fen
    let allowance = 0 as Fen
    let care = 0
    if (code === CODE.entitled) {
      const wage = (known.injured[injured - FIRST_MONTH] ??= injuredTerms(injured as YearMonth, law))
      const terms = (known.graded[found - FIRST_MONTH] ??= gradedTerms(found as YearMonth, law))
      const months = terms.lumpMonths[which] as number
      const share = terms.share[which] as Share
      const paid = share > 0 && !(works === 1 && terms.byEmployer[which] === 1)
      care = terms.nursing[level] as number
      if (
        !terms.complete ||
        wage.floor < 0 ||
        months < 0 ||
        wage.lumpMonths[which] !== months ||
        care < 0 ||
        (paid && (contributions < 0 || terms.minimumWage < 0))
      ) {
        code = CODE.undetermined
        care = 0
      } else {
        own = boundedWage(mean, wage)
        lumpSum = lumpSumOf(own, months)
        if (paid) allowance = allowanceOf(own, share, terms.rounding, terms.minimumWage, contributions)
      }
    }
    results.status[row] = code
    results.ownWage[row] = own
    results.lumpSum[row] = lumpSum
    results.allowance[row] = allowance
    results.nursing[row] = care
  }
}

function allowanceOf(
  own: Fen,
  share: Share,
  rounding: MoneyRounding,
  minimumWage: Fen,
  contributions: Fen,
): Fen {
  return flooredAllowance(allowanceByGrade(own, share, rounding), minimumWage, contributions)
}

/** The status of a row whose figures cannot be; `entitled` when they can. */
function badInput(
  injury: number,
  graded: number,
  grade: number,
  mean: number,
  level: number,
  placed: number,
  contributions: number,
): number {
  if (injury < FIRST_MONTH || graded >= FIRST_MONTH + MONTHS || graded < injury) return CODE.badMonth
  if (grade < 1 || grade > LIGHTEST_GRADE) return CODE.badGrade
  if (level >= NURSED.length) return CODE.badNursing
  if (placed > 1) return CODE.badPlaced
  if (!(mean >= 0 && mean <= MOST_WAGE && mean % 1 === 0)) return CODE.badMoney
  if (!(contributions >= -1 && contributions <= MOST_WAGE && contributions % 1 === 0)) return CODE.badMoney
  return CODE.entitled
}

function emptyMonths<T>(): (T | undefined)[] {
  return new Array<T | undefined>(MONTHS).fill(undefined)
}

function rowCount(columns: InjuryDisabilityColumns): number {
  const lengths = new Set(
    Object.values(columns as unknown as Record<string, ArrayLike<number>>).map(({ length }) => length),
  )
  if (lengths.size !== 1) throw new RangeError('the columns differ in length')
  return columns.injury.length
}

function emptyResults(rows: number): InjuryDisabilityResults {
  return {
    status: new Uint8Array(rows),
    ownWage: new Float64Array(rows),
    lumpSum: new Float64Array(rows),
    allowance: new Float64Array(rows),
    nursing: new Float64Array(rows),
  }
}
