import { ShebaoError } from '../../../errors.js'
import type { DecimalInput } from '../../../money/index.js'
import { choiceField, objectOf, optional, shapeIssues, type Shape } from '../../../records/index.js'
import type { Reason } from '../../outcome.js'
import type { AnnuityClaim } from '../payout/annuity-payout.js'
import { PAYOUT_FORMS, type PayoutForm } from '../payout/payout-form.js'
import { paymentsField, payoutFields, readPayout } from '../payout/payout-request.js'

/** Why an enterprise annuity is asked for. `leaving`: the job is left before the age. */
export const ENTERPRISE_CAUSES = ['retirement', 'incapacity', 'emigration', 'death', 'leaving'] as const

/** A request for an enterprise annuity. */
export interface EnterprisePayoutInput {
  /** `incapacity`: full loss of the ability to work (完全丧失劳动能力). */
  readonly because: (typeof ENTERPRISE_CAUSES)[number]
  /**
   * By the month, quarter or year, in one sum, or `insurance` to buy a pension contract with it. On settling abroad
   * and at death it is paid in one sum, and the form may be left out.
   */
  readonly form?: PayoutForm
  /** Month of retirement, incapacity, of the request from abroad, or of death, 'YYYY-MM'. */
  readonly month: string
  /** Balance that is owned, yuan; rule `vesting` says which part is. */
  readonly balance: DecimalInput
  /** Birth month 'YYYY-MM', for monthly payments by the divisor. */
  readonly birth?: string
  /** First month of payment, 'YYYY-MM', where there are several. */
  readonly from?: string
  /** Number of payments; for `monthly` the divisor at the age serves without it. */
  readonly payments?: number
  /** Month up to which payments were made, 'YYYY-MM': the answer then has what is left for heirs. */
  readonly paidThrough?: string
}

/** The wire shape of {@link EnterprisePayoutInput}. */
export const enterprisePayoutShape: Shape<EnterprisePayoutInput> = objectOf(
  {
    because: choiceField(ENTERPRISE_CAUSES, 'why the annuity is asked for'),
    form: optional(choiceField(PAYOUT_FORMS, 'form of drawing')),
    ...payoutFields,
    payments: paymentsField,
  },
  'a request for an enterprise annuity',
)

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readEnterprisePayout(input: EnterprisePayoutInput): AnnuityClaim {
  const issues = shapeIssues(enterprisePayoutShape, input)
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const { because } = input
  const atOnce = because === 'emigration' || because === 'death'
  const form = input.form ?? (atOnce ? 'lumpSum' : undefined)
  const request = readPayout({ ...input }, form, issues)
  if (atOnce && form !== 'lumpSum')
    issues.push({
      code: 'annuity.formOfCause',
      path: ['form'],
      message: `a balance is paid in one sum on ${because}`,
      received: String(form),
    })
  if (issues.length > 0) throw new ShebaoError('input', issues)
  if (because === 'leaving') return { because: 'retirement', form, request, reasons: [LEAVING] }
  return { because, form, request, reasons: [] }
}

const LEAVING: Reason = {
  code: 'payout.beforeRetirement',
  zh: '未达到领取条件不得提前提取：变动工作单位的，个人账户权益转入新单位的年金，或由原管理机构、保留账户继续管理',
  en: 'nothing is paid out early: who changes the employer takes the balance to the new annuity, or it stays with the old plan or in a kept account',
  sources: [
    { document: 'national/annuity-order-36', article: '第二十二条' },
    { document: 'national/annuity-order-36', article: '第二十五条' },
  ],
}
