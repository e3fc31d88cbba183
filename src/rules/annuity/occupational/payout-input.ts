import { ShebaoError } from '../../../errors.js'
import type { DecimalInput } from '../../../money/index.js'
import { choiceField, objectOf, optional, shapeIssues, type Shape } from '../../../records/index.js'
import type { Reason } from '../../outcome.js'
import type { AnnuityClaim } from '../payout/annuity-payout.js'
import { payoutFields, readPayout } from '../payout/payout-request.js'

/** Why an occupational annuity is asked for. `leaving`: the post is left before retirement. */
export const OCCUPATIONAL_CAUSES = ['retirement', 'emigration', 'death', 'leaving'] as const
/** How it can be asked for; the law knows the first two at retirement. */
export const OCCUPATIONAL_FORMS = ['monthly', 'insurance', 'lumpSum'] as const

/** A request for an occupational annuity. */
export interface OccupationalPayoutInput {
  /** Why the annuity is asked for. */
  readonly because: (typeof OCCUPATIONAL_CAUSES)[number]
  /**
   * At retirement: `monthly`, or `insurance` to buy a pension contract with all of it; chosen once for good. On settling
   * abroad and at death the balance is paid in one sum, and the form may be left out.
   */
  readonly form?: (typeof OCCUPATIONAL_FORMS)[number]
  /** Month of retirement, of the request from abroad, or of death, 'YYYY-MM'. */
  readonly month: string
  /** Balance of the account, yuan, the book part made real. */
  readonly balance: DecimalInput
  /** Birth month 'YYYY-MM': the divisor goes by the age at retirement. */
  readonly birth?: string
  /** First month of payment, 'YYYY-MM', for `monthly`. */
  readonly from?: string
  /** Month up to which payments were made, 'YYYY-MM': the answer then has what is left for heirs. */
  readonly paidThrough?: string
}

/** The wire shape of {@link OccupationalPayoutInput}. */
export const occupationalPayoutShape: Shape<OccupationalPayoutInput> = objectOf(
  {
    because: choiceField(OCCUPATIONAL_CAUSES, 'why the annuity is asked for'),
    form: optional(choiceField(OCCUPATIONAL_FORMS, 'form of drawing')),
    ...payoutFields,
  },
  'a request for an occupational annuity',
)

/** Reads the input. @throws ShebaoError (kind `input`) with every issue at once */
export function readOccupationalPayout(input: OccupationalPayoutInput): AnnuityClaim {
  const issues = shapeIssues(occupationalPayoutShape, input)
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const atOnce = input.because === 'emigration' || input.because === 'death'
  const form = input.form ?? (atOnce ? 'lumpSum' : undefined)
  const request = readPayout({ ...input }, form, issues)
  if (atOnce && form !== 'lumpSum')
    issues.push({
      code: 'annuity.formOfCause',
      path: ['form'],
      message: `a balance is paid in one sum on ${input.because}`,
      received: String(form),
    })
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const because = input.because === 'leaving' ? 'retirement' : input.because
  return { because, form, request, reasons: reasonsOf(input) }
}

function reasonsOf({ because, form }: OccupationalPayoutInput): readonly Reason[] {
  if (because === 'leaving')
    return [
      {
        code: 'payout.beforeRetirement',
        zh: '退休前离开单位不得提取：个人账户资金随同转移，或由原管理机构继续管理；记账部分须记实',
        en: 'nothing is paid to somebody who leaves before retirement: the balance moves along or stays with the old plan, and its book part is made real',
        sources: [
          { document: 'national/2015-18', article: '第八条' },
          { document: 'national/2015-18', article: '第九条' },
        ],
      },
    ]
  if (because === 'retirement' && form === 'lumpSum')
    return [
      {
        code: 'payout.noLumpSum',
        zh: '退休后按月领取：购买商业养老保险产品，或按计发月数发完为止；不得一次性领取',
        en: 'at retirement the annuity is drawn by the month, by a contract or by the divisor; not in one sum',
        sources: [{ document: 'national/2015-18', article: '第九条' }],
      },
    ]
  return []
}
