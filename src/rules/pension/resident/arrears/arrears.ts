import { readerOf, type Law, type Notice, type Reader } from '../../../../law/index.js'
import type { YearMonth } from '../../../../calendar/index.js'
import { mulDiv, type Fen } from '../../../../money/index.js'
import { frameOf, undetermined } from '../../../frame.js'
import type { Computed, Undetermined } from '../../../outcome.js'
import { present, ruleNotices } from '../../../present.js'
import type { ShownValues } from '../../../step.js'
import { readArrearsInput, type ArrearsInput, type PaidSpell } from './arrears-input.js'
import { arrearsRowSteps, arrearsSteps, type ArrearsRow, type ArrearsValues } from './arrears-steps.js'

/** What is owed for months that were paid at an older amount. */
export interface DeterminedArrears extends Computed<ArrearsValues, 'determined'> {
  /** Stretches of months with one amount paid and one due. */
  readonly rows: readonly ShownValues<ArrearsRow>[]
}

/** The answer to a settlement of the basic pension. */
export type Arrears = DeterminedArrears | Undetermined

/**
 * Arrears of the basic pension that was raised late (基础养老金调整补发): the amounts that were paid against those due by
 * the law of each month. A notice of July that takes effect from January is put right with it.
 *
 * @returns `determined` with yuan in all (negative where too much was paid) and the stretches; `undetermined` naming
 * the months whose amount the law lacks
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.month`, `decimal.…`,
 * `resident.spellOrder`, `resident.spellOverlap`, `resident.tooManyMonths`
 * @see 人社部发〔2018〕21号
 * @example
 * const owed = residentPension.arrears({
 *   paid: [{ from: '2022-12', to: '2023-01', basic: 113 }],
 * }, lawOf('luoyang'))
 * owed.outcome === 'determined' && owed.values.arrears.toFixed(2) // '10.00'
 */
export function arrears(input: ArrearsInput, law: Law): Arrears {
  const rule = 'residentPension.arrears'
  const { paid, localAddition } = readArrearsInput(input)
  const reader = readerOf(law)
  const rows = paid.flatMap((spell) => stretchesOf(spell, localAddition, reader))
  if (reader.missing.length > 0) return undetermined(frameOf(rule, law, reader), reader.missing)
  const sum = (of: (row: ArrearsRow) => number) => rows.reduce((total, row) => total + of(row), 0)
  const values: ArrearsValues = {
    months: sum(({ months }) => months),
    paid: sum(({ paid: each, months }) => each * months) as Fen,
    due: sum(({ due, months }) => due * months) as Fen,
    arrears: sum((row) => row.arrears) as Fen,
  }
  const notices = [...ruleNotices(values, arrearsSteps), ...suppliedNotice(localAddition)]
  return {
    ...frameOf(rule, law, reader, notices),
    outcome: 'determined',
    values: present(values, arrearsSteps),
    rows: rows.map((row) => present(row, arrearsRowSteps)),
  }
}

function suppliedNotice(localAddition: Fen | undefined): readonly Notice[] {
  if (localAddition === undefined) return []
  return [
    {
      code: 'input',
      subject: 'localAddition',
      zh: '市县加发额由调用方提供',
      en: 'the addition of the place was supplied by the caller',
    },
  ]
}

/** A spell cut where the amount due changes. */
function stretchesOf(spell: PaidSpell, given: Fen | undefined, reader: Reader): readonly ArrearsRow[] {
  const rows: ArrearsRow[] = []
  for (let month = spell.from; month <= spell.to; month = (month + 1) as YearMonth) {
    const basic = reader.money('residentPension.basic.amount', month)
    const localAddition = given ?? reader.money('residentPension.basic.localAddition', month)
    if (basic === undefined || localAddition === undefined) continue
    const last = rows.at(-1)
    const same = last?.basic === basic && last.localAddition === localAddition
    if (same) rows.pop()
    rows.push(rowOf(same ? last.from : month, month, spell.basic, basic, localAddition))
  }
  return rows
}

function rowOf(from: YearMonth, to: YearMonth, paid: Fen, basic: Fen, localAddition: Fen): ArrearsRow {
  const months = to - from + 1
  const due = (basic + localAddition) as Fen
  const difference = (due - paid) as Fen
  return {
    from,
    to,
    months,
    paid,
    basic,
    localAddition,
    due,
    difference,
    arrears: mulDiv(difference, months, 1, 'halfUp') as Fen,
  }
}
