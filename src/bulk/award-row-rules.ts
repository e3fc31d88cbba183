import { FIRST_YEAR, LAST_YEAR, type YearMonth } from '../calendar/index.js'
import { readerOf, type Law, type Reader } from '../law/index.js'
import type { AwardTerms } from '../rules/pension/employee/award/award-formula.js'
import { HIGHEST_INDEX, LONGEST_CAREER, MOST_MONEY } from '../rules/pension/employee/award/award-input.js'
import { awardTerms } from '../rules/pension/employee/award/award-terms.js'
import { minimumMonthsAt } from '../rules/pension/employee/retirement/minimum-months.js'
import { retirementWindow } from '../rules/pension/employee/retirement/retirement-age.js'
import type { RetirementAgeValues } from '../rules/pension/employee/retirement/retirement-age-steps.js'
import { knownAges } from '../rules/pension/employee/retirement/retirement-input.js'

/** The law of a place as rows ask for it: each answer is found once and kept for the run. */
export interface AwardRowRules {
  readonly longestCareer: number
  readonly highestIndex: number
  readonly mostMoney: number
  /** The retirement window; null for an age the law does not know for the sex, undefined where the law lacks a value. */
  window(sex: number, age: number, birth: YearMonth): RetirementAgeValues | null | undefined
  minimumMonths(decidedAt: YearMonth): number | undefined
  terms(retirement: YearMonth): AwardTerms | undefined
  termsWithDeemed(retirement: YearMonth): AwardTerms | undefined
}

const FIRST_MONTH = FIRST_YEAR * 12
const MONTHS = (LAST_YEAR - FIRST_YEAR + 1) * 12

/** A month nobody has asked for yet; `undefined` is an answer. */
const UNASKED = { unasked: true } as const

const RULES = new WeakMap<Law, AwardRowRules>()

/** The rules of a law for rows. A law is immutable, so chunks of one run, and runs after it, share them. */
export function awardRowRules(law: Law): AwardRowRules {
  const known = RULES.get(law) ?? buildRules(law)
  RULES.set(law, known)
  return known
}

function buildRules(law: Law): AwardRowRules {
  const found = <T>(read: (reader: Reader) => T | undefined): T | undefined => {
    const reader = readerOf(law)
    const value = read(reader)
    return reader.missing.length > 0 ? undefined : value
  }
  const windows: ((birth: YearMonth) => RetirementAgeValues | null | undefined)[] = []
  const findWindow = (sex: 'male' | 'female', age: number, birth: YearMonth) => {
    const originalAge = age * 12
    const person = { sex, birth, originalAge, ground: 'age', work: 'harmful', groundYears: 0 } as const
    const ages = knownAges(person, readerOf(law))
    if (ages.length > 0 && !ages.includes(age)) return null
    return found((reader) => retirementWindow(person, reader))
  }
  const local = (retirement: YearMonth, reader: Reader) =>
    reader.optional((r) => r.choice('employeePension.award.localSupplement', retirement)) === 'byTable'
  return {
    longestCareer: LONGEST_CAREER,
    highestIndex: HIGHEST_INDEX,
    mostMoney: MOST_MONEY,
    window(sex, age, birth) {
      const group = age * 2 + sex
      const find = (windows[group] ??= byMonth((month) =>
        findWindow(sex === 0 ? 'male' : 'female', age, month),
      ))
      return find(birth)
    },
    minimumMonths: byMonth((month) => found((reader) => minimumMonthsAt(month, reader))),
    terms: byMonth((month) => found((reader) => awardTerms(month, false, reader))),
    termsWithDeemed: byMonth((month) =>
      found((reader) => (local(month, reader) ? undefined : awardTerms(month, true, reader))),
    ),
  }
}

/** A function of a month that remembers its answers; the array is dense, so that a look-up is one load. */
function byMonth<T>(find: (month: YearMonth) => T): (month: YearMonth) => T {
  const answers = new Array<T | typeof UNASKED>(MONTHS).fill(UNASKED)
  return (month) => {
    const answer = answers[month - FIRST_MONTH]
    return answer === UNASKED ? (answers[month - FIRST_MONTH] = find(month)) : (answer as T)
  }
}
