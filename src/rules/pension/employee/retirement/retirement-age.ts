import { addMonths, type YearMonth } from '../../../../calendar/index.js'
import { readerOf, type Law, type Reader } from '../../../../law/index.js'
import type { PersonInput } from '../../../../records/index.js'
import { frameOf, notEntitled, undetermined } from '../../../frame.js'
import type { Computed, NotEntitled, Undetermined } from '../../../outcome.js'
import { present, ruleNotices } from '../../../present.js'
import { groundReasons } from './retirement-age-grounds.js'
import { retirementAgeNotices } from './retirement-age-notices.js'
import {
  retirementOutlook,
  retirementOutlookSteps,
  type RetirementOutlookValues,
} from './retirement-age-outlook.js'
import type { RetirementAgeValues } from './retirement-age-steps.js'
import { readCareerEnd, type CareerEnd } from './retirement-input.js'

export { groundReasons } from './retirement-age-grounds.js'

/** When a person may retire. */
export type RetirementAge = Computed<RetirementOutlookValues, 'determined'> | NotEntitled | Undetermined

/**
 * The statutory retirement month with the gradual delay since 2025, and the months between which flexible
 * retirement may be chosen (法定退休年龄、弹性退休); with them the minimum period that will apply and the months
 * by which to give notice. Months go by the birth month; the day plays no part.
 *
 * Special work keeps its original age without delay (特殊工种): the statutory month is then the first in which
 * the person may retire. The former illness retirement (病退) ended with 2024.
 *
 * @returns `determined` with ages in months and months 'YYYY-MM'; `notEntitled` when the ground is not met;
 * `undetermined` when the law lacks a value
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.month`, `calendar.date`,
 * `retirement.originalAge` (an age the law does not know for the sex and ground), `retirement.groundField`,
 * `retirement.beyondCalendar`
 * @see 全国人大常委会关于实施渐进式延迟法定退休年龄的决定 (2024-09-13); 人社部发〔2024〕94号
 * @example
 * const law = lawOf('luoyang', { asOf: '2026-03-31' })
 * const age = employeePension.retirementAge({ sex: 'male', birth: '1966-03', originalRetirementAge: 60 }, law)
 * age.outcome === 'determined' && age.values.statutoryMonth // '2026-07': 60 years 4 months
 */
export function retirementAge(input: PersonInput, law: Law): RetirementAge {
  const reader = readerOf(law)
  const person = readCareerEnd(input, reader)
  const window = retirementWindow(person, reader)
  const reasons = groundReasons(person, reader)
  if (window === undefined || reader.missing.length > 0)
    return undetermined(frameOf('employeePension.retirementAge', law, reader), reader.missing)
  if (reasons.length > 0) return notEntitled(frameOf('employeePension.retirementAge', law, reader), reasons)
  const values = retirementOutlook(window, person.ground, reader)
  const notices = [
    ...ruleNotices(values, retirementOutlookSteps),
    ...retirementAgeNotices(person, window, reader),
  ]
  const frame = frameOf('employeePension.retirementAge', law, reader, notices)
  return { ...frame, outcome: 'determined', values: present(values, retirementOutlookSteps) }
}

/**
 * The months between which a person may retire; undefined when the law lacks a value (the reader knows which).
 * Where the retirement month is known only the side of the statutory month it lies on is read: an award on time
 * does not hang on the rule for late ones.
 */
export function retirementWindow(
  person: CareerEnd,
  reader: Reader,
  retirement?: YearMonth,
): RetirementAgeValues | undefined {
  const { birth, originalAge } = person
  const originalMonth = addMonths(birth, originalAge)
  const delayed = person.ground === 'age' ? delayTerms(originalAge, originalMonth, reader) : NO_DELAY
  if (delayed === undefined) return undefined
  const delay = delayMonths(birth, delayed)
  const statutoryMonth = addMonths(originalMonth, delay)
  const flexible = person.ground === 'age' ? flexibleTerms(statutoryMonth, retirement, reader) : NOT_FLEXIBLE
  return {
    birth,
    originalAge,
    originalMonth,
    ...delayed,
    delay,
    statutoryAge: originalAge + delay,
    statutoryMonth,
    earlyMonths: flexible.early,
    earliestMonth: addMonths(statutoryMonth, -Math.min(flexible.early, delay)),
    lateMonths: flexible.late,
    latestMonth: addMonths(statutoryMonth, flexible.late),
  }
}

/** The delay table of an original age: one month more for every `step` birth months from `firstBirth`, at most `cap`. */
interface DelayTerms {
  readonly firstBirth: YearMonth | undefined
  readonly step: number
  readonly cap: number
}

const NO_DELAY: DelayTerms = { firstBirth: undefined, step: 0, cap: 0 }
const NOT_FLEXIBLE = { early: 0, late: 0 }

/** Months of delay for a birth month. */
function delayMonths(birth: YearMonth, { firstBirth, step, cap }: DelayTerms): number {
  if (firstBirth === undefined || step === 0 || birth < firstBirth) return 0
  return Math.min(cap, Math.floor((birth - firstBirth) / step) + 1)
}

/** Before the first month of the delay the law has no table: nobody is delayed. */
function delayTerms(originalAge: number, originalMonth: YearMonth, reader: Reader): DelayTerms | undefined {
  const from = reader.optional((r) => r.month('retirement.delay.from', originalMonth))
  const age = originalAge === 720 ? 60 : originalAge === 660 ? 55 : originalAge === 600 ? 50 : undefined
  if (from === undefined || originalMonth < from || age === undefined) return NO_DELAY
  const firstBirth = reader.month(`retirement.delay.original${age}.firstBirth`, originalMonth)
  const step = reader.count(`retirement.delay.original${age}.step`, originalMonth)
  const cap = reader.count(`retirement.delay.original${age}.cap`, originalMonth)
  return firstBirth === undefined || step === undefined || cap === undefined
    ? undefined
    : { firstBirth, step, cap }
}

/** How far flexible retirement reaches. With a known retirement month only the side it lies on is read. */
function flexibleTerms(
  statutory: YearMonth,
  retirement: YearMonth | undefined,
  reader: Reader,
): { early: number; late: number } {
  const isEarly = retirement === undefined || retirement < statutory
  const isLate = retirement === undefined || retirement > statutory
  const early = isEarly ? reader.optional((r) => r.count('retirement.flexible.earlyMonths', statutory)) : 0
  const late = isLate ? reader.optional((r) => r.count('retirement.flexible.lateMonths', statutory)) : 0
  return { early: early ?? 0, late: late ?? 0 }
}
