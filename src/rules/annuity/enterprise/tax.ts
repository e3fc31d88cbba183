import type { Law } from '../../../law/index.js'
import { annuityTax, type AnnuityTax } from '../tax/annuity-tax.js'
import { readAnnuityTaxInput, type AnnuityTaxInput } from '../tax/tax-input.js'

/**
 * The income tax on a payment out of an enterprise annuity (企业年金领取个人所得税): the rule of
 * `occupationalAnnuity.tax`, and taxed apart from an occupational annuity.
 *
 * @param input month 'YYYY-MM', form, the payment in yuan
 * @returns `determined` with tax and net in yuan; `undetermined` when the law lacks a value, as before 2014
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `decimal.…`, `calendar.month`
 * @see 财税〔2018〕164号 第四条; 财税〔2013〕103号 第三条
 * @example
 * const tax = enterpriseAnnuity.tax({ month: '2024-05', form: 'lumpSum', amount: '50000' }, lawOf('luoyang'))
 * tax.outcome === 'determined' && tax.amounts.tax.toFixed(2) // '10590.00'
 */
export function tax(input: AnnuityTaxInput, law: Law): AnnuityTax {
  return annuityTax('enterpriseAnnuity.tax', readAnnuityTaxInput(input), law)
}
