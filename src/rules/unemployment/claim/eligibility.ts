import { dateText, daysBetween, monthOf, type CalendarDate, type YearMonth } from '../../../calendar/index.js'
import {
  readerOf,
  type Citation,
  type Law,
  type Missing,
  type Notice,
  type Reader,
} from '../../../law/index.js'
import { frameOf, notEntitled, undetermined } from '../../frame.js'
import type { Computed, NotEntitled, Reason, Undetermined } from '../../outcome.js'
import { present, ruleNotices } from '../../present.js'
import { countedMonths } from './counted-months.js'
import {
  readEligibilityInput,
  type EligibilityRequest,
  type UnemploymentEligibilityInput,
} from './eligibility-input.js'
import {
  ageReached,
  DRAWS_PENSION,
  NOT_REGISTERED,
  tooFewMonths,
  tooLate,
  voluntary,
} from './eligibility-reasons.js'
import { eligibilitySteps, type EligibilityValues } from './eligibility-steps.js'

/** Whether the conditions of a benefit are met, with every reason when they are not. */
export type UnemploymentEligibility = Computed<EligibilityValues, 'determined'> | NotEntitled | Undetermined

/**
 * The conditions of the unemployment benefit (领取条件): a year of contributions, work lost involuntarily, registered and
 * seeking work, no pension and not of pension age. With the answer come the employer's time to report the ending and the
 * agency's time to decide. Since 2020 an application after 60 days is no ground to refuse.
 *
 * @returns `determined` when every condition is met; `notEntitled` with every reason that stands against it;
 * `undetermined` naming what the law or the caller lacks
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.…`, `decimal.…`, `unemployment.dates`,
 * `unemployment.contributions`, `unemployment.place`, `unemployment.monthsSinceClaim`
 * @see 社会保险法 第四十五条、第五十条、第五十一条; 人社部令第13号 第十三条
 * @example
 * const person = {
 *   ended: '2025-05-31', ending: 'resigned', registered: '2025-06-10', contributionMonths: 8,
 *   statutoryAge: '2048-02', drawsPension: false,
 * } as const
 * const answer = unemployment.eligibility(person, lawOf('luoyang'))
 * answer.outcome === 'notEntitled' && answer.reasons.map(({ code }) => code).join(' ') // 'unemployment.voluntary unemployment.tooFewMonths'
 */
export function eligibility(input: UnemploymentEligibilityInput, law: Law): UnemploymentEligibility {
  return eligibilityOf(readEligibilityInput(input, law), law)
}

/** The same for an input that was read. */
export function eligibilityOf(request: EligibilityRequest, law: Law): UnemploymentEligibility {
  const rule = 'unemployment.eligibility'
  const reader = readerOf(law)
  const { reasons, missing, notices, values } = conditionsOf(request, law, reader)
  if (reasons.length > 0) return notEntitled(frameOf(rule, law, reader, notices), reasons)
  if (values === undefined)
    return undetermined(frameOf(rule, law, reader, notices), [...missing, ...reader.missing])
  return {
    ...frameOf(rule, law, reader, [...ruleNotices(values, eligibilitySteps), ...notices]),
    outcome: 'determined',
    values: present(values, eligibilitySteps),
  }
}

interface Conditions {
  readonly reasons: readonly Reason[]
  readonly missing: readonly Missing[]
  readonly notices: readonly Notice[]
  /** Undefined when a condition is not met or something is missing. */
  readonly values: EligibilityValues | undefined
}

function conditionsOf(request: EligibilityRequest, law: Law, reader: Reader): Conditions {
  const { ended, ending, registered, statutoryAge, drawsPension, contributions } = request
  const endedMonth = monthOf(ended)
  const day = registered ?? ended
  const month = monthOf(day)
  const reasons: Reason[] = []
  const missing: Missing[] = []
  const endings = reader.table('unemployment.ending.involuntary', endedMonth)
  const involuntary = endings?.get(ending)
  const counted = countedMonths(contributions, month, law, reader)
  const leastMonths = reader.count('unemployment.eligibility.months', month)
  const reportDays = reader.count('unemployment.employer.reportDays', endedMonth)
  const late = registered === undefined ? NO_LIMIT : lateness(request, registered, month, law, reader)
  if (endings !== undefined && involuntary === undefined) missing.push(notListed(request))
  if (late === 'unknown') missing.push(CERTIFICATE)
  if (registered === undefined) reasons.push(NOT_REGISTERED)
  if (involuntary === 0) reasons.push(voluntary(ending, listOf(reader)))
  const short = counted !== undefined && leastMonths !== undefined && counted.months < leastMonths
  const resumed =
    short && contributions.unclaimed > 0 ? reader.choice('unemployment.duration.resumed', month) : 'lapsed'
  if (short && resumed === 'lapsed')
    reasons.push(tooFewMonths({ countedMonths: counted.months, leastMonths }))
  if (drawsPension) reasons.push(DRAWS_PENSION)
  if (month >= statutoryAge) reasons.push(ageReached(statutoryAge))
  if (typeof late === 'object' && late.allowed !== null && late.days !== null && late.days > late.allowed)
    reasons.push(tooLate(late.days, late.allowed))
  const notices = [...(counted?.notices ?? []), ...(ending === 'otherByLaw' ? [OTHER_BY_LAW] : [])]
  const complete =
    reasons.length === 0 &&
    missing.length === 0 &&
    involuntary !== undefined &&
    counted !== undefined &&
    leastMonths !== undefined &&
    reportDays !== undefined &&
    resumed !== undefined &&
    typeof late === 'object'
  if (!complete) return { reasons, missing, notices, values: undefined }
  const values: EligibilityValues = {
    ended: dateText(ended),
    ending,
    involuntary: involuntary > 0,
    registered: dateText(day),
    daysToRegister: late.days,
    daysAllowed: late.allowed,
    countedMonths: counted.months,
    leastMonths,
    unclaimedMonths: contributions.unclaimed,
    statutoryAge,
    drawsPension,
    reportDays,
    processingDays: reader.optional((each) => each.count('unemployment.processing.days', month)) ?? null,
    processingDayKind:
      reader.optional((each) => each.choice('unemployment.processing.dayKind', month)) ?? null,
  }
  return { reasons, missing, notices, values }
}

/** Days taken and allowed to register; `unknown` when the certificate is needed and not given. */
type Lateness = { readonly days: number | null; readonly allowed: number | null } | 'unknown' | undefined
const NO_LIMIT: Lateness = { days: null, allowed: null }

/** Whoever registers in time after the end of the work does so after the certificate, which comes no earlier. */
function lateness(
  { ended, certificate }: EligibilityRequest,
  registered: CalendarDate,
  month: YearMonth,
  law: Law,
  reader: Reader,
): Lateness {
  const allowed = reader.optional((each) => each.count('unemployment.application.days', month))
  if (allowed === undefined) return NO_LIMIT
  // An award about the ending may take effect after the registration: that was in time.
  const days = Math.max(daysBetween(certificate ?? ended, registered), 0)
  // Looked at apart: whoever was in time does not hang on what follows from being late.
  if (days <= allowed)
    return readerOf(law).choice('unemployment.application.late', month) === 'refused'
      ? { days, allowed }
      : NO_LIMIT
  const rule = reader.choice('unemployment.application.late', month)
  if (rule !== 'refused') return rule && NO_LIMIT
  return certificate === undefined ? 'unknown' : { days, allowed }
}

/** The texts of the list that was read. */
function listOf(reader: Reader): readonly Citation[] {
  const used = reader.used.find(({ path }) => path === 'unemployment.ending.involuntary')
  return used?.entry.source.sources ?? []
}

const CERTIFICATE: Missing = {
  kind: 'input',
  path: 'certificate',
  zh: '缺少解除或终止劳动关系证明的日期：当时须自该日起60日内登记',
  en: 'needs the day of the certificate: registration was due within 60 days of it',
}
const OTHER_BY_LAW: Notice = {
  code: 'input',
  subject: 'ending',
  zh: '“法律法规规章规定的其他情形”按所填采用，须有明文依据',
  en: 'another ending named by law is taken as given; a text must name it',
}

function notListed({ ended }: EligibilityRequest): Missing {
  const at = dateText(ended)
  return {
    kind: 'parameter',
    path: 'unemployment.ending.involuntary',
    zh: `${at}的法定情形未列明该离职情形是否属于非因本人意愿中断就业`,
    en: `the list of ${at} does not say whether this ending counts as involuntary`,
  }
}
