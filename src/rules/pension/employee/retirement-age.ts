import { addMonths, monthText, type YearMonth } from '../../../calendar/index.js'
import { readerOf, type Law, type Reader } from '../../../law/index.js'
import type { PersonInput } from '../../../records/index.js'
import { frameOf, notEntitled, undetermined } from '../../frame.js'
import type { Computed, NotEntitled, Reason, Undetermined } from '../../outcome.js'
import { present, ruleNotices } from '../../present.js'
import { readCareerEnd, type CareerEnd } from './retirement-input.js'
import { retirementAgeSteps, type RetirementAgeValues } from './retirement-age-steps.js'

/** When a person may retire. */
export type RetirementAge = Computed<RetirementAgeValues, 'determined'> | NotEntitled | Undetermined

/**
 * The statutory retirement month with the gradual delay since 2025, and the months between which flexible
 * retirement may be chosen (法定退休年龄、弹性退休). Months go by the birth month; the day plays no part.
 *
 * Special work keeps its original age without delay (特殊工种); the former illness retirement (病退) ended
 * with 2024.
 *
 * @returns `determined` with ages in months and months 'YYYY-MM'; `notEntitled` when the ground is not met;
 * `undetermined` when the law lacks a value
 * @throws ShebaoError (kind `input`) with every issue: sex, birth, age or ground that do not fit
 * @see 全国人大常委会关于实施渐进式延迟法定退休年龄的决定 (2024-09-13); 人社部发〔2024〕94号
 * @example
 * const law = lawOf('luoyang', { asOf: '2026-03-31' })
 * const age = employeePension.retirementAge({ sex: 'male', birth: '1966-03', originalRetirementAge: 60 }, law)
 * age.outcome === 'determined' && age.values.statutoryMonth // '2026-07': 60 years 4 months
 */
export function retirementAge(input: PersonInput, law: Law): RetirementAge {
  const reader = readerOf(law)
  const person = readCareerEnd(input, reader)
  const values = retirementWindow(person, reader)
  if (reader.missing.length > 0 || values === undefined)
    return undetermined(frameOf('employeePension.retirementAge', law, reader), reader.missing)
  const reasons = groundReasons(person, reader)
  if (reader.missing.length > 0)
    return undetermined(frameOf('employeePension.retirementAge', law, reader), reader.missing)
  const frame = frameOf('employeePension.retirementAge', law, reader, ruleNotices(values, retirementAgeSteps))
  if (reasons.length > 0) return notEntitled(frame, reasons)
  return { ...frame, outcome: 'determined', values: present(values, retirementAgeSteps) }
}

/** The months between which a person may retire; undefined when the law lacks a value (the reader knows which). */
export function retirementWindow(person: CareerEnd, reader: Reader): RetirementAgeValues | undefined {
  const { birth, originalAge } = person
  const originalMonth = addMonths(birth, originalAge)
  const delayed = person.ground === 'age' ? delayTerms(originalAge, originalMonth, reader) : NO_DELAY
  if (delayed === undefined) return undefined
  const delay = delayMonths(birth, delayed)
  const statutoryMonth = addMonths(originalMonth, delay)
  const flexible = person.ground === 'age' ? flexibleTerms(statutoryMonth, reader) : NOT_FLEXIBLE
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
  readonly firstBirth: YearMonth
  readonly step: number
  readonly cap: number
}

const NO_DELAY: DelayTerms = { firstBirth: 0 as YearMonth, step: 0, cap: 0 }
const NOT_FLEXIBLE = { early: 0, late: 0 }

/** Months of delay for a birth month. */
function delayMonths(birth: YearMonth, { firstBirth, step, cap }: DelayTerms): number {
  if (step === 0 || birth < firstBirth) return 0
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
  return firstBirth === undefined || step === undefined || cap === undefined ? undefined : { firstBirth, step, cap }
}

function flexibleTerms(statutoryMonth: YearMonth, reader: Reader): { early: number; late: number } {
  const early = reader.optional((r) => r.count('retirement.flexible.earlyMonths', statutoryMonth))
  const late = reader.optional((r) => r.count('retirement.flexible.lateMonths', statutoryMonth))
  return { early: early ?? 0, late: late ?? 0 }
}

/** Why special work or illness does not carry retirement in a month (default: the month of the original age). */
export function groundReasons(person: CareerEnd, reader: Reader, retirement?: YearMonth): readonly Reason[] {
  if (person.ground === 'age') return []
  const at = retirement ?? addMonths(person.birth, person.originalAge)
  const special = person.ground === 'specialWork'
  const path = special ? (`retirement.specialWork.years.${person.work}` as const) : 'retirement.incapacity.years'
  const needed = reader.optional((r) => r.count(path, at))
  if (needed === undefined) return [groundNotOpen(special, at)]
  if (person.groundYears >= needed) return []
  return [
    {
      code: 'retirement.tooFewGroundYears',
      zh: `${special ? '特殊工种' : '连续工龄'}年限${person.groundYears}年，不足${needed}年`,
      en: `${person.groundYears} years of ${special ? 'special work' : 'service'}, ${needed} are needed`,
      sources: [{ document: 'national/1978-104' }],
    },
  ]
}

function groundNotOpen(special: boolean, at: YearMonth): Reason {
  const month = monthText(at)
  return {
    code: 'retirement.groundNotOpen',
    zh: `${month}时没有${special ? '特殊工种提前退休' : '病退'}的规定${special ? '' : '（2025年起改为病残津贴）'}`,
    en: `no rule for ${special ? 'special work' : 'illness retirement'} is in force in ${month}${special ? '' : ' (the incapacity allowance replaced it in 2025)'}`,
    sources: special ? [{ document: 'national/1978-104' }] : [{ document: 'national/2024-72' }],
  }
}
