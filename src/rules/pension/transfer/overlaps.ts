import { monthText, readMonth, type YearMonth } from '../../../calendar/index.js'
import { ShebaoError, type Issue } from '../../../errors.js'
import { readerOf, type Bilingual, type Citation, type Law } from '../../../law/index.js'
import { mulDivMoney, SHARE_ONE, TO_FEN, type Fen, type Share } from '../../../money/index.js'
import {
  listOf,
  monthField,
  objectOf,
  optional,
  shapeIssues,
  textField,
  type Shape,
} from '../../../records/index.js'
import { frameOf, undetermined } from '../../frame.js'
import type { Computed, Undetermined } from '../../outcome.js'
import { present, ruleNotices } from '../../present.js'
import type { ShownValues } from '../../step.js'
import { droppedStretches } from './dropped-stretches.js'
import {
  CIVIL,
  EMPLOYEE,
  MILITARY,
  newScratch,
  RECORD_SCHEMES,
  RESIDENT,
  type RecordScheme,
  type Scratch,
} from './life.js'
import { lifeOfRecords, questionsOf, type ReadLife } from './life-of-records.js'
import { missingMoney } from './missing-money.js'
import { assignMonths, type Person } from './month-owners.js'
import { MISSING, refundOf, type RefundPiece } from './overlap-refund.js'
import { overlapsRowSteps, overlapsSteps, type OverlapsRow, type OverlapsValues } from './overlaps-steps.js'
import { NO_PLACE } from './place-number.js'
import { recordIssues } from './record-issues.js'
import { recordsShape, type TransferRecord } from './record-input.js'
import { STEP_REASONS } from './step-reasons.js'
import {
  monthTerms,
  refundTerms,
  roundingName,
  shareTables,
  type MonthTerms,
  type RefundTerms,
} from './transfer-terms.js'

/** Records that may share months. */
export interface OverlapsInput {
  readonly records: readonly TransferRecord[]
  /** Last month looked at, 'YYYY-MM'. */
  readonly through: string
  /** Names of the records that keep a month paid twice, the first before the next. Default: the choice of the law. */
  readonly keep?: readonly string[]
}

/** Months of one record that another keeps. */
export interface OverlappedMonths {
  readonly scheme: RecordScheme
  /** Code of the place, null for the army. */
  readonly place: string | null
  /** First and last month, 'YYYY-MM'. */
  readonly from: string
  readonly to: string
  readonly months: number
  /** The record that keeps them. */
  readonly keptBy: { readonly scheme: RecordScheme; readonly place: string | null }
  readonly because: Bilingual
  readonly sources: readonly Citation[]
}

/** Months that count, and what is paid back, with a row for each stretch of equal months. */
export interface DeterminedOverlaps extends Computed<OverlapsValues, 'determined'> {
  readonly rows: readonly ShownValues<OverlapsRow>[]
  /** The overlapped months with the record that keeps them. */
  readonly overlapped: readonly OverlappedMonths[]
}

/** The answer to records that share months. */
export type Overlaps = DeterminedOverlaps | Undetermined

/** The wire shape of {@link OverlapsInput}. */
export const overlapsShape: Shape<OverlapsInput> = objectOf(
  {
    records: recordsShape,
    through: monthField('last month looked at'),
    keep: optional(listOf(textField('name of a record'), 'records that keep a month paid twice')),
  },
  'records that may share months',
)

/**
 * Months paid twice (重复缴费), removed month by month: a month paid as an employee counts there and the resident’s own and
 * collective payment is paid back; of two employees’ records one keeps the month and the account part of the other is paid
 * back. A month that was paid stands before a deemed one.
 *
 * Residents pay by the year: its payment is spread over the months insured in it.
 *
 * @returns `determined` with months, yuan and a row for each stretch that brings money back; `undetermined` naming bases,
 * payments or the law that is missing
 * @throws ShebaoError (kind `input`) with every issue, those of records as in `resolve`
 * @see 人社部发〔2014〕17号 第七条; 人社部发〔2009〕187号; 人社厅发〔2019〕94号
 * @example
 * const clean = transfer.overlaps({
 *   through: '2026-03',
 *   records: [
 *     { scheme: 'employee', place: '440300', spells: [{ from: '2018-07', to: '2020-12' }], account: { balance: '9000' } },
 *     {
 *       scheme: 'resident', place: 'luoyang', spells: [{ from: '2015-01', to: '2018-12' }], account: { balance: '1100' },
 *       payments: [2015, 2016, 2017, 2018].map((year) => ({ year, own: '200' })),
 *     },
 *   ],
 * }, lawOf('luoyang'))
 * clean.outcome === 'determined' && clean.values.keptMonths // 72
 * clean.outcome === 'determined' && clean.values.refunded.toFixed(2) // '100.00'
 */
export function overlaps(input: OverlapsInput, law: Law): Overlaps {
  const rule = 'transfer.overlaps'
  const reader = readerOf(law)
  const { read, through } = readOverlaps(input, law)
  const months = monthTerms(through, questionsOf(read.life), reader)
  const terms = refundTerms(through, shareTables(law, reader), reader)
  if (months === undefined) return undetermined(frameOf(rule, law, reader, read.notices), reader.missing)
  const person = { begin: 0, end: read.life.scheme.length, through }
  const scratch = newScratch()
  if (assignMonths(read.life, person, months, scratch) !== null) throw tooManyRecords()
  const refunds = read.records.map((_, i) => {
    const pieces: RefundPiece[] = []
    return { i, money: refundOf(read.life, person, i, months, terms, scratch, pieces), pieces }
  })
  const lacking = refunds.filter(({ money }) => money === MISSING)
  if (lacking.length > 0)
    return undetermined(frameOf(rule, law, reader, read.notices), [
      ...reader.missing,
      ...lacking.flatMap(({ i }) => missingMoney(read, person, i, months, scratch, reader)),
    ])
  const values = valuesOf(read, through, months, scratch, (resident) =>
    refunds.reduce(
      (sum, { i, money }) => ((read.life.scheme[i] === RESIDENT) === resident ? sum + money : sum),
      0,
    ),
  )
  return {
    ...frameOf(rule, law, reader, [...ruleNotices(values, overlapsSteps), ...read.notices]),
    outcome: 'determined',
    values: present(values, overlapsSteps),
    rows: refunds.flatMap(({ i, pieces }) =>
      pieces.map((piece) => present(rowOf(read, i, piece, terms), overlapsRowSteps)),
    ),
    overlapped: overlappedMonths(read, person, months, scratch),
  }
}

function valuesOf(
  { life }: ReadLife,
  through: YearMonth,
  { keep }: MonthTerms,
  { tallies }: Scratch,
  refunds: (resident: boolean) => number,
): OverlapsValues {
  const kept = [0, 0, 0, 0]
  let dropped = 0
  for (let i = 0; i < life.scheme.length; i++) {
    const scheme = life.scheme[i] as number
    kept[scheme] = (kept[scheme] as number) + (tallies.kept[i] as number)
    dropped += tallies.dropped[i] as number
  }
  return {
    through,
    keep,
    employeeMonths: kept[EMPLOYEE] as number,
    civilMonths: kept[CIVIL] as number,
    militaryMonths: kept[MILITARY] as number,
    residentMonths: kept[RESIDENT] as number,
    keptMonths: kept.reduce((sum, months) => sum + months, 0),
    droppedMonths: dropped,
    residentRefund: refunds(true) as Fen,
    accountRefund: refunds(false) as Fen,
    refunded: (refunds(true) + refunds(false)) as Fen,
  }
}

function rowOf(read: ReadLife, i: number, piece: RefundPiece, terms: RefundTerms): OverlapsRow {
  const resident = read.life.scheme[i] === RESIDENT
  const rounding = terms.rounding() ?? TO_FEN
  return {
    ...seat(read, i),
    from: piece.from as YearMonth,
    to: piece.to as YearMonth,
    months: piece.months,
    amount: piece.amount as Fen,
    share: resident ? null : (piece.share as Share),
    ofMonths: resident ? piece.ofMonths : null,
    monthly: resident ? null : mulDivMoney(piece.amount, piece.share, SHARE_ONE, rounding),
    method: resident ? (terms.residentRefund() ?? null) : null,
    money: piece.money as Fen,
    rounding: roundingName(rounding),
  }
}

function seat(
  { life, places }: ReadLife,
  i: number,
): { readonly scheme: RecordScheme; readonly place: string | null } {
  const place = life.place[i] as number
  return {
    scheme: RECORD_SCHEMES[life.scheme[i] as number] ?? 'employee',
    place: place === NO_PLACE ? null : places.textOf(place),
  }
}

function overlappedMonths(
  read: ReadLife,
  person: Person,
  terms: MonthTerms,
  scratch: Scratch,
): readonly OverlappedMonths[] {
  return read.records.flatMap((_, i) =>
    droppedStretches(read.life, person, i, terms, scratch).map(({ from, to, keeper, reason }) => {
      const { zh, en, source } = STEP_REASONS[reason]
      return {
        ...seat(read, i),
        from: monthText(from as YearMonth),
        to: monthText(to as YearMonth),
        months: to - from + 1,
        keptBy: seat(read, keeper),
        because: { zh, en },
        sources: [source],
      }
    }),
  )
}

function readOverlaps(
  input: OverlapsInput,
  law: Law,
): { readonly read: ReadLife; readonly through: YearMonth } {
  const issues: Issue[] = shapeIssues(overlapsShape, input)
  if (issues.length > 0) throw new ShebaoError('input', issues)
  issues.push(...recordIssues(input.records, input.keep, undefined))
  const read = lifeOfRecords(input.records, undefined, input.keep ?? [], law.pack, issues)
  if (issues.length > 0) throw new ShebaoError('input', issues)
  return { read, through: readMonth(input.through) as YearMonth }
}

function tooManyRecords(): ShebaoError {
  return new ShebaoError('input', [
    { code: 'transfer.badRelation', path: ['records'], message: 'more records than can be kept apart' },
  ])
}
