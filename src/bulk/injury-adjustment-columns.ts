import { FIRST_YEAR, LAST_YEAR, type YearMonth } from '../calendar/index.js'
import { readerOf, type Law } from '../law/index.js'
import type { Fen } from '../money/index.js'
import {
  adjustedAmount,
  type InjuryAdjustmentTerms,
} from '../rules/injury/adjustment/injury-adjustment-formula.js'
import {
  adjustmentDates,
  recipientTerms,
  type AdjustmentDates,
} from '../rules/injury/adjustment/injury-adjustment-terms.js'
import { kindOfRow, RECIPIENT_KINDS } from './injury-recipient-kinds.js'

/**
 * Recipients of monthly work-injury benefits as columns, a row each, all of one length: months are month numbers (see
 * `monthNumber`), money is fen.
 */
export interface InjuryAdjustmentColumns {
  /** Place in `INJURY_RECIPIENTS`: 0 to 5 allowance of grade 1 to 6, 6 to 9 dependants, 10 to 12 nursing. */
  readonly recipient: Uint8Array
  /** Month number of the first month of the benefit. */
  readonly start: Int32Array
  /** Month number of the injury; for a dependant that of the worker. */
  readonly injury: Int32Array
  /** The amount of the month before the effect, fen. */
  readonly amount: Float64Array
  /** 1 where the pension of a retired recipient is adjusted instead of the allowance, else 0. */
  readonly pensionAdjusted: Uint8Array
  /** 1 where the caller knows that the amount is not below the floor of the year, else 0. */
  readonly aboveFloor: Uint8Array
}

/** Results as columns: a status a row, the increase and the new amount in fen (the old amount where nothing rises). */
export interface InjuryAdjustmentResults {
  readonly status: Uint8Array
  readonly increase: Float64Array
  readonly adjusted: Float64Array
}

/** The names of the codes of {@link InjuryAdjustmentColumns.recipient}, in order. */
export const INJURY_RECIPIENTS: readonly string[] = RECIPIENT_KINDS.map(({ name }) => name)

/** What a status code of a result says. */
export const INJURY_ADJUSTMENT_STATUS = [
  'entitled',
  'undetermined',
  'notOnRolls',
  'pensionAdjusted',
  'badRecipient',
  'badMonth',
  'badMoney',
] as const
/** The name of a status code. */
export type InjuryAdjustmentStatus = (typeof INJURY_ADJUSTMENT_STATUS)[number]

/** Which rows to compute, and where to write: chunks of one column set share one result. */
export interface InjuryAdjustmentColumnOptions {
  /** First row; default 0. */
  readonly from?: number
  /** Row after the last; default all. */
  readonly to?: number
  readonly into?: InjuryAdjustmentResults
}

const FIRST_MONTH = FIRST_YEAR * 12
const LAST_MONTH = LAST_YEAR * 12 + 11
const MOST_MONEY = 1e9
const ALLOWANCES = 6
const CODE = Object.fromEntries(INJURY_ADJUSTMENT_STATUS.map((name, code) => [name, code])) as Record<
  InjuryAdjustmentStatus,
  number
>

/** The law of one year: its dates, and the terms of each kind of recipient once asked for; null where a value is missing. */
interface YearTerms {
  readonly dates: AdjustmentDates | undefined
  readonly terms: (InjuryAdjustmentTerms | null | undefined)[]
}

/**
 * The yearly adjustment of many monthly work-injury benefits at once, with the formula of `workInjury.adjust` and to the
 * same fen.
 *
 * @param year the year of adjustment
 * @returns columns of results; `INJURY_ADJUSTMENT_STATUS[status]` names each row's answer
 * @throws RangeError when the columns differ in length
 * @example
 * const results = injuryAdjustmentColumns({
 *   recipient: Uint8Array.of(0), start: Int32Array.of(monthNumber('2015-06')),
 *   injury: Int32Array.of(monthNumber('2014-03')), amount: Float64Array.of(420000),
 *   pensionAdjusted: Uint8Array.of(0), aboveFloor: Uint8Array.of(0),
 * }, 2023, lawOf('luoyang'))
 * results.adjusted[0] // 435000: grade 1, 150 yuan more
 */
export function injuryAdjustmentColumns(
  columns: InjuryAdjustmentColumns,
  year: number,
  law: Law,
  options: InjuryAdjustmentColumnOptions = {},
): InjuryAdjustmentResults {
  const rows = rowCount(columns)
  const results = options.into ?? emptyResults(rows)
  const from = options.from ?? 0
  const to = Math.min(options.to ?? rows, rows)
  const known: YearTerms = {
    dates: adjustmentDates(year, readerOf(law)),
    terms: new Array<undefined>(RECIPIENT_KINDS.length * 4).fill(undefined),
  }
  const { recipient, start, injury, amount, pensionAdjusted, aboveFloor } = columns
  for (let row = from; row < to; row++) {
    const kind = recipient[row] as number
    const before = amount[row] as Fen
    let code = badInput(kind, start[row] as number, injury[row] as number, before)
    let after = before
    if (code === CODE.entitled) {
      code = standing(kind, start[row] as YearMonth, pensionAdjusted[row] as number, known.dates)
      if (code === CODE.entitled) {
        const early = (injury[row] as number) < (known.dates as AdjustmentDates).earlyBefore
        const terms = termsOf(known, year, law, kind, early, aboveFloor[row] === 1)
        if (terms === null) code = CODE.undetermined
        else after = adjustedAmount(before, terms)
      }
    }
    const bad = code >= CODE.badRecipient
    results.status[row] = code
    results.increase[row] = bad ? 0 : after - before
    results.adjusted[row] = bad ? 0 : after
  }
  return results
}

/** The terms of a kind of recipient, read once; null where a value is missing. */
function termsOf(
  { terms }: YearTerms,
  year: number,
  law: Law,
  kind: number,
  early: boolean,
  aboveFloor: boolean,
): InjuryAdjustmentTerms | null {
  const place = kind * 4 + (early ? 2 : 0) + (aboveFloor ? 1 : 0)
  const known = terms[place]
  if (known !== undefined) return known
  const found = recipientTerms(year, kindOfRow(kind), early, aboveFloor, readerOf(law), [], law) ?? null
  terms[place] = found
  return found
}

/** Whether the year touches a row whose figures can be. */
function standing(
  kind: number,
  start: YearMonth,
  pensionAdjusted: number,
  dates: AdjustmentDates | undefined,
): number {
  if (dates === undefined) return CODE.undetermined
  if (start > dates.rollsBy) return CODE.notOnRolls
  return pensionAdjusted === 1 && kind < ALLOWANCES ? CODE.pensionAdjusted : CODE.entitled
}

/** The status of a row whose figures cannot be; `entitled` when they can. */
function badInput(kind: number, start: number, injury: number, amount: number): number {
  if (kind >= RECIPIENT_KINDS.length) return CODE.badRecipient
  if (injury < FIRST_MONTH || start > LAST_MONTH || start < injury) return CODE.badMonth
  if (!(amount >= 0 && amount <= MOST_MONEY && amount % 1 === 0)) return CODE.badMoney
  return CODE.entitled
}

function rowCount(columns: InjuryAdjustmentColumns): number {
  const lengths = new Set(
    Object.values(columns as unknown as Record<string, ArrayLike<number>>).map(({ length }) => length),
  )
  if (lengths.size !== 1) throw new RangeError('the columns differ in length')
  return columns.recipient.length
}

function emptyResults(rows: number): InjuryAdjustmentResults {
  return {
    status: new Uint8Array(rows),
    increase: new Float64Array(rows),
    adjusted: new Float64Array(rows),
  }
}
