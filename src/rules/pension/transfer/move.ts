import { readMonth, type YearMonth } from '../../../calendar/index.js'
import { ShebaoError, type Issue } from '../../../errors.js'
import { readerOf, type Law } from '../../../law/index.js'
import type { Fen, RoundingName, Share } from '../../../money/index.js'
import {
  choiceField,
  monthField,
  objectOf,
  shapeIssues,
  textField,
  type Shape,
} from '../../../records/index.js'
import { frameOf, undetermined } from '../../frame.js'
import type { Computed, Undetermined } from '../../outcome.js'
import { present, ruleNotices } from '../../present.js'
import type { ShownValues } from '../../step.js'
import { CIVIL, EMPLOYEE, newScratch, RECORD_SCHEMES } from './life.js'
import { lifeOfRecords, questionsOf, type ReadLife } from './life-of-records.js'
import { missingMoney } from './missing-money.js'
import { moveRowSteps, moveSteps, type MoveRow, type MoveValues } from './move-steps.js'
import { assignMonths } from './month-owners.js'
import { atRecord } from './one-record.js'
import { MISSING } from './overlap-refund.js'
import { provinceOf } from './place-number.js'
import { poolOf, type PoolPiece } from './pool-formula.js'
import { recordIssues } from './record-issues.js'
import { recordShape, type TransferRecord } from './record-input.js'
import type { StepReasonCode } from './step-reasons.js'
import { moneyWay, monthTerms, moveTerms, roundingName, shareTables } from './transfer-terms.js'

/** A relation that moves. */
export interface MoveInput {
  readonly record: TransferRecord
  /** Scheme and place to which it moves; the place as key or GB/T 2260 code. */
  readonly to: { readonly scheme: 'employee' | 'civil' | 'resident'; readonly place: string }
  /** Month of the move, 'YYYY-MM'; months of the record after it are not looked at. */
  readonly month: string
}

/** The money that moves, with a row for each year of pooled money. */
export interface DeterminedMove extends Computed<MoveValues, 'determined'> {
  readonly rows: readonly ShownValues<MoveRow>[]
}

/** The answer to a move. */
export type Move = DeterminedMove | Undetermined

/** The wire shape of {@link MoveInput}. */
export const moveShape: Shape<MoveInput> = objectOf(
  {
    record: recordShape,
    to: objectOf(
      {
        scheme: choiceField(['employee', 'civil', 'resident'], 'scheme to which it moves'),
        place: textField('place to which it moves'),
      },
      'where the relation moves',
    ),
    month: monthField('month of the move'),
  },
  'a relation that moves',
)

/**
 * The money that moves with a relation (转移资金): the account in full, of the time before 1998 the own contributions with
 * interest only, and from the pooled fund 12 % of the actual contribution bases of each year, in the employees’ scheme
 * since 1998-01, in the civil scheme since 2014-10, part years by months. Pooled money bears no interest. Inside a province
 * relation and record move without money; between the schemes of residents and employees the account moves alone.
 *
 * @returns `determined` with yuan and a row for each year; `undetermined` naming the balance, the bases or the rule of the
 * law that is missing
 * @throws ShebaoError (kind `input`) with every issue, those of a record as in `resolve`
 * @see 国办发〔2009〕66号 第四条; 人社部规〔2017〕1号; 人社部发〔2009〕187号
 * @example
 * const move = transfer.move({
 *   record: {
 *     scheme: 'employee', place: '440300', account: { balance: '9815.40' },
 *     spells: [{ from: '2023-07', to: '2025-06' }], contributions: [{ from: '2023-07', to: '2025-06', base: '5000' }],
 *   },
 *   to: { scheme: 'employee', place: 'luoyang' }, month: '2025-07',
 * }, lawOf('luoyang'))
 * move.outcome === 'determined' && move.values.poolMoved.toFixed(2) // '14400.00'
 * move.outcome === 'determined' && move.rows.length // 3
 */
export function move(input: MoveInput, law: Law): Move {
  const rule = 'transfer.move'
  const reader = readerOf(law)
  const { read, month, toPlace } = readMove(input, law)
  const { life } = read
  const person = { begin: 0, end: 1, through: month }
  const months = monthTerms(month, questionsOf(life), reader)
  const terms = moveTerms(month, shareTables(law, reader), reader)
  const scratch = newScratch()
  const scheme = life.scheme[0] as number
  const target = RECORD_SCHEMES.indexOf(input.to.scheme)
  const way =
    isWork(scheme) && isWork(target) ? wayOf(life.place[0] as number, scheme, toPlace, target) : undefined
  const moves = way === undefined ? false : terms.movesMoney(way)
  const lacking = [...read.missing, ...reader.missing]
  if (months === undefined || moves === undefined || lacking.length > 0)
    return undetermined(frameOf(rule, law, reader, read.notices), lacking)
  assignMonths(life, person, months, scratch)
  const pieces: PoolPiece[] = []
  const pool = moves ? poolOf(life, person, 0, months, terms, pieces) : 0
  if (pool === MISSING)
    return undetermined(
      frameOf(rule, law, reader, read.notices),
      missingMoney(read, person, 0, months, scratch, reader),
    )
  const leaves = scheme === EMPLOYEE && provinceOf(life.place[0] as number) !== provinceOf(toPlace)
  const balance = life.balance[0] as number
  const staying = leaves ? (life.employerPart[0] as number) : 0
  if (staying > balance) throw partAboveBalance()
  const values: MoveValues = {
    month,
    scheme: input.record.scheme,
    place: input.record.place === undefined ? null : read.places.textOf(life.place[0] as number),
    toScheme: input.to.scheme,
    toPlace: read.places.textOf(toPlace),
    because: becauseOf(scheme, target, way, moves, life.temporary[0] === 1),
    accountBalance: balance as Fen,
    staying: staying as Fen,
    accountMoved: (balance - staying) as Fen,
    poolMonths: pieces.reduce((sum, piece) => sum + piece.months, 0),
    poolMoved: pool as Fen,
    moved: (balance - staying + pool) as Fen,
  }
  return {
    ...frameOf(rule, law, reader, [...ruleNotices(values, moveSteps), ...read.notices]),
    outcome: 'determined',
    values: present(values, moveSteps),
    rows: pieces.map((piece) => present(rowOf(piece, roundingName(terms.rounding())), moveRowSteps)),
  }
}

function isWork(scheme: number): boolean {
  return scheme === EMPLOYEE || scheme === CIVIL
}

function wayOf(place: number, scheme: number, toPlace: number, target: number) {
  return moneyWay({ scheme, place }, { scheme: target, place: toPlace })
}

function rowOf({ from, to, months, bases, share, money }: PoolPiece, rounding: RoundingName): MoveRow {
  return {
    from: from as YearMonth,
    to: to as YearMonth,
    months,
    bases: bases as Fen,
    share: share as Share,
    rounding,
    money: money as Fen,
  }
}

function becauseOf(
  scheme: number,
  target: number,
  way: string | undefined,
  moves: boolean,
  temporary: boolean,
): StepReasonCode {
  if (!isWork(scheme))
    return target === scheme
      ? 'residentGathered'
      : isArmy(scheme)
        ? 'militaryGathered'
        : 'residentJoinsEmployee'
  if (!isWork(target)) return 'employeeJoinsResident'
  if (!moves) return 'noMoneyMoves'
  if (temporary) return 'poolOfTemporary'
  return way === 'betweenSchemes' ? 'poolMovesBetweenSchemes' : 'poolMoves'
}

function isArmy(scheme: number): boolean {
  return RECORD_SCHEMES[scheme] === 'military'
}

function readMove(
  input: MoveInput,
  law: Law,
): { readonly read: ReadLife; readonly month: YearMonth; readonly toPlace: number } {
  const issues: Issue[] = shapeIssues(moveShape, input)
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const { record, to } = input
  const found: Issue[] = recordIssues([record], undefined, undefined)
  const at = [{ text: to.place, path: ['to', 'place'] }]
  const read = lifeOfRecords([record], undefined, [], law.pack, found, at)
  if (found.length > 0) throw new ShebaoError('input', atRecord(found))
  return { read, month: readMonth(input.month) as YearMonth, toPlace: read.places.numberOf(to.place) }
}

function partAboveBalance(): ShebaoError {
  return new ShebaoError('input', [
    {
      code: 'transfer.partAboveBalance',
      path: ['record', 'account', 'employerPartBefore1998'],
      message: 'is more than the account holds',
    },
  ])
}
