import type { Law } from '../../../law/index.js'
import { annuityPayout, type AnnuityPayout, type AnnuityScheme } from '../payout/annuity-payout.js'
import { payoutSteps } from '../payout/payout-steps.js'
import { readEnterprisePayout, type EnterprisePayoutInput } from './payout-input.js'

/** Step table of {@link payout}. */
export const enterprisePayoutSteps = payoutSteps({
  drawn: [
    { document: 'national/annuity-order-20' },
    { document: 'national/annuity-order-36', article: '第二十四条' },
  ],
  taxed: [
    { document: 'national/2013-103', article: '第三条' },
    { document: 'national/2018-164', article: '第四条' },
  ],
})

const ENTERPRISE: AnnuityScheme = {
  rule: 'enterpriseAnnuity.payout',
  taxRule: 'enterpriseAnnuity.tax',
  name: {
    benefit: 'enterpriseAnnuity.payout',
    zh: '企业年金',
    en: 'enterprise annuity',
    payer: 'annuityPlan',
  },
  contract: {
    benefit: 'enterpriseAnnuity.contract',
    zh: '企业年金（购买商业养老保险产品）',
    en: 'enterprise annuity, paid for a pension contract',
    payer: 'annuityPlan',
  },
  steps: enterprisePayoutSteps,
  source: { document: 'national/annuity-order-36', article: '第二十四条' },
}

/**
 * Drawing an enterprise annuity (企业年金领取): at the age or on full incapacity by the month, in parts, in one sum, or
 * as a pension contract; in one sum on settling abroad and to heirs. Nothing is paid to somebody who leaves earlier.
 *
 * There is no statutory divisor: give the number of payments, or let the divisor of the basic pension at the age
 * (计发月数) serve for monthly ones. Returns earned while the balance is drawn are left out, and a notice says so.
 *
 * @param input months 'YYYY-MM', balance in yuan
 * @returns `entitled` with each payment, the last one and the tax in yuan, and the payments; `notEntitled` with
 * reasons (`payout.beforeRetirement`, `payout.noBalance`); `undetermined` with what is missing
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `decimal.…`, `calendar.month`,
 * `annuity.monthBeforeBirth`, `annuity.fromBeforeClaim`, `annuity.fieldOfSeveral`, `annuity.formOfCause`,
 * `annuity.beyondCalendar`
 * @see 企业年金办法 第二十四条、第二十五条
 * @example
 * const drawn = enterpriseAnnuity.payout({
 *   because: 'retirement', form: 'annual', month: '2026-03', from: '2026-04', payments: 5, balance: '200000',
 * }, lawOf('luoyang'))
 * drawn.outcome === 'entitled' && drawn.amounts.tax.toFixed(2) // '1480.00': of 40000 a year
 */
export function payout(input: EnterprisePayoutInput, law: Law): AnnuityPayout {
  return annuityPayout(ENTERPRISE, readEnterprisePayout(input), law)
}
