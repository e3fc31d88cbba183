import type { Bilingual } from '../../../law/index.js'
import type { Decimal } from '../../../money/index.js'
import { BENEFIT_NAMES } from '../../benefit-names.js'
import type { Payment } from '../../payment.js'
import type { UnemploymentEmployerRuleId } from './rule-ids.js'

/** A payment of the unemployment fund in the month of application; none where the amount is nothing. */
export function paidOnce(
  benefit: UnemploymentEmployerRuleId,
  month: string,
  amount: Decimal,
): readonly Payment[] {
  if (amount.isZero()) return []
  const once = { payer: 'unemploymentFund', periodicity: 'once', from: month, to: month } as const
  return [{ ...once, benefit, ...(BENEFIT_NAMES[benefit] as Bilingual), amount }]
}
