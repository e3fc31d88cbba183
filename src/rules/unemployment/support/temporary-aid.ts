import { addMonths } from '../../../calendar/index.js'
import { ShebaoError } from '../../../errors.js'
import { readerOf, type Law } from '../../../law/index.js'
import type { Decimal, Fen } from '../../../money/index.js'
import {
  countField,
  flagField,
  monthField,
  objectOf,
  shapeIssues,
  type Shape,
} from '../../../records/index.js'
import { frameOf, notEntitled, undetermined } from '../../frame.js'
import type { Computed, NotEntitled, Reason, Undetermined } from '../../outcome.js'
import type { Payment } from '../../payment.js'
import { present, ruleNotices } from '../../present.js'
import { orderIssues } from './jobless-aid-input.js'
import { checkedMonth } from './support-fields.js'
import { temporaryAidSteps, type TemporaryAidValues } from './temporary-aid-steps.js'

/** A request for the temporary living aid. */
export interface TemporaryAidInput {
  /** Month 'YYYY-MM' in which the person became unemployed. */
  readonly unemployed: string
  /** True for a migrant worker from the countryside (农民工). */
  readonly ruralWorker: boolean
  /** Months of unemployment insurance, at least one. */
  readonly contributionMonths: number
  /** Month 'YYYY-MM' of the application. */
  readonly applied: string
  /** Month 'YYYY-MM' of the approval. */
  readonly approved: string
}

/** A temporary living aid that is due. */
export interface EntitledTemporaryAid extends Computed<TemporaryAidValues, 'entitled'> {
  /** Yuan: a month, and all months together. */
  readonly amounts: { readonly monthly: Decimal; readonly total: Decimal }
  readonly payments: readonly Payment[]
}

/** The answer to a request for the temporary living aid. */
export type TemporaryAid = EntitledTemporaryAid | NotEntitled | Undetermined

/** The wire shape of {@link TemporaryAidInput}. */
export const temporaryAidShape: Shape<TemporaryAidInput> = objectOf(
  {
    unemployed: monthField('month of becoming unemployed'),
    ruralWorker: flagField('migrant worker from the countryside'),
    contributionMonths: countField(1, 840, 'months of unemployment insurance'),
    applied: monthField('month of the application'),
    approved: monthField('month of the approval'),
  },
  'a request for the temporary living aid',
)

/**
 * The temporary living aid of 2022 in Henan (临时生活补助): 260 yuan for three months from the month after approval, paid
 * by the unemployment fund to migrant workers from the countryside who became unemployed in 2022 and were insured for
 * less than a year. A last month to apply is not on record: an application after the measure is left open.
 *
 * @returns `entitled` with yuan, first and last month; `notEntitled` for others and from a year of insurance on;
 * `undetermined` for other years, for which no measure is on record, and applications in them
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.month`, `unemployment.monthsOutOfOrder`
 * @see 河南省2022年临时生活补助规定
 * @example
 * const aid = unemployment.temporaryAid({
 *   unemployed: '2022-05', ruralWorker: true, contributionMonths: 8, applied: '2022-06', approved: '2022-06',
 * }, lawOf('luoyang'))
 * aid.outcome === 'entitled' && aid.amounts.total.toFixed(0) // '780'
 */
export function temporaryAid(input: TemporaryAidInput, law: Law): TemporaryAid {
  const id = 'unemployment.temporaryAid'
  const issues = [...shapeIssues(temporaryAidShape, input), ...orderIssues(input)]
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const { ruralWorker, contributionMonths } = input
  const [unemployed, approved] = [checkedMonth(input.unemployed), checkedMonth(input.approved)]
  const reader = readerOf(law)
  const insuredBelow = reader.count('unemployment.temporaryAid.insuredBelow', unemployed)
  const aid = reader.money('unemployment.temporaryAid.amount', unemployed)
  const months = reader.count('unemployment.temporaryAid.months', unemployed)
  const monthsToFirst = reader.count('unemployment.temporaryAid.firstMonth', unemployed)
  if (insuredBelow === undefined || aid === undefined || months === undefined || monthsToFirst === undefined)
    return undetermined(frameOf(id, law, reader), reader.missing)
  const reasons = [
    ...(ruralWorker ? [] : [NOT_RURAL]),
    ...(contributionMonths < insuredBelow ? [] : [insuredLonger(insuredBelow)]),
  ]
  if (reasons.length > 0) return notEntitled(frameOf(id, law, reader), reasons)
  // What the law says of the month of application: it is silent once the measure has ended.
  reader.count('unemployment.temporaryAid.insuredBelow', checkedMonth(input.applied))
  if (reader.missing.length > 0) return undetermined(frameOf(id, law, reader), reader.missing)
  const firstMonth = addMonths(approved, monthsToFirst)
  const values: TemporaryAidValues = {
    unemployed,
    ruralWorker,
    contributionMonths,
    insuredBelow,
    approved,
    monthsToFirst,
    firstMonth,
    aid,
    months,
    lastMonth: addMonths(firstMonth, months - 1),
    total: (aid * months) as Fen,
  }
  const shown = present(values, temporaryAidSteps)
  return {
    ...frameOf(id, law, reader, ruleNotices(values, temporaryAidSteps)),
    outcome: 'entitled',
    amounts: { monthly: shown.aid, total: shown.total },
    payments: [
      {
        benefit: 'unemployment.temporaryAid',
        zh: '临时生活补助',
        en: 'temporary living aid',
        amount: shown.aid,
        payer: 'unemploymentFund',
        periodicity: 'monthly',
        from: shown.firstMonth,
        to: shown.lastMonth,
      },
    ],
    values: shown,
  }
}

const sources = [{ document: 'press/jobless-aid-2022' }] as const
const NOT_RURAL: Reason = {
  code: 'unemployment.notRuralWorker',
  zh: '临时生活补助只发给失业农民工',
  en: 'the temporary living aid is for migrant workers from the countryside',
  sources,
}

function insuredLonger(below: number): Reason {
  return {
    code: 'unemployment.insuredLonger',
    zh: `参保已满${below}个月`,
    en: `insured for ${below} months or more`,
    sources,
  }
}
