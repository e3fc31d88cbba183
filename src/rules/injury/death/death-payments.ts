import { monthText, type YearMonth } from '../../../calendar/index.js'
import { toDecimal, type Fen } from '../../../money/index.js'
import type { Payer, Payment } from '../../payment.js'
import { RELATIONSHIP_WORDS } from './dependants-steps.js'
import type { PensionRow } from './pension-over-time.js'

/** A benefit paid once in a month, or none where it is nothing. */
export function oncePaid(
  benefit: string,
  [zh, en]: readonly [string, string],
  amount: Fen,
  payer: Payer,
  month: YearMonth,
): readonly Payment[] {
  if (amount === 0) return []
  const at = monthText(month)
  return [{ benefit, zh, en, amount: toDecimal(amount, 2), payer, periodicity: 'once', from: at, to: at }]
}

/** The funeral allowance and the lump sum. */
export function paidAtDeath(funeral: Fen, lumpSum: Fen, payer: Payer, month: YearMonth): readonly Payment[] {
  return [
    ...oncePaid('workInjury.funeral', ['丧葬补助金', 'funeral allowance'], funeral, payer, month),
    ...oncePaid('workInjury.deathLumpSum', ['一次性工亡补助金', 'lump sum at death'], lumpSum, payer, month),
  ]
}

/** The pension of each dependant for each stretch of months. */
export function paidToDependants(rows: readonly PensionRow[], payer: Payer): readonly Payment[] {
  return rows
    .filter(({ amount }) => amount > 0)
    .map(({ name, relationship, amount, from, to }) => {
      const words = RELATIONSHIP_WORDS[relationship]
      return {
        benefit: 'workInjury.dependants',
        zh: `供养亲属抚恤金（${name ?? words.zh}）`,
        en: `dependants’ pension (${name ?? words.en})`,
        amount: toDecimal(amount, 2),
        payer,
        periodicity: 'monthly',
        from: monthText(from),
        to: to === null ? null : monthText(to),
      }
    })
}
