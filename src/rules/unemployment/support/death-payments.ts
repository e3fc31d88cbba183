import type { Decimal } from '../../../money/index.js'
import type { Payment } from '../../payment.js'

/** What is paid after a death, once, in the month of death; nothing is listed where nothing is paid. */
export function deathPayments(
  month: string,
  amounts: { readonly funeral: Decimal; readonly lumpSum: Decimal; readonly lastBenefit?: Decimal },
): readonly Payment[] {
  const once = { payer: 'unemploymentFund', periodicity: 'once', from: month, to: month } as const
  const { funeral, lumpSum, lastBenefit } = amounts
  const all: readonly Payment[] = [
    {
      ...once,
      benefit: 'unemployment.funeral',
      zh: '失业人员丧葬补助金',
      en: 'funeral grant, unemployment insurance',
      amount: funeral,
    },
    {
      ...once,
      benefit: 'unemployment.survivors',
      zh: '失业人员抚恤金',
      en: 'survivors’ grant, unemployment insurance',
      amount: lumpSum,
    },
    ...(lastBenefit === undefined
      ? []
      : [
          {
            ...once,
            benefit: 'unemployment.lastBenefit',
            zh: '死亡当月失业保险金',
            en: 'benefit of the month of death',
            amount: lastBenefit,
          },
        ]),
  ]
  return all.filter(({ amount }) => !amount.isZero())
}
