import { monthText, type YearMonth } from '../../../calendar/index.js'
import type { Missing, Reader } from '../../../law/index.js'
import type { Reason } from '../../outcome.js'
import type { JoblessAidRequest } from './jobless-aid-input.js'

const sources = [
  { document: 'press/jobless-aid-luoyang-2020' },
  { document: 'press/jobless-aid-2022' },
] as const

/** Why there is no aid, and what the caller or the law lacks to say so; the last month to apply where it is known. */
export interface JoblessAidChecks {
  readonly reasons: readonly Reason[]
  readonly missing: readonly Missing[]
  readonly applyBy: YearMonth | null
}

/** The conditions beside the amount: once, in time, and not without own contributions. */
export function joblessAidChecks(request: JoblessAidRequest, reader: Reader): JoblessAidChecks {
  const { unemployed, applied, drawnBefore } = request
  const applyBy = lastMonthToApply(unemployed, applied, reader)
  const late = applyBy !== null && applied > applyBy ? [tooLate(applyBy)] : []
  const rural = ruralCheck(request, reader)
  return {
    reasons: [...(drawnBefore ? [ONCE] : []), ...late, ...rural.reasons],
    missing: rural.missing,
    applyBy,
  }
}

/**
 * The last month to apply. Where it is not on record an application within the months of the measure needs none; a later
 * one leaves the gap in the reader.
 */
function lastMonthToApply(unemployed: YearMonth, applied: YearMonth, reader: Reader): YearMonth | null {
  const path = 'unemployment.joblessAid.applyBy'
  const known = reader.optional((each) => each.month(path, unemployed))
  if (known !== undefined) return known
  const within = reader.optional((each) => each.choice('unemployment.joblessAid.rule', applied))
  if (within === undefined) reader.month(path, unemployed)
  return null
}

/** In 2020 rural contract workers insured under a year without own contributions were left out. */
function ruralCheck(
  { ground, contributionMonths, ruralWithoutOwn, unemployed }: JoblessAidRequest,
  reader: Reader,
): Pick<JoblessAidChecks, 'reasons' | 'missing'> {
  if (ground === 'exhausted' || contributionMonths >= 12 || ruralWithoutOwn === false)
    return { reasons: [], missing: [] }
  if (ruralWithoutOwn === undefined) return { reasons: [], missing: [NEEDS_RURAL] }
  const standing = reader.choice('unemployment.joblessAid.ruralWithoutOwn', unemployed)
  return { reasons: standing === 'ruralExcluded' ? [RURAL] : [], missing: [] }
}

const ONCE: Reason = {
  code: 'unemployment.aidOnce',
  zh: '失业补助金只能申领一次',
  en: 'the jobless aid is granted once',
  sources,
}
const RURAL: Reason = {
  code: 'unemployment.aidWithoutOwnContributions',
  zh: '不含参保不足1年、个人不缴费的农民合同制工人',
  en: 'rural contract workers insured under a year without own contributions are left out',
  sources: [{ document: 'press/jobless-aid-luoyang-2020' }],
}
const NEEDS_RURAL: Missing = {
  kind: 'input',
  path: 'ruralWithoutOwn',
  zh: '缺少是否为个人不缴费的农民合同制工人：参保不足1年的须说明',
  en: 'needs whether this is a rural contract worker without own contributions: below a year it decides',
}

function tooLate(applyBy: YearMonth): Reason {
  const month = monthText(applyBy)
  return {
    code: 'unemployment.aidAppliedTooLate',
    zh: `应在${month}底前申领`,
    en: `had to be applied for by the end of ${month}`,
    sources,
  }
}
