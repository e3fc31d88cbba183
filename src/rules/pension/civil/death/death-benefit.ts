import { monthText } from '../../../../calendar/index.js'
import { readerOf, type Law, type Notice } from '../../../../law/index.js'
import { mulDivMoney, SHARE_ONE, TO_FEN, type Decimal, type Fen } from '../../../../money/index.js'
import { frameOf, undetermined } from '../../../frame.js'
import type { Computed, Undetermined } from '../../../outcome.js'
import type { Payer, Payment } from '../../../payment.js'
import { present, ruleNotices } from '../../../present.js'
import {
  readDeathBenefitInput,
  type DeathBenefitInput,
  type DeathBenefitRequest,
} from './death-benefit-input.js'
import { deathBenefitSteps, type DeathBenefitValues } from './death-benefit-steps.js'

/** A death benefit that is due. */
export interface EntitledDeathBenefit extends Computed<DeathBenefitValues, 'entitled'> {
  /** Yuan, paid once: the compensation, the account that is inherited, and both together. */
  readonly amounts: {
    readonly compensation: Decimal
    readonly account: Decimal
    readonly total: Decimal
  }
  readonly payments: readonly Payment[]
}

/** The answer to a death. */
export type DeathBenefit = EntitledDeathBenefit | Undetermined

/**
 * What the relatives of somebody in or retired from a government body or public institution receive
 * (死亡一次性抚恤金): twice the national urban disposable income per head of the year before, plus 20 months of own pay
 * (illness) or 40 (killed on duty); and what is left in the individual account. The survivors’ rules of the
 * employees’ scheme (人社部发〔2021〕18号) do not apply. Funeral grants and allowances for dependants are local and
 * no part of it.
 *
 * @param input pay in yuan a month, the balance in yuan
 * @returns `entitled` with amounts in yuan, paid once; `undetermined` naming the income that is not on record
 * @throws ShebaoError (kind `input`) with every issue: `decimal.…`, `calendar.month`, `input.…`
 * @see 民发〔2011〕192号; 社会保险法 第十四条
 * @example
 * const benefit = civilPension.deathBenefit({
 *   month: '2026-03', cause: 'illness', status: 'retired', basicPay: '3420', accountBalance: '41230.18',
 * }, lawOf('luoyang'))
 * benefit.outcome === 'entitled' && benefit.amounts.compensation.toFixed(2) // '181404.00': 2 × 56502 + 20 × 3420
 */
export function deathBenefit(input: DeathBenefitInput, law: Law): DeathBenefit {
  const rule = 'civilPension.deathBenefit'
  const request = readDeathBenefitInput(input)
  const { month, cause, basicPay, accountBalance } = request
  const reader = readerOf(law)
  const nationalIncome = reader.money('statistics.nationalUrbanIncome', month)
  const incomeMultiple = reader.share('civilPension.death.incomeMultiple', month)
  const payMonths = reader.count(`civilPension.death.payMonths.${cause}`, month)
  if (nationalIncome === undefined || incomeMultiple === undefined || payMonths === undefined)
    return undetermined(frameOf(rule, law, reader), reader.missing)
  const incomePart = mulDivMoney(nationalIncome, incomeMultiple, SHARE_ONE, TO_FEN)
  const payPart = (basicPay * payMonths) as Fen
  const compensation = (incomePart + payPart) as Fen
  const values: DeathBenefitValues = {
    ...request,
    nationalIncome,
    incomeMultiple,
    incomePart,
    payMonths,
    payPart,
    compensation,
    total: (compensation + accountBalance) as Fen,
  }
  const shown = present(values, deathBenefitSteps)
  const amounts = { compensation: shown.compensation, account: shown.accountBalance, total: shown.total }
  return {
    ...frameOf(rule, law, reader, [...ruleNotices(values, deathBenefitSteps), ...caveats(request)]),
    outcome: 'entitled',
    amounts,
    payments: [
      pay('compensation', '一次性抚恤金', 'one-off compensation at death', amounts.compensation, 'treasury'),
      pay(
        'inheritedAccount',
        '个人账户余额继承',
        'individual account inherited',
        amounts.account,
        'individualAccount',
      ),
    ].filter(({ amount }) => amount.gt(0)),
    values: shown,
  }

  function pay(name: string, zh: string, en: string, amount: Decimal, payer: Payer): Payment {
    const at = monthText(month)
    return { benefit: `civilPension.${name}`, zh, en, amount, payer, periodicity: 'once', from: at, to: at }
  }
}

/** What practice leaves open. */
function caveats({ status }: DeathBenefitRequest): readonly Notice[] {
  const payer: Notice = {
    code: 'rule.unsettled',
    subject: 'compensation',
    zh: '抚恤金按财政支付列示；各地支付渠道未核定',
    en: 'the compensation is shown as paid by the budget; who pays it in each place is not settled',
  }
  if (status === 'inService') return [payer]
  return [
    payer,
    {
      code: 'rule.unsettled',
      subject: 'basicPay',
      zh: '中人的“基本退休费”口径未定，按所给数计算',
      en: 'what counts as basic retirement pay of middle people is not settled; used as given',
    },
  ]
}
