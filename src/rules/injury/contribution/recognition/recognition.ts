import {
  addDays,
  addMonthsToDate,
  dateText,
  daysBetween,
  monthOf,
  type CalendarDate,
} from '../../../../calendar/index.js'
import { ShebaoError, shown } from '../../../../errors.js'
import { readerOf, type Law, type Notice, type Reader } from '../../../../law/index.js'
import { frameOf, undetermined } from '../../../frame.js'
import type { Computed, Undetermined } from '../../../outcome.js'
import { present, ruleNotices } from '../../../present.js'
import { gradingDays } from './grading-days.js'
import { readRecognitionInput, type RecognitionInput, type RecognitionRequest } from './recognition-input.js'
import { recognitionSteps, type RecognitionValues } from './recognition-steps.js'

/** The last days of a case, or what the law lacks. */
export type Recognition = Computed<RecognitionValues, 'determined'> | Undetermined

/**
 * The time limits of recognition and grading (工伤认定、劳动能力鉴定期限): the last day of the employer and of the worker's
 * side, whether an application is in time, which costs stay with an employer who did not apply in time, and the last
 * days of the decision, the proof, the grading, a second grading, and the first day of a review.
 *
 * Days are calendar days counted from the next day. That a last day on a holiday moves to the next working day is not
 * computed.
 *
 * @returns `determined` with days 'YYYY-MM-DD'; `undetermined` naming what the law of the place lacks
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.date`, `workInjury.dayOrder`,
 * `workInjury.notForApplicant`, `workInjury.extensionTooLong`
 * @see 工伤保险条例 第十七条、第十九条、第二十条、第二十五条至第二十八条; 河南省工伤保险条例 第十五条、第十八条
 * @example
 * const law = lawOf('luoyang')
 * const fall = { event: 'accident', date: '2024-01-31', applicant: 'employer', applied: '2024-03-05' } as const
 * const days = workInjury.recognition(fall, law)
 * days.outcome === 'determined' && days.values.employerLast // '2024-03-01'
 * days.outcome === 'determined' && days.values.inTime // false
 * days.outcome === 'determined' && days.values.workerLast // '2025-01-31'
 */
export function recognition(input: RecognitionInput, law: Law): Recognition {
  const request = readRecognitionInput(input)
  const reader = readerOf(law)
  const month = monthOf(request.date)
  const longest = reader.optional((r) => r.count('workInjury.recognition.extensionDays', month))
  if (longest !== undefined && request.extensionDays > longest)
    throw new ShebaoError('input', [
      {
        code: 'workInjury.extensionTooLong',
        path: ['extensionDays'],
        message: `an extension ends after ${longest} days at the latest`,
        received: shown(request.extensionDays),
      },
    ])
  const applying = applyingDays(request, reader)
  const deciding = decidingDays(request, reader)
  const grading = gradingDays(request, reader)
  if (applying === undefined || reader.missing.length > 0)
    return undetermined(frameOf('workInjury.recognition', law, reader), reader.missing)
  const values: RecognitionValues = { ...applying, ...deciding, ...grading }
  const notices = [...ruleNotices(values, recognitionSteps), ...lateNotice(values)]
  return {
    ...frameOf('workInjury.recognition', law, reader, notices),
    outcome: 'determined',
    values: present(values, recognitionSteps),
  }
}

type Applying = Pick<
  RecognitionValues,
  | 'event'
  | 'date'
  | 'applicant'
  | 'applied'
  | 'employerDays'
  | 'extensionDays'
  | 'employerLast'
  | 'workerMonths'
  | 'workerLast'
  | 'applicantLast'
  | 'inTime'
  | 'daysLate'
  | 'employerBearsFrom'
  | 'employerBearsThrough'
  | 'accepted'
  | 'clearCase'
>

function applyingDays(request: RecognitionRequest, reader: Reader): Applying | undefined {
  const { event, date, applicant, extensionDays, clearCase, days } = request
  const month = monthOf(date)
  const employerDays = reader.count('workInjury.recognition.employerDays', month)
  const workerMonths = reader.count('workInjury.recognition.workerMonths', month)
  if (employerDays === undefined || workerMonths === undefined) return undefined
  const employerLast = addDays(date, employerDays + extensionDays)
  const workerLast = addMonthsToDate(date, workerMonths, 'lastDay')
  const last = applicant === 'employer' ? employerLast : workerLast
  const { applied, accepted } = days
  // The worker's own application in time does not free an employer who did not apply.
  const employerFailed = applied !== undefined && applied > employerLast
  const through = accepted ?? applied
  return {
    event,
    date: dateText(date),
    applicant,
    applied: textOf(applied),
    employerDays,
    extensionDays,
    employerLast: dateText(employerLast),
    workerMonths,
    workerLast: dateText(workerLast),
    applicantLast: dateText(last),
    inTime: applied === undefined ? null : applied <= last,
    daysLate: applied === undefined ? null : Math.max(0, daysBetween(last, applied)),
    employerBearsFrom: employerFailed ? dateText(date) : null,
    employerBearsThrough: employerFailed ? textOf(through) : null,
    accepted: textOf(accepted),
    clearCase,
  }
}

type Deciding = Pick<
  RecognitionValues,
  'decisionDays' | 'decisionLast' | 'proofAsked' | 'proofDays' | 'proofLast'
>

function decidingDays({ date, clearCase, days }: RecognitionRequest, reader: Reader): Deciding {
  const month = monthOf(date)
  const { accepted, proofAsked } = days
  const path = clearCase ? 'workInjury.recognition.clearDecisionDays' : 'workInjury.recognition.decisionDays'
  const decisionDays = accepted && reader.count(path, month)
  const proofDays = proofAsked && reader.count('workInjury.recognition.proofDays', month)
  return {
    decisionDays: decisionDays ?? null,
    decisionLast: lastOf(accepted, decisionDays),
    proofAsked: textOf(proofAsked),
    proofDays: proofDays ?? null,
    proofLast: lastOf(proofAsked, proofDays),
  }
}

function textOf(day: CalendarDate | undefined): string | null {
  return day === undefined ? null : dateText(day)
}

function lastOf(day: CalendarDate | undefined, days: number | undefined): string | null {
  return day === undefined || days === undefined ? null : dateText(addDays(day, days))
}

/** What an application past its last day leaves open. */
function lateNotice({ inTime, applicant, applied, workerLast }: RecognitionValues): readonly Notice[] {
  if (inTime !== false) return []
  const open = applicant === 'employer' && (applied ?? '') <= workerLast
  return [
    {
      code: 'input',
      subject: 'applied',
      zh: open
        ? `用人单位逾期申请；职工、近亲属、工会仍可在${workerLast}前申请`
        : '申请超过期限；不属于职工自身原因耽误的时间是否扣除，由社会保险行政部门认定',
      en: open
        ? `the employer applied late; the worker, kin or the union may still apply until ${workerLast}`
        : 'the application came after the last day; whether time lost through no fault of the worker is left out, the bureau decides',
    },
  ]
}
