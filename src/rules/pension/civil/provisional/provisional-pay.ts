import { addMonths } from '../../../../calendar/index.js'
import { readerOf, type Law, type Notice } from '../../../../law/index.js'
import { mulDivMoney, SHARE_ONE, type Decimal, type Fen } from '../../../../money/index.js'
import { frameOf, notEntitled, undetermined } from '../../../frame.js'
import type { Computed, NotEntitled, Undetermined } from '../../../outcome.js'
import type { Payment } from '../../../payment.js'
import { present, ruleNotices } from '../../../present.js'
import { findOldRatio } from '../comparison/old-ratio.js'
import { beforeReformReason, reformStartAt } from '../group/reform-start.js'
import { readProvisionalPayInput, type ProvisionalPayInput } from './provisional-pay-input.js'
import { provisionalPaySteps, type ProvisionalPayValues } from './provisional-pay-steps.js'

/** Provisional pay that is due. */
export interface EntitledProvisionalPay extends Computed<ProvisionalPayValues, 'entitled'> {
  /** Yuan a month: the ratio part, and all lines together. */
  readonly amounts: { readonly basicRetirementPay: Decimal; readonly total: Decimal }
  readonly payments: readonly Payment[]
  /** First month of payment, 'YYYY-MM'. */
  readonly firstPayment: string
}

/** The answer to provisional pay. */
export type ProvisionalPay = EntitledProvisionalPay | NotEntitled | Undetermined

/**
 * Provisional retirement pay of somebody who retired from October 2014 on, until the award is settled (预发退休待遇):
 * the post and grade pay times the ratio, to the yuan, plus allowances. It is no award; `settlement` sets it
 * against the final one. Yearly adjustments are added by the caller.
 *
 * @param input the lines of the form, yuan a month
 * @returns `entitled` with amounts in yuan a month; `notEntitled` for a retirement before the reform;
 * `undetermined` naming the ratio below 20 years, or what the law lacks
 * @throws ShebaoError (kind `input`) with every issue: `decimal.…`, `calendar.month`, `input.…`,
 * `civilPension.ratioTwice`
 * @see 豫人社办〔2017〕89号; 国人部发〔2006〕60号
 * @example
 * const pay = civilPension.provisionalPay({
 *   retirement: '2016-03', postPay: '1640', gradePay: '1205', serviceYears: 33,
 *   keptAllowances: '97', livingAllowance: '1580', preIncrease: '260',
 * }, lawOf('luoyang'))
 * pay.outcome === 'entitled' && pay.amounts.total.toFixed(2) // '4355.00': 2418.25 to the yuan, and 1937
 */
export function provisionalPay(input: ProvisionalPayInput, law: Law): ProvisionalPay {
  const rule = 'civilPension.provisionalPay'
  const request = readProvisionalPayInput(input)
  const reader = readerOf(law)
  const { retirement, serviceYears: _years, givenRatio: _ratio, ...lines } = request
  const start = reformStartAt(retirement, reader)
  if (start !== undefined && retirement < start)
    return notEntitled(frameOf(rule, law, reader), [beforeReformReason(retirement, start)])
  const ratioRounding = reader.rounding('civilPension.provisionalPay.rounding', retirement)
  const first = reader.choice('civilPension.award.firstPayment', retirement)
  const found = findOldRatio(request, retirement, '', reader)
  const missing = [...('missing' in found ? found.missing : []), ...reader.missing]
  if (missing.length > 0 || 'missing' in found || ratioRounding === undefined)
    return undetermined(frameOf(rule, law, reader), missing)
  const { postPay, gradePay, keptAllowances, livingAllowance, other, preIncrease } = lines
  const basicRetirementPay = mulDivMoney(postPay + gradePay, found.ratio, SHARE_ONE, ratioRounding)
  const values: ProvisionalPayValues = {
    retirement,
    ...lines,
    ...found,
    ratioRounding,
    basicRetirementPay,
    amount: (basicRetirementPay + keptAllowances + livingAllowance + other + preIncrease) as Fen,
    firstPayment: addMonths(retirement, first === 'sameMonth' ? 0 : 1),
  }
  const shown = present(values, provisionalPaySteps)
  const { amount, firstPayment } = shown
  return {
    ...frameOf(rule, law, reader, [...ruleNotices(values, provisionalPaySteps), PROVISIONAL]),
    outcome: 'entitled',
    amounts: { basicRetirementPay: shown.basicRetirementPay, total: amount },
    payments: [
      {
        benefit: 'civilPension.provisionalPay',
        zh: '预发退休待遇',
        en: 'provisional retirement pay',
        amount,
        payer: 'pensionFund',
        periodicity: 'monthly',
        from: firstPayment,
        to: null,
      },
    ],
    firstPayment,
    values: shown,
  }
}

const PROVISIONAL: Notice = {
  code: 'estimate',
  subject: 'amount',
  zh: '预发数，最终待遇核定后多退少补',
  en: 'provisional: settled against the final award later',
}
