import type { Law } from '../../../law/index.js'
import { annuityPayout, type AnnuityPayout, type AnnuityScheme } from '../payout/annuity-payout.js'
import { payoutSteps } from '../payout/payout-steps.js'
import { readOccupationalPayout, type OccupationalPayoutInput } from './payout-input.js'

/** Step table of {@link payout}. */
export const occupationalPayoutSteps = payoutSteps({
  drawn: [{ document: 'national/2015-18', article: '第九条' }],
  taxed: [
    { document: 'national/2013-103', article: '第三条' },
    { document: 'national/2018-164', article: '第四条' },
  ],
})

const OCCUPATIONAL: AnnuityScheme = {
  rule: 'occupationalAnnuity.payout',
  taxRule: 'occupationalAnnuity.tax',
  name: {
    benefit: 'occupationalAnnuity.payout',
    zh: '职业年金',
    en: 'occupational annuity',
    payer: 'annuityFund',
  },
  contract: {
    benefit: 'occupationalAnnuity.contract',
    zh: '职业年金（购买商业养老保险产品）',
    en: 'occupational annuity, paid for a pension contract',
    payer: 'annuityFund',
  },
  steps: occupationalPayoutSteps,
  source: { document: 'national/2015-18', article: '第九条' },
}

/**
 * Drawing an occupational annuity (职业年金领取). At retirement either a pension contract is bought with all of it, or
 * balance ÷ divisor at the age of retirement (计发月数) is paid each month until the balance is used up; what is left
 * at death is inherited. On settling abroad or at death before retirement the balance is paid in one sum. Nothing
 * is paid to somebody who leaves earlier.
 *
 * The schedule is that of the balance given: returns earned while it is drawn are left out, and a notice says so.
 * The last payment takes what is left, so that the payments sum to the balance.
 *
 * @param input months 'YYYY-MM', balance in yuan
 * @returns `entitled` with each payment, the last one and the tax in yuan, and the payments; `notEntitled` with
 * reasons (`payout.beforeRetirement`, `payout.noLumpSum`, `payout.noBalance`); `undetermined` with what is missing
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `decimal.…`, `calendar.month`,
 * `annuity.monthBeforeBirth`, `annuity.fromBeforeClaim`, `annuity.fieldOfSeveral`, `annuity.formOfCause`,
 * `annuity.beyondCalendar`
 * @see 国办发〔2015〕18号 第九条
 * @example
 * const drawn = occupationalAnnuity.payout({
 *   because: 'retirement', form: 'monthly', month: '2024-03', birth: '1964-03', from: '2024-04',
 *   balance: '200000', paidThrough: '2032-07',
 * }, lawOf('luoyang'))
 * drawn.outcome === 'entitled' && drawn.amounts.amount.toFixed(2) // '1438.85'
 * drawn.outcome === 'entitled' && drawn.values.remainder.toFixed(2) // '56115.00'
 */
export function payout(input: OccupationalPayoutInput, law: Law): AnnuityPayout {
  return annuityPayout(OCCUPATIONAL, readOccupationalPayout(input), law)
}
