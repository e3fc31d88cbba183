import type { YearMonth } from '../../../calendar/index.js'
import { ShebaoError, type Issue } from '../../../errors.js'
import { readerOf, type Law } from '../../../law/index.js'
import type { Decimal, DecimalInput, Fen } from '../../../money/index.js'
import {
  countField,
  flagField,
  isObject,
  monthField,
  objectOf,
  shapeIssues,
  type Shape,
} from '../../../records/index.js'
import { frameOf, notEntitled, undetermined } from '../../frame.js'
import type { Computed, NotEntitled, Reason, Undetermined } from '../../outcome.js'
import type { Payment } from '../../payment.js'
import { present, ruleNotices } from '../../present.js'
import { benefitAmount } from './benefit-amount.js'
import { businessStartSteps, type BusinessStartValues } from './business-start-steps.js'
import {
  readFen,
  monthlyBenefitField,
  checkedMonth,
  mostMonthsIssues,
  standardMonthIssues,
} from './support-fields.js'

/** Somebody who draws the benefit and starts a business. */
export interface BusinessStartInput {
  /** Month 'YYYY-MM' in which the rest is claimed in one payment. */
  readonly month: string
  /** Months of benefit granted for this spell, no more than the law grants. */
  readonly entitledMonths: number
  /** Months of it drawn already. */
  readonly drawnMonths: number
  /** True with a business licence (营业执照). */
  readonly licence: boolean
  /**
   * Month 'YYYY-MM' whose standard the agency applies, none after `month`: 豫劳社失业〔2005〕4号 governs it for payments in one sum, and its
   * text was not seen.
   */
  readonly standardMonth: string
  /** Monthly benefit in yuan; without it the standard of the place in `standardMonth`. */
  readonly monthlyBenefit?: DecimalInput
}

/** A payment that is due. */
export interface EntitledBusinessStart extends Computed<BusinessStartValues, 'entitled'> {
  /** Yuan, paid once. */
  readonly amounts: { readonly payment: Decimal }
  readonly payments: readonly Payment[]
}

/** The answer to somebody who starts a business. */
export type BusinessStart = EntitledBusinessStart | NotEntitled | Undetermined

/** The wire shape of {@link BusinessStartInput}. */
export const businessStartShape: Shape<BusinessStartInput> = objectOf(
  {
    month: monthField('month in which the rest is claimed'),
    entitledMonths: countField(1, 120, 'months of benefit granted'),
    drawnMonths: countField(0, 120, 'months of benefit drawn'),
    licence: flagField('a business licence was issued'),
    standardMonth: monthField('month whose standard the agency applies'),
    monthlyBenefit: monthlyBenefitField,
  },
  'somebody who draws the benefit and starts a business',
)

/**
 * The payment for starting a business (自谋职业一次性领取失业保险金): the months of benefit not drawn yet, in one payment
 * by the unemployment fund, with a business licence. In Henan from 2002 to February 2025; whether the regulation of
 * March 2025 keeps it is a declared gap.
 *
 * @returns `entitled` with yuan; `notEntitled` without a licence or without months left; `undetermined` naming what the
 * law lacks
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.month`, `decimal.…`,
 * `unemployment.drawnAboveEntitled`, `unemployment.monthsOutOfOrder`, `unemployment.aboveMost`
 * @see 河南省失业保险条例（2001年） 第三十五条; 豫劳社失业〔2005〕4号
 * @example
 * const start = unemployment.businessStart({
 *   month: '2020-05', entitledMonths: 18, drawnMonths: 5, licence: true, standardMonth: '2020-05',
 * }, lawOf('luoyang'))
 * start.outcome === 'entitled' && start.amounts.payment.toFixed(2) // '19760.00': thirteen months of 1520
 */
export function businessStart(input: BusinessStartInput, law: Law): BusinessStart {
  const rule = 'unemployment.businessStart'
  const { month, standardMonth, monthlyBenefit: given } = readInput(input, law)
  const reader = readerOf(law)
  const { entitledMonths, drawnMonths, licence } = input
  const regime = reader.choice('unemployment.businessStart.rule', month)
  const remainingMonths = entitledMonths - drawnMonths
  const reasons = [
    ...(regime === 'none' ? [NOT_PAID] : []),
    ...(licence ? [] : [NO_LICENCE]),
    ...(remainingMonths === 0 ? [NOTHING_LEFT] : []),
  ]
  if (regime !== undefined && reasons.length > 0) return notEntitled(frameOf(rule, law, reader), reasons)
  const amount = benefitAmount(reader, law, standardMonth, given)
  if (regime === undefined || amount === undefined)
    return undetermined(frameOf(rule, law, reader), reader.missing)
  const { monthlyBenefit, benefitGiven, notices, parts } = amount
  const values: BusinessStartValues = {
    month,
    licence,
    entitledMonths,
    drawnMonths,
    remainingMonths,
    standardMonth,
    monthlyBenefit,
    benefitGiven,
    payment: (monthlyBenefit * remainingMonths) as Fen,
  }
  const shown = present(values, businessStartSteps)
  return {
    ...frameOf(rule, law, reader, [...ruleNotices(values, businessStartSteps), ...notices]),
    outcome: 'entitled',
    amounts: { payment: shown.payment },
    payments: [
      {
        benefit: 'unemployment.businessStart',
        zh: '自谋职业一次性领取失业保险金',
        en: 'remaining benefit in one payment, for starting a business',
        amount: shown.payment,
        payer: 'unemploymentFund',
        periodicity: 'once',
        from: shown.month,
        to: shown.month,
      },
    ],
    values: shown,
    ...(parts && { parts }),
  }
}

const sources = [{ document: 'henan/unemployment-2001', article: '第三十五条' }] as const
const NO_LICENCE: Reason = {
  code: 'unemployment.noLicence',
  zh: '未领取营业执照',
  en: 'there is no business licence',
  sources,
}
const NOTHING_LEFT: Reason = {
  code: 'unemployment.nothingLeft',
  zh: '已无未领取的月数',
  en: 'no month of benefit is left',
  sources,
}
const NOT_PAID: Reason = {
  code: 'unemployment.businessStartEnded',
  zh: '该月已不可一次性领取',
  en: 'the payment in one sum is no longer made in that month',
  sources,
}

function readInput(
  input: BusinessStartInput,
  law: Law,
): {
  readonly month: YearMonth
  readonly standardMonth: YearMonth
  readonly monthlyBenefit: Fen | undefined
} {
  const issues: Issue[] = [...shapeIssues(businessStartShape, input), ...standardMonthIssues(input)]
  if (isObject(input)) {
    const { entitledMonths: granted, drawnMonths: drawn } = input
    if (typeof granted === 'number' && typeof drawn === 'number' && drawn > granted)
      issues.push({
        code: 'unemployment.drawnAboveEntitled',
        path: ['drawnMonths'],
        message: 'cannot be more than the months granted',
      })
  }
  if (issues.length === 0)
    issues.push(...mostMonthsIssues('entitledMonths', input.entitledMonths, checkedMonth(input.month), law))
  if (issues.length > 0) throw new ShebaoError('input', issues)
  return {
    month: checkedMonth(input.month),
    standardMonth: checkedMonth(input.standardMonth),
    monthlyBenefit: readFen(input.monthlyBenefit),
  }
}
