import { dateText, readDate, type CalendarDate } from '../../../calendar/index.js'
import { ShebaoError } from '../../../errors.js'
import { readerOf, type Law } from '../../../law/index.js'
import {
  mulDivMoney,
  parseScaled,
  SHARE_ONE,
  TO_FEN,
  type DecimalInput,
  type Fen,
  type Share,
} from '../../../money/index.js'
import { dayField, decimalField, objectOf, shapeIssues, type Shape } from '../../../records/index.js'
import { firstOfEachRun } from '../../contribution/stretches.js'
import { frameOf, undetermined } from '../../frame.js'
import type { Computed, Undetermined } from '../../outcome.js'
import { present, ruleNotices } from '../../present.js'
import type { ShownValues } from '../../step.js'
import { lateDays, type LateDays } from './late-charge-days.js'
import {
  unemploymentLateRowSteps,
  unemploymentLateSteps,
  type UnemploymentLateChargeValues,
  type UnemploymentLateRow,
} from './late-charge-steps.js'

/** Unemployment contributions in arrears and when they were paid. */
export interface UnemploymentLateChargeInput {
  /** Unpaid amount, yuan. */
  readonly amount: DecimalInput
  /** Last day on which payment was in time, 'YYYY-MM-DD'; for a deferred month the last day of the deferral. */
  readonly dueDate: string
  /** Day of payment, 'YYYY-MM-DD'. */
  readonly paidDate: string
}

/** A charge, with a row for each run of days at one rate. */
export interface DeterminedUnemploymentLateCharge extends Computed<
  UnemploymentLateChargeValues,
  'determined'
> {
  readonly rows: readonly ShownValues<UnemploymentLateRow>[]
}

/** The charge, or what the law lacks. */
export type UnemploymentLateCharge = DeterminedUnemploymentLateCharge | Undetermined

/** Arrears end at ten billion yuan, those of a large employer included. */
const MONEY = { decimals: 2, min: 0, max: 1e12 }

/** The wire shape of {@link UnemploymentLateChargeInput}. */
export const unemploymentLateChargeShape: Shape<UnemploymentLateChargeInput> = objectOf(
  {
    amount: decimalField(MONEY, 'unpaid amount, yuan'),
    dueDate: dayField('last day on which payment was in time'),
    paidDate: dayField('day of payment'),
  },
  'unemployment contributions in arrears',
)

/**
 * The late-payment charge on unemployment contributions (失业保险费滞纳金): 0.2 % a day under Henan's regulation of 2001,
 * 0.05 % a day since the Social Insurance Law. Each day late bears the rate in force on it; the sum is rounded
 * once, to the fen. Paid in time, it is 0.
 *
 * A deferral bears no charge until its end: give the last day of the deferral as the due date.
 *
 * @param input amount in yuan, days 'YYYY-MM-DD'
 * @returns `determined` with the days, the charge in yuan and a row for each rate; `undetermined` when the law
 * holds no rate for a day late
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `decimal.…`, `calendar.date`
 * @see 河南省失业保险条例（2001年）第十一条; 社会保险法 第八十六条
 * @example
 * const arrears = { amount: '10000', dueDate: '2011-06-20', paidDate: '2011-07-10' }
 * const late = unemployment.lateCharge(arrears, lawOf('luoyang'))
 * late.outcome === 'determined' && late.values.charge.toFixed(2) // '250.00': 10 days at 0.2 %, 10 at 0.05 %
 */
export function lateCharge(input: UnemploymentLateChargeInput, law: Law): UnemploymentLateCharge {
  const issues = shapeIssues(unemploymentLateChargeShape, input)
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const dueDate = readDate(input.dueDate) as CalendarDate
  const paidDate = readDate(input.paidDate) as CalendarDate
  const reader = readerOf(law)
  const runs = lateDays(dueDate, paidDate, (month) =>
    reader.share('unemployment.contribution.lateCharge.dailyRate', month),
  )
  if (runs === undefined)
    return undetermined(frameOf('unemployment.lateCharge', law, reader), firstOfEachRun(reader.missing))
  const values = chargeOf(parseScaled(input.amount, MONEY, [], []) as Fen, dueDate, paidDate, runs)
  return {
    ...frameOf('unemployment.lateCharge', law, reader, ruleNotices(values, unemploymentLateSteps)),
    outcome: 'determined',
    values: present(values, unemploymentLateSteps),
    rows: runs.map((run) => present(rowOf(run), unemploymentLateRowSteps)),
  }
}

function chargeOf(
  amount: Fen,
  dueDate: CalendarDate,
  paidDate: CalendarDate,
  runs: readonly LateDays[],
): UnemploymentLateChargeValues {
  const chargeShare = runs.reduce((sum, { days, dailyRate }) => sum + days * dailyRate, 0) as Share
  return {
    amount,
    dueDate: dateText(dueDate),
    paidDate: dateText(paidDate),
    days: runs.reduce((sum, { days }) => sum + days, 0),
    dailyRate: runs.length === 1 ? (runs[0]?.dailyRate ?? null) : null,
    chargeShare,
    charge: mulDivMoney(amount, chargeShare, SHARE_ONE, TO_FEN),
  }
}

function rowOf({ from, to, days, dailyRate }: LateDays): UnemploymentLateRow {
  return { from: dateText(from), to: dateText(to), days, dailyRate, rowShare: (days * dailyRate) as Share }
}
