import type { Decimal } from '../../../../money/index.js'
import type { Payment } from '../../../payment.js'

/** The items of an award, yuan a month. */
export interface AwardAmounts {
  /** Basic pension (基础养老金). */
  readonly basic: Decimal
  /** Account pension (个人账户养老金). */
  readonly account: Decimal
  /** Transitional pension (过渡性养老金); 0 without deemed months. */
  readonly transitional: Decimal
  /** Local supplement (地方过渡性补贴), where one was given. */
  readonly localSupplement: Decimal
  /** The sum of the rounded items. */
  readonly total: Decimal
}

const ITEMS = [
  ['basic', '基础养老金', 'basic pension', 'pensionFund'],
  ['account', '个人账户养老金', 'account pension', 'individualAccount'],
  ['transitional', '过渡性养老金', 'transitional pension', 'pensionFund'],
  ['localSupplement', '地方过渡性补贴', 'local supplement', 'pensionFund'],
] as const

/**
 * The items as they are paid: monthly, for life. The account item comes from the account while it lasts, then from
 * the pooled fund (国发〔2005〕38号); the person sees no difference.
 */
export function awardPayments(amounts: AwardAmounts, from: string): readonly Payment[] {
  return ITEMS.flatMap(([item, zh, en, payer]) =>
    amounts[item].isZero()
      ? []
      : {
          benefit: `employeePension.${item}`,
          zh,
          en,
          amount: amounts[item],
          payer,
          periodicity: 'monthly' as const,
          from,
          to: null,
        },
  )
}
