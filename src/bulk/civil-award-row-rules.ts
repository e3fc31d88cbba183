import type { YearMonth } from '../calendar/index.js'
import { atOrBelow, readerOf, type Law } from '../law/index.js'
import type { AwardTerms } from '../rules/pension/employee/award/award-formula.js'
import { minimumMonthsAt } from '../rules/pension/employee/retirement/minimum-months.js'
import { isSeniorWoman } from '../rules/pension/civil/award/civil-award-input.js'
import { awardTerms } from '../rules/pension/employee/award/award-terms.js'
import type { ComparisonTerms } from '../rules/pension/civil/comparison/comparison-formula.js'
import { comparisonTerms, isCompared } from '../rules/pension/civil/comparison/comparison-terms.js'
import { LONGEST_SERVICE } from '../rules/pension/civil/comparison/old-method-input.js'
import { reformStartAt } from '../rules/pension/civil/group/reform-start.js'
import {
  ageRowOf,
  awardRowRules,
  emptyMonths,
  FIRST_MONTH,
  found,
  ordinaryPerson,
  type AgeRow,
} from './award-row-rules.js'

/** The comparison as a retirement month has it. */
export interface ComparisonRow {
  readonly terms: ComparisonTerms
  /** Ratio of the old method by completed years of service, in millionths; undefined below the table. */
  readonly ratios: readonly (number | undefined)[]
}

/** What the law of a retirement month says. */
export interface CivilMonthRow {
  readonly start: YearMonth | undefined
  readonly minimum: number | undefined
  readonly terms: AwardTerms | undefined
  readonly termsWithDeemed: AwardTerms | undefined
  /** False after the ten years; undefined where the law is silent. */
  readonly compared: boolean | undefined
  readonly comparison: ComparisonRow | undefined
}

/** The law of a place as rows ask for it: each answer is found once and kept. */
export interface CivilAwardRowRules {
  age(sex: number, age: number, birth: number): AgeRow
  month(retirement: number): CivilMonthRow
}

const RULES = new WeakMap<Law, CivilAwardRowRules>()

/** The rules of a law for rows. A law is immutable, so chunks of one run, and runs after it, share them. */
export function civilAwardRowRules(law: Law): CivilAwardRowRules {
  const known = RULES.get(law) ?? buildRules(law)
  RULES.set(law, known)
  return known
}

function buildRules(law: Law): CivilAwardRowRules {
  const months = emptyMonths<CivilMonthRow>()
  const ages: (AgeRow | undefined)[][] = []
  return {
    month: (retirement) => (months[retirement - FIRST_MONTH] ??= findMonth(law, retirement as YearMonth)),
    age(sex, age, birth) {
      const group = age * 2 + sex
      const rows = (ages[group] ??= emptyMonths<AgeRow>())
      return (rows[birth - FIRST_MONTH] ??= findAge(law, sex, age, birth as YearMonth))
    },
  }
}

/** As in the employees' scheme, and women at division level or with a senior title, whose age that scheme does not know. */
function findAge(law: Law, sex: number, age: number, birth: YearMonth): AgeRow {
  const row = awardRowRules(law).age(sex, age, birth)
  if (row.answer !== 'unknownAge' || sex === 0) return row
  const person = ordinaryPerson('female', age, birth)
  return isSeniorWoman(person, readerOf(law)) ? ageRowOf(law, person) : row
}

function findMonth(law: Law, retirement: YearMonth): CivilMonthRow {
  const start = found(law, (r) => reformStartAt(retirement, r))
  const compared = found(law, (r) => isCompared(retirement, r))
  const compares = start !== undefined && start <= retirement && compared === true
  return {
    start,
    minimum: found(law, (r) => minimumMonthsAt(retirement, r)),
    terms: found(law, (r) => awardTerms(retirement, false, r, 'civilPension')),
    termsWithDeemed: found(law, (r) => awardTerms(retirement, true, r, 'civilPension')),
    compared,
    comparison: compares ? findComparison(law, retirement, start) : undefined,
  }
}

function findComparison(law: Law, retirement: YearMonth, start: YearMonth): ComparisonRow | undefined {
  const terms = found(law, (r) => comparisonTerms(retirement, start, r))
  const table = found(law, (r) => r.table('civilPension.comparison.oldRatio', retirement))
  if (terms === undefined || table === undefined) return undefined
  return { terms, ratios: Array.from({ length: LONGEST_SERVICE + 1 }, (_, years) => atOrBelow(table, years)) }
}
