import { yearOf, type YearMonth } from '../../../calendar/index.js'
import { readerOf, type Law, type Notice } from '../../../law/index.js'
import type { Decimal, Fen } from '../../../money/index.js'
import { frameOf, undetermined } from '../../frame.js'
import type { AnyOutcome, Computed, Undetermined } from '../../outcome.js'
import { present, ruleNotices, scaledValues } from '../../present.js'
import type { ShownValues } from '../../step.js'
import { decideInjuryAdjustment } from './adjust.js'
import { injuryAdjustmentSteps, type InjuryAdjustmentValues } from './injury-adjustment-steps.js'
import { adjustmentDates } from './injury-adjustment-terms.js'
import { readInjuryThrough, type InjuryAdjustThroughInput } from './through-input.js'
import {
  injuryThroughRowSteps,
  injuryThroughSteps,
  type InjuryThroughRow,
  type InjuryThroughValues,
} from './through-steps.js'

/** A monthly work-injury benefit carried through the years. */
export interface DeterminedInjuryAdjustThrough extends Computed<InjuryThroughValues, 'determined'> {
  /** Yuan a month. */
  readonly amounts: { readonly increases: Decimal; readonly amount: Decimal }
  /** A row for each adjustment. */
  readonly rows: readonly ShownValues<InjuryThroughRow>[]
}

/** The answer to a benefit carried through the years; the years that were found stand in `parts`, as `y2023`. */
export type InjuryAdjustThrough = DeterminedInjuryAdjustThrough | Undetermined

const RULE = 'workInjury.adjustThrough'

/**
 * A monthly work-injury benefit from its first month to another, through the adjustment of every year between (历年调整):
 * the amount of one year is that before the adjustment of the next. Each year stands explained in `parts`.
 *
 * @returns `determined` with the amount in yuan a month and a row for each adjustment; `undetermined` naming the first
 * year whose notice is not on record, the years before it in `parts`
 * @throws ShebaoError (kind `input`) with every issue: as `adjust`, and `workInjury.throughBeforeStart`
 * @see 工伤保险条例 第四十条
 * @example
 * const carried = workInjury.adjustThrough({
 *   benefit: 'dependant', relation: 'spouse', amount: '2400', start: '2021-05', injury: '2021-04', payer: 'injuryFund',
 *   through: '2023-12',
 * }, lawOf('luoyang'))
 * carried.outcome === 'determined' && carried.amounts.amount.toFixed(2) // '2505.00': 55 and 50 more
 */
export function adjustThrough(input: InjuryAdjustThroughInput, law: Law): InjuryAdjustThrough {
  const { recipient, amount: first, through, pensionAdjustedFrom } = readInjuryThrough(input)
  const reader = readerOf(law)
  const parts: Record<string, AnyOutcome> = {}
  const rows: InjuryThroughRow[] = []
  const notices: Notice[] = []
  let amount = first
  for (let year = yearOf(recipient.start); year <= yearOf(through); year++) {
    if (!hasEffect(year, recipient.start, through, law)) continue
    const pensionAdjusted = pensionAdjustedFrom !== null && year >= pensionAdjustedFrom
    const outcome = decideInjuryAdjustment({ year, amount, recipient, pensionAdjusted }, law)
    if (outcome.outcome === 'notEntitled') continue
    parts[`y${year}`] = outcome
    notices.push(...outcome.notices)
    if (outcome.outcome === 'undetermined')
      return undetermined(frameOf(RULE, law, reader, notices), outcome.missing, parts)
    const v = scaledValues<InjuryAdjustmentValues>(outcome.values, injuryAdjustmentSteps)
    const { effective, increase, adjusted } = v
    rows.push({ year, effective, opening: amount, increase, closing: adjusted })
    amount = adjusted
  }
  const values: InjuryThroughValues = {
    benefit: recipient.benefit,
    start: recipient.start,
    through,
    first,
    adjustments: rows.length,
    increases: (amount - first) as Fen,
    amount,
  }
  const shown = present(values, injuryThroughSteps)
  return {
    ...frameOf(RULE, law, reader, [...ruleNotices(values, injuryThroughSteps), ...notices]),
    outcome: 'determined',
    amounts: { increases: shown.increases, amount: shown.amount },
    values: shown,
    rows: rows.map((row) => present(row, injuryThroughRowSteps)),
    parts,
  }
}

/**
 * Whether a year's adjustment can touch the benefit. A year without notice does, so that the lack is named; but not the
 * year of the first month, whose adjustment is for those who drew the benefit before.
 */
function hasEffect(year: number, start: YearMonth, through: YearMonth, law: Law): boolean {
  const dates = adjustmentDates(year, readerOf(law))
  return dates === undefined ? year > yearOf(start) : dates.effective <= through
}
