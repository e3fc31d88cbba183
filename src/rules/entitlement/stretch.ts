import { monthText, readMonth, type YearMonth } from '../../calendar/index.js'
import type { Bilingual } from '../../law/index.js'
import { fenOf, toDecimal, type Fen } from '../../money/index.js'
import type { Payer, Payment } from '../payment.js'

/** A benefit over the months it is due: monthly, or once in its first month. */
export interface Stretch extends Bilingual {
  /** Stable name, as `employeePension.basic`. */
  readonly benefit: string
  /** Yuan in fen: a month, or in all for a benefit that is paid once. */
  readonly amount: Fen
  readonly payer: Payer
  readonly periodicity: Payment['periodicity']
  readonly from: YearMonth
  /** Last month, or null while no end is known. */
  readonly to: YearMonth | null
}

/** A payment of a rule as a stretch. Payments carry Decimals of whole fen. */
export function stretchOf(payment: Payment): Stretch {
  return {
    ...payment,
    amount: fenOf(payment.amount),
    from: readMonth(payment.from) as YearMonth,
    to: payment.to === null ? null : (readMonth(payment.to) as YearMonth),
  }
}

/** A stretch as it is handed out. */
export function paymentOf(stretch: Stretch): Payment {
  return {
    ...stretch,
    amount: toDecimal(stretch.amount, 2),
    from: monthText(stretch.from),
    to: stretch.to === null ? null : monthText(stretch.to),
  }
}

/** True when the benefit is due in the month. */
export function isDue({ from, to }: Stretch, month: YearMonth): boolean {
  return from <= month && (to === null || month <= to)
}

/** Monthly stretches cut after a month; those that begin later are left out. What is paid once stays. */
export function endedAfter(stretches: readonly Stretch[], last: YearMonth): readonly Stretch[] {
  return stretches.flatMap((stretch) => {
    if (stretch.periodicity === 'once') return stretch
    if (stretch.from > last) return []
    return stretch.to !== null && stretch.to <= last ? stretch : { ...stretch, to: last }
  })
}
