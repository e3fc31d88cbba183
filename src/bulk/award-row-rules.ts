import { FIRST_YEAR, LAST_YEAR, type YearMonth } from '../calendar/index.js'
import { readerOf, type Law, type Reader } from '../law/index.js'
import type { AwardTerms } from '../rules/pension/employee/award/award-formula.js'
import { awardTerms } from '../rules/pension/employee/award/award-terms.js'
import { minimumMonthsAt } from '../rules/pension/employee/retirement/minimum-months.js'
import { retirementWindow } from '../rules/pension/employee/retirement/retirement-age.js'
import { knownAges, type CareerEnd } from '../rules/pension/employee/retirement/retirement-input.js'

/** Months as people of one sex and original age have them. `minimum` is that of the statutory month. */
export interface AgeRow {
  readonly answer: 'known' | 'unknownAge' | 'undetermined'
  readonly earliest: number
  readonly statutory: number
  readonly minimum: number | undefined
}

/** What the law of a retirement month says. */
export interface MonthRow {
  readonly minimum: number | undefined
  readonly terms: AwardTerms | undefined
  readonly termsWithDeemed: AwardTerms | undefined
}

/** The law of a place as rows ask for it: each answer is found once and kept. */
export interface AwardRowRules {
  age(sex: number, age: number, birth: number): AgeRow
  month(retirement: number): MonthRow
}

/** The first month of columns, as a month number, and how many there are. */
export const FIRST_MONTH = FIRST_YEAR * 12
const MONTHS = (LAST_YEAR - FIRST_YEAR + 1) * 12

const RULES = new WeakMap<Law, AwardRowRules>()

/** The rules of a law for rows. A law is immutable, so chunks of one run, and runs after it, share them. */
export function awardRowRules(law: Law): AwardRowRules {
  const known = RULES.get(law) ?? buildRules(law)
  RULES.set(law, known)
  return known
}

/** Answers by month in dense arrays: a look-up is one load, and `undefined` is a month nobody asked for. */
function buildRules(law: Law): AwardRowRules {
  const months = emptyMonths<MonthRow>()
  const ages: (AgeRow | undefined)[][] = []
  return {
    month: (retirement) => (months[retirement - FIRST_MONTH] ??= findMonth(law, retirement as YearMonth)),
    age(sex, age, birth) {
      const group = age * 2 + sex
      const rows = (ages[group] ??= emptyMonths<AgeRow>())
      return (rows[birth - FIRST_MONTH] ??= findAge(
        law,
        sex === 0 ? 'male' : 'female',
        age,
        birth as YearMonth,
      ))
    },
  }
}

/** An answer for every month, none found yet. */
export function emptyMonths<T>(): (T | undefined)[] {
  return new Array<T | undefined>(MONTHS).fill(undefined)
}

function findMonth(law: Law, retirement: YearMonth): MonthRow {
  const reader = readerOf(law)
  const byTable =
    reader.optional((r) => r.choice('employeePension.award.localSupplement', retirement)) === 'byTable'
  return {
    minimum: found(law, (r) => minimumMonthsAt(retirement, r)),
    terms: found(law, (r) => awardTerms(retirement, false, r)),
    termsWithDeemed: byTable ? undefined : found(law, (r) => awardTerms(retirement, true, r)),
  }
}

function findAge(law: Law, sex: 'male' | 'female', age: number, birth: YearMonth): AgeRow {
  const person = ordinaryPerson(sex, age, birth)
  const known = knownAges(person, readerOf(law))
  if (known.length > 0 && !known.includes(age))
    return { answer: 'unknownAge', earliest: 0, statutory: 0, minimum: undefined }
  return ageRowOf(law, person)
}

/** Somebody who retires at the age, as rows have them. */
export function ordinaryPerson(sex: 'male' | 'female', age: number, birth: YearMonth): CareerEnd {
  return { sex, birth, originalAge: age * 12, ground: 'age', work: 'harmful', groundYears: 0 }
}

/** The months of a person whose original age is not in doubt. */
export function ageRowOf(law: Law, person: CareerEnd): AgeRow {
  const window = found(law, (r) => retirementWindow(person, r))
  if (window === undefined) return { answer: 'undetermined', earliest: 0, statutory: 0, minimum: undefined }
  const { earliestMonth, statutoryMonth } = window
  const minimum = found(law, (r) => minimumMonthsAt(statutoryMonth, r))
  return { answer: 'known', earliest: earliestMonth, statutory: statutoryMonth, minimum }
}

/** What a reader finds, or undefined when anything it read was missing. */
export function found<T>(law: Law, read: (reader: Reader) => T | undefined): T | undefined {
  const reader = readerOf(law)
  const value = read(reader)
  return reader.missing.length > 0 ? undefined : value
}
