import { addMonths, intervalMonths, monthText, type YearMonth } from '../../../../calendar/index.js'
import { readerOf, type Law } from '../../../../law/index.js'
import type { Decimal, Fen } from '../../../../money/index.js'
import { stretchesOf } from '../../../contribution/stretches.js'
import { frameOf } from '../../../frame.js'
import type { Computed } from '../../../outcome.js'
import type { Payment } from '../../../payment.js'
import { present, ruleNotices } from '../../../present.js'
import type { ShownValues } from '../../../step.js'
import {
  readCivilSettlementInput,
  type CivilSettlementInput,
  type CivilSettlementRequest,
  type Level,
} from './settlement-input.js'
import {
  civilSettlementLineSteps,
  civilSettlementSteps,
  type CivilSettlementLine,
  type CivilSettlementValues,
} from './settlement-steps.js'

/** A settlement: what is still due, or was overpaid. */
export interface CivilSettlement extends Computed<CivilSettlementValues, 'determined'> {
  /** Yuan in all; one of the two is 0. */
  readonly amounts: { readonly arrears: Decimal; readonly overpaid: Decimal }
  /** The arrears as one payment, in the month after the last one; none where nothing is due. */
  readonly payments: readonly Payment[]
  /** Months in a row with the same two amounts, yuan a month. */
  readonly rows: readonly ShownValues<CivilSettlementLine>[]
}

/**
 * Provisional pay settled against the final award (预发待遇清算): month by month from the first payment to the last
 * month paid provisionally, with the amounts after each yearly adjustment as the caller gives them. Both sides
 * are what the pension fund pays: the occupational annuity is settled by its own fund.
 *
 * @param input monthly amounts in yuan, each from a month on
 * @returns `determined` with `rows`, arrears and overpayment in yuan
 * @throws ShebaoError (kind `input`) with every issue: `decimal.…`, `calendar.month`, `input.…`,
 * `civilPension.monthOrder`, `civilPension.noAmount`, `civilPension.amountMissing`
 * @see 豫人社办〔2017〕89号
 * @example
 * const settled = civilPension.settlement({
 *   from: '2016-04', through: '2018-12',
 *   provisional: [{ from: '2016-04', amount: '4355' }, { from: '2017-01', amount: '4476.94' }],
 *   final: [{ from: '2016-04', amount: '4603.12' }, { from: '2017-01', amount: '4732.01' }],
 * }, lawOf('luoyang'))
 * settled.amounts.arrears.toFixed(2) // '8354.76'
 */
export function settlement(input: CivilSettlementInput, law: Law): CivilSettlement {
  const request = readCivilSettlementInput(input)
  const lines = linesOf(request)
  const values = valuesOf(request, lines)
  const shown = present(values, civilSettlementSteps)
  const notices = ruleNotices(values, civilSettlementSteps)
  return {
    ...frameOf('civilPension.settlement', law, readerOf(law), notices),
    outcome: 'determined',
    amounts: { arrears: shown.arrears, overpaid: shown.overpaid },
    payments: values.arrears > 0 ? [arrearsPayment(shown.arrears, addMonths(request.to, 1))] : [],
    values: shown,
    rows: lines.map((line) => present(line, civilSettlementLineSteps)),
  }
}

function linesOf(request: CivilSettlementRequest): readonly CivilSettlementLine[] {
  const levels = (month: YearMonth) => ({
    provisional: levelAt(request.provisional, month),
    final: levelAt(request.final, month),
  })
  return stretchesOf(request, levels).map(({ from, to, terms: { provisional, final } }) => {
    const months = intervalMonths({ from, to })
    const difference = (final - provisional) as Fen
    return { from, to, months, provisional, final, difference, arrears: (difference * months) as Fen }
  })
}

/** The amount of a month; the reader has seen to it that the first level covers the first month. */
function levelAt(levels: readonly Level[], month: YearMonth): Fen {
  return levels.reduce((amount, level) => (level.from <= month ? level.amount : amount), 0 as Fen)
}

function valuesOf(
  { from, to }: CivilSettlementRequest,
  lines: readonly CivilSettlementLine[],
): CivilSettlementValues {
  const total = (of: 'provisional' | 'final') =>
    lines.reduce((sum, line) => sum + line[of] * line.months, 0) as Fen
  const provisionalTotal = total('provisional')
  const finalTotal = total('final')
  const difference = (finalTotal - provisionalTotal) as Fen
  return {
    from,
    to,
    months: intervalMonths({ from, to }),
    provisionalTotal,
    finalTotal,
    difference,
    arrears: Math.max(difference, 0) as Fen,
    overpaid: Math.max(provisionalTotal - finalTotal, 0) as Fen,
  }
}

function arrearsPayment(amount: Decimal, month: YearMonth): Payment {
  return {
    benefit: 'civilPension.arrears',
    zh: '预发待遇清算补发',
    en: 'arrears of provisional retirement pay',
    amount,
    payer: 'pensionFund',
    periodicity: 'once',
    from: monthText(month),
    to: monthText(month),
  }
}
