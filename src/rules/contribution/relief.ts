import { addMonths, yearOf, type YearMonth } from '../../calendar/index.js'
import type { Law, Reader } from '../../law/index.js'
import type { Share } from '../../money/index.js'
import type { ContributionRequest } from './contribution-input.js'
import { lawSpeaks, measureEnd } from './temporary.js'

/** The part of the employer share waived in a month (减免); undefined when the law does not settle it. */
export function waivedShareAt(
  { employerClass }: Pick<ContributionRequest, 'employerClass'>,
  month: YearMonth,
  law: Law,
  reader: Reader,
): Share | undefined {
  if (employerClass === 'none') return 0 as Share
  const path = `employeePension.relief.exemption.${employerClass}` as const
  return lawSpeaks(law, path, month) ? reader.share(path, month) : (0 as Share)
}

/**
 * Until which month the employer share may be put off (缓缴) without late charge: null when it may not be,
 * undefined when the law does not settle it.
 *
 * The deferral of 2020 is a number of months and ends with the measure at the latest; those of 2022 name the
 * month by which everything is to be paid.
 */
export function deferredUntil(
  { deferral }: Pick<ContributionRequest, 'deferral'>,
  month: YearMonth,
  law: Law,
  reader: Reader,
): YearMonth | null | undefined {
  if (deferral === 'none') return null
  const path = `employeePension.relief.deferral.${deferral}` as const
  if (!lawSpeaks(law, path, month)) return null
  if (path !== 'employeePension.relief.deferral.hardship') return reader.month(path, month)
  const longest = reader.count(path, month)
  const end = measureEnd(law, path, month)
  if (longest === undefined || end === undefined) return undefined
  const until = addMonths(month, longest)
  return until < end ? until : end
}

/** How a flexible worker may pay for a month. */
export interface FlexiblePayment {
  /** Month by which a skipped month may still be paid; null where no relief lets it be skipped. */
  readonly makeUpBy: YearMonth | null
  /** The month whose bounds hold the base: the month itself, or that of a payment under the relief. */
  readonly boundsMonth: YearMonth
  /** False when the month can no longer be paid in the month of payment. */
  readonly open: boolean
}

/**
 * A flexible worker pays within the calendar year. A month skipped under the relief of 2020 or 2022 may be paid
 * later, until the month the relief names, on a base within the bounds of the payment.
 *
 * @returns undefined when the law does not settle it
 */
export function flexiblePayment(
  { kind, paidIn }: ContributionRequest,
  month: YearMonth,
  law: Law,
  reader: Reader,
): FlexiblePayment | undefined {
  if (kind === 'employed') return { makeUpBy: null, boundsMonth: month, open: true }
  const path = 'employeePension.relief.flexibleMakeUp'
  const makeUpBy = lawSpeaks(law, path, month) ? reader.month(path, month) : null
  if (makeUpBy === undefined) return undefined
  if (paidIn === undefined || yearOf(paidIn) === yearOf(month))
    return { makeUpBy, boundsMonth: month, open: true }
  return { makeUpBy, boundsMonth: paidIn, open: makeUpBy !== null && paidIn <= makeUpBy }
}
