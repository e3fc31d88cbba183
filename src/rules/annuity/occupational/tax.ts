import type { Law } from '../../../law/index.js'
import { annuityTax, type AnnuityTax } from '../tax/annuity-tax.js'
import { readAnnuityTaxInput, type AnnuityTaxInput } from '../tax/tax-input.js'

/**
 * The income tax on a payment out of an occupational annuity (职业年金领取个人所得税), by slices of the table and apart
 * from every other income, an enterprise annuity included; no allowance of 5,000 yuan.
 *
 * Since 2019: by the month with the monthly table, by the quarter spread over its months, by the year and in one
 * sum abroad or to heirs with the yearly table, in one sum otherwise with the monthly table. From 2014 to 2018: the
 * monthly table throughout, spread over 12 months for a year and for lump sums abroad or to heirs. Money taxed before
 * 2014 may be left out of the payment by its share; that is up to the caller.
 *
 * @param input month 'YYYY-MM', form, the payment in yuan
 * @returns `determined` with tax and net in yuan; `undetermined` when the law lacks a value, as before 2014
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `decimal.…`, `calendar.month`
 * @see 财税〔2018〕164号 第四条; 财税〔2013〕103号 第三条
 * @example
 * const tax = occupationalAnnuity.tax({ month: '2019-12', form: 'annual', amount: '48000' }, lawOf('luoyang'))
 * tax.outcome === 'determined' && tax.amounts.tax.toFixed(2) // '2280.00'
 */
export function tax(input: AnnuityTaxInput, law: Law): AnnuityTax {
  return annuityTax('occupationalAnnuity.tax', readAnnuityTaxInput(input), law)
}
