import { monthOf } from '../../../calendar/index.js'
import { readerOf, type Citation, type Law, type Missing, type Reader } from '../../../law/index.js'
import { mulDivMoney, SHARE_ONE } from '../../../money/index.js'
import { frameOf, notEntitled, undetermined } from '../../frame.js'
import type { NotEntitled, Reason, Undetermined } from '../../outcome.js'
import { noBalance } from '../payout/annuity-payout.js'
import { payoutSteps } from '../payout/payout-steps.js'
import { payoutPlan, type PayoutPlan } from '../payout/payout-terms.js'
import {
  paymentsOf,
  payoutValues,
  withoutReturns,
  type EntitledPayout,
  type PayoutTax,
} from '../payout/payout.js'
import { present, ruleNotices } from '../../present.js'
import { notOpenReason, openingAt } from './opening.js'
import { testCause } from './withdrawal-cause.js'
import { readWithdrawal, type WithdrawalInput, type WithdrawalRequest } from './withdrawal-input.js'

const rules: Citation = { document: 'national/pp-rules-2022' }

/** Step table of {@link withdrawal}. */
export const withdrawalSteps = payoutSteps({
  drawn: [rules],
  taxed: [{ document: 'national/pp-tax-2022' }],
})

/** A personal pension that is drawn, a refusal, or what is missing. */
export type Withdrawal = EntitledPayout | NotEntitled | Undetermined

/**
 * Drawing a personal pension (个人养老金领取). Cases: the age of the basic pension, full incapacity, settling abroad,
 * death; since 2025-09-01 also own medical costs of the last 12 months above the province's disposable income per
 * head of the preceding year, 12 months of unemployment benefit within two years, and drawing the minimum living
 * allowance. Forms: by the month (by the divisor at the age, a chosen number, or a chosen amount), in parts, in one
 * sum. The tax is 3 % of each payment, principal and returns alike, apart from other income.
 *
 * The schedule is that of the balance given: returns earned while it is drawn are left out, and a notice says so.
 *
 * @param input day 'YYYY-MM-DD', months 'YYYY-MM', money in yuan
 * @returns `entitled` with each payment, the last one and the tax in yuan, and the payments; `notEntitled` with
 * reasons (`personalPension.notInForce`, `withdrawal.…`, `payout.noBalance`); `undetermined` with what is missing
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `decimal.…`, `calendar.…`,
 * `annuity.monthBeforeBirth`, `annuity.fromBeforeClaim`, `annuity.paymentsAndEach`, `annuity.fieldOfSeveral`,
 * `annuity.formOfCause`, `annuity.eachIsMonthly`, `annuity.beyondCalendar`
 * @see 人社部发〔2022〕70号; 财政部、税务总局公告2022年第34号; 关于领取个人养老金有关问题的通知
 * @example
 * const drawn = personalPension.withdrawal({
 *   date: '2026-03-10', because: 'unemployment', unemploymentMonths: 12, form: 'lumpSum', balance: '13000',
 * }, lawOf('luoyang'))
 * drawn.outcome === 'entitled' && drawn.amounts.netInAll.toFixed(2) // '12610.00'
 */
export function withdrawal(input: WithdrawalInput, law: Law): Withdrawal {
  const rule = 'personalPension.withdrawal'
  const request = readWithdrawal(input)
  const { date, because, form, payout } = request
  const reader = readerOf(law)
  const cause = testCause(request, reader)
  const reasons = [...openReasons(request, reader), ...cause.reasons, ...formReasons(request, reader)]
  if (payout.balance === 0) reasons.push(noBalance(rules))
  if (reasons.length > 0) return notEntitled(frameOf(rule, law, reader), reasons)
  const missing: Missing[] = [...cause.missing, ...(form === undefined ? [MISSING_FORM] : [])]
  const plan = form && payoutPlan(payout, form, reader, missing)
  const tax = plan && flatTax(request, plan, reader)
  missing.push(...reader.missing)
  if (form === undefined || plan === undefined || tax === undefined || missing.length > 0)
    return undetermined(frameOf(rule, law, reader), missing)
  const values = payoutValues(because, form, { ...payout, month: monthOf(date) }, plan, tax)
  const shown = present(values, withdrawalSteps)
  const { amount, last, taxInAll, netInAll } = shown
  return {
    ...frameOf(rule, law, reader, [...ruleNotices(values, withdrawalSteps), ...withoutReturns(values)]),
    outcome: 'entitled',
    amounts: { amount, last, tax: shown.tax, taxInAll, netInAll },
    values: shown,
    payments: paymentsOf(values, {
      benefit: rule,
      zh: '个人养老金',
      en: 'personal pension',
      payer: 'personalPension',
    }),
  }
}

function openReasons({ date }: WithdrawalRequest, reader: Reader): Reason[] {
  const opening = openingAt(date, reader)
  return opening?.isOpen === false ? [notOpenReason(date, opening)] : []
}

function formReasons({ date, changesForm }: WithdrawalRequest, reader: Reader): readonly Reason[] {
  if (!changesForm) return []
  if (reader.choice('personalPension.withdrawal.formChange', monthOf(date)) !== 'notInForce') return []
  return [
    {
      code: 'withdrawal.formFixed',
      zh: '该月领取方式确定后尚不可变更',
      en: 'the form of drawing could not be changed in that month',
      sources: [rules, { document: 'national/pp-nationwide-2024' }],
    },
  ]
}

/** The flat tax on each payment, at the rate of the first month of payment. */
function flatTax({ payout }: WithdrawalRequest, plan: PayoutPlan, reader: Reader): PayoutTax | undefined {
  const month = payout.from ?? payout.month
  const taxRate = reader.share('personalPension.tax.withdrawalRate', month)
  const taxRounding = reader.rounding('annuity.tax.rounding', month)
  if (taxRate === undefined || taxRounding === undefined) return undefined
  const on = (amount: number) => mulDivMoney(amount, taxRate, SHARE_ONE, taxRounding)
  return { taxRate, taxRounding, tax: on(plan.amount), lastTax: on(plan.last) }
}

const MISSING_FORM: Missing = {
  kind: 'input',
  path: 'form',
  zh: '缺少领取方式：按月、分次或一次性',
  en: 'needs the form of drawing: by the month, in parts or in one sum',
}
