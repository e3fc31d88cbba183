import { addMonths, monthText, readMonth, type YearMonth } from '../../calendar/index.js'
import { ShebaoError, shown as shownText } from '../../errors.js'
import { readerOf, type Law, type Notice, type Reader } from '../../law/index.js'
import type { Decimal, DecimalInput, Fen } from '../../money/index.js'
import { monthField, objectOf, shapeIssues, type Shape } from '../../records/index.js'
import { frameOf, undetermined } from '../frame.js'
import type { Computed, Undetermined } from '../outcome.js'
import { present, ruleNotices } from '../present.js'
import type { ShownValues } from '../step.js'
import { pensionField, readPension } from './pensioner-input.js'
import {
  residentCarryRowSteps,
  residentCarrySteps,
  type ResidentCarryRow,
  type ResidentCarryValues,
} from './resident-carry-steps.js'

/** A resident's pension and the month up to which it is carried. */
export interface ResidentCarryInput {
  /** First month of the pension, 'YYYY-MM'. */
  readonly start: string
  /** The pension in that month, yuan a month: basic pension, account item and additions. */
  readonly pension: DecimalInput
  /** The month asked for, 'YYYY-MM'. */
  readonly through: string
}

/** The wire shape of {@link ResidentCarryInput}. */
export const residentCarryShape: Shape<ResidentCarryInput> = objectOf(
  {
    start: monthField('first month of the pension'),
    pension: pensionField('pension in that month, yuan a month'),
    through: monthField('month asked for'),
  },
  'a pension of a resident and the month up to which it is carried',
)

/** A resident's pension carried to a month. */
export interface DeterminedResidentCarry extends Computed<ResidentCarryValues, 'determined'> {
  /** Yuan a month. */
  readonly amounts: { readonly rises: Decimal; readonly pension: Decimal }
  /** A row for each rise of the basic pension. */
  readonly rows: readonly ShownValues<ResidentCarryRow>[]
}

/** The answer to a resident's pension carried to a month. */
export type ResidentCarry = DeterminedResidentCarry | Undetermined

/**
 * A resident's pension from its first month to another (城乡居民养老保险待遇历次调整): the basic pension (基础养老金) follows
 * the level of the place, which is raised by notice and not by a scheme; account item and additions stay as awarded.
 *
 * @returns `determined` with the pension in yuan a month and a row for each rise; `undetermined` when the level of the
 * first month or of the month asked for is not known
 * @throws ShebaoError (kind `input`) with every issue: `decimal.…`, `calendar.month`, `input.…`,
 * `adjustment.throughBeforeStart`
 * @see 国发〔2014〕8号
 * @example
 * const carried = adjustment.carryResident(
 *   { start: '2018-03', pension: '131.50', through: '2020-12' }, lawOf('henan'),
 * )
 * // 98 yuan in 2018, 108 from July 2020
 * carried.outcome === 'determined' && carried.amounts.pension.toFixed(2) // '141.50'
 */
export function carryResident(input: ResidentCarryInput, law: Law): ResidentCarry {
  const rule = 'adjustment.carryResident'
  const { start, award, through } = readInput(input)
  const reader = readerOf(law)
  const basicAtStart = reader.money('residentPension.basic.amount', start)
  const { rows, unknown } = risesOf(start, through, basicAtStart, reader)
  const basicThrough = reader.money('residentPension.basic.amount', through)
  if (basicAtStart === undefined || basicThrough === undefined)
    return undetermined(frameOf(rule, law, reader), reader.missing)
  const values: ResidentCarryValues = {
    start,
    through,
    award,
    basicAtStart,
    basicThrough,
    pension: (award + basicThrough - basicAtStart) as Fen,
  }
  const shown = present(values, residentCarrySteps)
  const notices = [...ruleNotices(values, residentCarrySteps), ...(unknown ? [monthsUnknown] : [])]
  return {
    ...frameOf(rule, law, reader, notices),
    outcome: 'determined',
    amounts: { rises: shown.basicThrough.minus(shown.basicAtStart), pension: shown.pension },
    values: shown,
    rows: rows.map((row) => present(row, residentCarryRowSteps)),
  }
}

const monthsUnknown: Notice = {
  code: 'estimate',
  subject: 'residentPension.basic.amount',
  zh: '期间有的月份标准未知，提高的起始月以首个已知月份代替，不影响截至月的养老金',
  en: 'the level of some months between is not known: a rise stands at the first month known to have it, which does not touch the pension of the month asked for',
}

/** The rises after the first month, and whether some month between has no known level. */
function risesOf(
  start: YearMonth,
  through: YearMonth,
  basicAtStart: Fen | undefined,
  reader: Reader,
): { readonly rows: readonly ResidentCarryRow[]; readonly unknown: boolean } {
  const rows: ResidentCarryRow[] = []
  let last = basicAtStart
  let unknown = false
  for (let month = addMonths(start, 1); last !== undefined && month <= through; month = addMonths(month, 1)) {
    const at = month
    const found = reader.optional((r) => r.money('residentPension.basic.amount', at))
    if (found === undefined) unknown = true
    else if (found !== last)
      rows.push({ effective: month, before: last, after: found, rise: (found - last) as Fen })
    last = found ?? last
  }
  return { rows, unknown }
}

function readInput(input: ResidentCarryInput) {
  const issues = shapeIssues(residentCarryShape, input)
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const start = readMonth(input.start) as YearMonth
  const through = readMonth(input.through) as YearMonth
  if (through >= start) return { start, through, award: readPension(input.pension) }
  throw new ShebaoError('input', [
    {
      code: 'adjustment.throughBeforeStart',
      path: ['through'],
      message: `lies before the first month ${monthText(start)}`,
      received: shownText(input.through),
    },
  ])
}
