import type { YearMonth } from '../../../calendar/index.js'
import type { Reader } from '../../../law/index.js'
import type { Fen } from '../../../money/index.js'

/**
 * The rate of months left over and of late payments made in a month: that of the month the benefit belongs to, or an
 * amount a notice fixed. Undefined when the law lacks it (the reader knows which).
 */
export function rateOfLate(reader: Reader, paidIn: YearMonth): 'monthOfBenefit' | Fen | undefined {
  const rule = reader.choice('unemployment.backPay.rate', paidIn)
  return rule === 'noticeLevel' ? reader.money('unemployment.backPay.level', paidIn) : rule
}
