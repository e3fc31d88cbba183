import { monthText, type YearMonth } from '../../../calendar/index.js'
import { toDecimal } from '../../../money/index.js'
import type { Payment } from '../../payment.js'
import type { ResolveRow } from './resolve-values.js'

/** What the steps pay back to the person: once, in the month of the claim. */
export function refundPayments(rows: readonly ResolveRow[], claim: YearMonth): readonly Payment[] {
  return rows.flatMap(({ action, scheme, money }): Payment[] => {
    if (action !== 'refundBack' || money === null) return []
    const resident = scheme === 'resident'
    return [
      {
        benefit: 'transfer.refund',
        zh: resident ? '退还居民养老保险重复缴费' : '退还个人账户',
        en: resident ? 'refund of overlapped residents’ payments' : 'refund of account money',
        amount: toDecimal(money, 2),
        payer: resident ? 'residentFund' : 'individualAccount',
        periodicity: 'once',
        from: monthText(claim),
        to: monthText(claim),
      },
    ]
  })
}
