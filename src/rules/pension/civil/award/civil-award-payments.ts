import type { Decimal } from '../../../../money/index.js'
import type { Payer, Payment } from '../../../payment.js'

/** The items of an award, yuan a month. */
export interface CivilAwardAmounts {
  /** Basic pension (基础养老金). */
  readonly basic: Decimal
  /** Transitional pension (过渡性养老金); 0 without deemed months. */
  readonly transitional: Decimal
  /** Account pension (个人账户养老金). */
  readonly account: Decimal
  /** The three together: what the new method gives from the pension fund. */
  readonly newMethod: Decimal
  /** Added to reach the old standard; 0 outside the comparison. */
  readonly topUp: Decimal
  /** Cut from the excess over the old standard; 0 outside the comparison. */
  readonly withheld: Decimal
  /** What the pension fund pays a month. The occupational annuity comes on top, from its own fund. */
  readonly total: Decimal
}

/**
 * What is paid, item by item. Where the comparison cuts the excess the law names no item it is cut from: all but
 * the account pension is then one payment.
 */
export function civilAwardPayments(amounts: CivilAwardAmounts, from: string): readonly Payment[] {
  const { basic, transitional, account, newMethod, topUp, total } = amounts
  const pay = (name: string, zh: string, en: string, amount: Decimal, payer: Payer): readonly Payment[] =>
    amount.isZero()
      ? []
      : [{ benefit: `civilPension.${name}`, zh, en, amount, payer, periodicity: 'monthly', from, to: null }]
  const whole = total.eq(newMethod.plus(topUp))
  const own = account.lt(total) || whole ? account : total
  const accountItem = pay('account', '个人账户养老金', 'account pension', own, 'individualAccount')
  if (!whole)
    return [
      ...pay(
        'pooled',
        '新老办法对比后的基本养老金（不含个人账户养老金）',
        'pension after the comparison, account pension apart',
        total.minus(own),
        'pensionFund',
      ),
      ...accountItem,
    ]
  return [
    ...pay('basic', '基础养老金', 'basic pension', basic, 'pensionFund'),
    ...pay('transitional', '过渡性养老金', 'transitional pension', transitional, 'pensionFund'),
    ...accountItem,
    ...pay('topUp', '低于老办法的补足额', 'top-up to the old standard', topUp, 'pensionFund'),
  ]
}
