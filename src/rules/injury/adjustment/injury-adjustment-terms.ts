import { monthText, yearMonth, type YearMonth } from '../../../calendar/index.js'
import type { Bilingual, Law, Missing, ParameterPath, Reader } from '../../../law/index.js'
import {
  mulDivMoney,
  roundingOf,
  SHARE_ONE,
  type Fen,
  type RoundingName,
  type Share,
} from '../../../money/index.js'
import type { InjuryAdjustmentTerms } from './injury-adjustment-formula.js'
import type { NursingLevel } from '../benefit/injury-fields.js'
import type { AdjustedBenefit, InjuryRecipient } from './recipient-input.js'

/** What kind of recipient the law makes a difference by. */
export type RecipientKind = Pick<InjuryRecipient, 'benefit' | 'grade' | 'relation' | 'alone' | 'level'>

/** The dates of a year's adjustment. */
export interface AdjustmentDates {
  readonly effective: YearMonth
  readonly rollsBy: YearMonth
  readonly earlyBefore: YearMonth
}

/** The terms of a recipient and what a reset rests on. */
export interface RecipientTerms extends InjuryAdjustmentTerms {
  readonly base: Fen | null
  readonly share: Share | null
  readonly rounding: RoundingName | null
  /** Whether a floor stands in the law; false also where the caller answers for it. */
  readonly floorKnown: boolean
}

/** The month a year of adjustment is looked up by: its last one. */
function adjustmentMonth(year: number): YearMonth {
  return yearMonth(year, 12)
}

/** The dates of a year; undefined when a value is missing (the reader knows which). */
export function adjustmentDates(year: number, reader: Reader): AdjustmentDates | undefined {
  const month = adjustmentMonth(year)
  const effective = reader.month('workInjury.adjustment.effective', month)
  const rollsBy = reader.month('workInjury.adjustment.rollsBy', month)
  const earlyBefore = earlyLimit(month, reader)
  if (effective === undefined || rollsBy === undefined || earlyBefore === undefined) return undefined
  return { effective, rollsBy, earlyBefore }
}

/** Before the first notice that makes a difference nothing counts as early. */
function earlyLimit(month: YearMonth, reader: Reader): YearMonth | undefined {
  return reader.optional((r) => r.month('workInjury.adjustment.earlyBefore', month)) ?? (0 as YearMonth)
}

/** The terms of a year for a recipient; undefined when a value is missing (reader and `lacks` know which). */
export function recipientTerms(
  year: number,
  kind: RecipientKind,
  early: boolean,
  aboveFloor: boolean,
  reader: Reader,
  lacks: Missing[],
  law: Law,
): RecipientTerms | undefined {
  const month = adjustmentMonth(year)
  const at = { month, reader, lacks, law }
  if (kind.benefit === 'nursing') {
    const yearly = reader.choice('workInjury.nursing.yearly', month)
    if (yearly === undefined) return undefined
    if (yearly === 'reset') return resetTerms(kind.level as NursingLevel, early, at)
  }
  const amount = riseOf(kind, at)
  const extra = early ? extraOf(kind, at) : (0 as Fen)
  const floor = floorOf(kind, aboveFloor, at)
  if (amount === undefined || extra === undefined || floor === undefined) return undefined
  const reset = { base: null, share: null, rounding: null }
  return { mode: 'rise', amount, extra, floor: floor ?? (0 as Fen), floorKnown: floor !== null, ...reset }
}

/** Where and how a year is read. */
interface At {
  readonly month: YearMonth
  readonly reader: Reader
  readonly lacks: Missing[]
  readonly law: Law
}

function resetTerms(level: NursingLevel, early: boolean, at: At): RecipientTerms | undefined {
  const { month, reader } = at
  const base = reader.money('workInjury.base', month)
  const share = inTable(
    'workInjury.nursing.share',
    reader.table('workInjury.nursing.share', month),
    level,
    at,
  )
  const rounding = reader.choice('workInjury.nursing.rounding', month)
  const extra = early ? earlyNursing(level, at) : (0 as Fen)
  if (base === undefined || share === undefined || rounding === undefined || extra === undefined)
    return undefined
  const amount = mulDivMoney(base, share, SHARE_ONE, roundingOf(rounding))
  const none = { floor: 0 as Fen, floorKnown: false }
  return { mode: 'reset', amount, extra, ...none, base, share: share as Share, rounding }
}

function riseOf(kind: RecipientKind, at: At): Fen | undefined {
  const { month, reader } = at
  switch (kind.benefit) {
    case 'allowance': {
      const path = 'workInjury.adjustment.allowance'
      return inTable(path, reader.table(path, month), kind.grade as number, at) as Fen | undefined
    }
    case 'nursing': {
      const path = 'workInjury.adjustment.nursing.amount'
      return inTable(path, reader.table(path, month), kind.level as NursingLevel, at) as Fen | undefined
    }
    case 'dependant': {
      const relative = relativeOf(kind)
      return reader.money(`workInjury.adjustment.${relative}`, month)
    }
  }
}

function extraOf(kind: RecipientKind, at: At): Fen | undefined {
  const { month, reader } = at
  switch (kind.benefit) {
    case 'allowance': {
      const path = 'workInjury.adjustment.early.allowance'
      return inTable(path, reader.table(path, month), kind.grade as number, at) as Fen | undefined
    }
    case 'nursing':
      return earlyNursing(kind.level as NursingLevel, at)
    case 'dependant':
      return reader.money('workInjury.adjustment.early.dependants', month)
  }
}

function earlyNursing(level: NursingLevel, at: At): Fen | undefined {
  const path = 'workInjury.adjustment.early.nursing'
  return inTable(path, at.reader.table(path, at.month), level, at) as Fen | undefined
}

/** The floor: null where there is none, or where none is on record and the caller answers for it. */
function floorOf(kind: RecipientKind, aboveFloor: boolean, at: At): Fen | null | undefined {
  const { month, reader } = at
  const read = (r: Reader) => {
    const rule = r.choice(FLOOR_RULES[kind.benefit], month)
    return rule === undefined ? undefined : rule === 'none' ? null : floorAmount(kind, { ...at, reader: r })
  }
  return aboveFloor ? (reader.optional(read) ?? null) : read(reader)
}

function floorAmount(kind: RecipientKind, at: At): Fen | undefined {
  const { month, reader } = at
  switch (kind.benefit) {
    case 'allowance':
      return reader.money('workInjury.adjustment.floor.allowance', month)
    case 'nursing': {
      const path = 'workInjury.adjustment.floor.nursing'
      return inTable(path, reader.table(path, month), kind.level as NursingLevel, at) as Fen | undefined
    }
    case 'dependant': {
      const relative = relativeOf(kind)
      return reader.money(`workInjury.adjustment.floor.${relative}`, month)
    }
  }
}

const FLOOR_RULES = {
  allowance: 'workInjury.adjustment.floor.rule.allowance',
  dependant: 'workInjury.adjustment.floor.rule.dependants',
  nursing: 'workInjury.adjustment.floor.rule.nursing',
} as const satisfies Readonly<Record<AdjustedBenefit, ParameterPath>>

/** The name of a relative among the parameters. */
export function relativeOf({
  relation,
  alone,
}: Pick<RecipientKind, 'relation' | 'alone'>): 'spouse' | 'spouseAlone' | 'other' | 'otherAlone' {
  if (relation === 'spouse') return alone === true ? 'spouseAlone' : 'spouse'
  return alone === true ? 'otherAlone' : 'other'
}

/** An entry of a table; one that is not there is missing like the table. */
function inTable<K extends number | string>(
  path: ParameterPath,
  table: ReadonlyMap<K, number> | undefined,
  key: K,
  { month, lacks, law }: At,
): number | undefined {
  if (table === undefined) return undefined
  const entry = table.get(key)
  if (entry === undefined)
    lacks.push({ kind: 'parameter', path, place: law.place.key, month: monthText(month), ...absent(key) })
  return entry
}

function absent(key: number | string): Bilingual {
  return { zh: `表中没有“${key}”一项`, en: `the table has no entry "${key}"` }
}
