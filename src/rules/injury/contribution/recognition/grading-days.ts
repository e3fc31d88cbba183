import { addDays, addMonthsToDate, dateText, monthOf, type CalendarDate } from '../../../../calendar/index.js'
import type { Reader } from '../../../../law/index.js'
import type { RecognitionRequest } from './recognition-input.js'
import type { RecognitionValues } from './recognition-steps.js'

/** The days of grading (劳动能力鉴定), second grading and review among the values of a case. */
export type GradingDays = Pick<
  RecognitionValues,
  | 'gradingApplied'
  | 'gradingDays'
  | 'gradingMoreDays'
  | 'gradingLast'
  | 'gradingLatest'
  | 'gradingReceived'
  | 'appealDays'
  | 'appealLast'
  | 'graded'
  | 'reviewMonths'
  | 'reviewFrom'
>

/** The last days of grading for the days that were given; what the law lacks stands in the reader. */
export function gradingDays({ date, days }: RecognitionRequest, reader: Reader): GradingDays {
  const month = monthOf(date)
  const { gradingApplied: applied, gradingReceived: received, graded } = days
  const first = applied && reader.count('workInjury.grading.days', month)
  const more = applied && reader.count('workInjury.grading.moreDays', month)
  const appeal = received && reader.count('workInjury.grading.appealDays', month)
  const review = graded && reader.count('workInjury.grading.reviewMonths', month)
  const text = (day: CalendarDate | undefined) => (day === undefined ? null : dateText(day))
  const after = (day: CalendarDate | undefined, count: number | undefined) =>
    day === undefined || count === undefined ? null : dateText(addDays(day, count))
  return {
    gradingApplied: text(applied),
    gradingDays: first ?? null,
    gradingMoreDays: more ?? null,
    gradingLast: after(applied, first),
    gradingLatest: after(applied, first === undefined || more === undefined ? undefined : first + more),
    gradingReceived: text(received),
    appealDays: appeal ?? null,
    appealLast: after(received, appeal),
    graded: text(graded),
    reviewMonths: review ?? null,
    reviewFrom:
      graded === undefined || review === undefined
        ? null
        : dateText(addDays(addMonthsToDate(graded, review, 'lastDay'), 1)),
  }
}
