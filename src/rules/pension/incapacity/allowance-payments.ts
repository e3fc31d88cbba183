import type { Payment } from '../../payment.js'
import type { ShownValues } from '../../step.js'
import { isFull, type AllowanceValues } from './allowance-values.js'

/** What is paid by this amount: the allowance, and the pension it becomes at the statutory age. */
export function paymentsOf(shown: ShownValues<AllowanceValues>): readonly Payment[] {
  const full = isFull(shown)
  const monthly = { amount: shown.total, payer: 'pensionFund', periodicity: 'monthly' } as const
  const allowance: Payment = {
    ...monthly,
    benefit: 'incapacity.allowance',
    zh: full ? '病残津贴' : '病残津贴（基础养老金）',
    en: full ? 'incapacity allowance' : 'incapacity allowance, basic item',
    from: shown.firstPayment,
    to: shown.amountThrough,
  }
  if (shown.pensionFrom === null) return [allowance]
  const pension: Payment = {
    ...monthly,
    benefit: 'incapacity.pension',
    zh: '基本养老金（由病残津贴转来，不重新计算）',
    en: 'pension that the allowance becomes, not computed anew',
    from: shown.pensionFrom,
    to: null,
  }
  return [allowance, pension]
}
