import { LAST_YEAR, type YearMonth } from '../calendar/index.js'
import { readerOf, type Law } from '../law/index.js'
import { allowanceTerms, type AllowanceTerms } from '../rules/pension/incapacity/allowance-terms.js'
import { illnessTerms } from '../rules/pension/incapacity/illness-conditions.js'
import { FIRST_MONTH } from './award-row-rules.js'

/** What the law of a month of application says. */
export interface IncapacityMonthRow {
  /** True while the former illness retirement was open. */
  readonly former: boolean
  readonly terms: AllowanceTerms | undefined
}

/** The law of a place by month of application: each answer is found once and kept. */
export type IncapacityRowRules = (application: number) => IncapacityMonthRow

const RULES = new WeakMap<Law, IncapacityRowRules>()
const MONTHS = LAST_YEAR * 12 + 12 - FIRST_MONTH

/** The rules of a law for rows. A law is immutable, so chunks of one run, and runs after it, share them. */
export function incapacityRowRules(law: Law): IncapacityRowRules {
  const known = RULES.get(law) ?? buildRules(law)
  RULES.set(law, known)
  return known
}

function buildRules(law: Law): IncapacityRowRules {
  const months = new Array<IncapacityMonthRow | undefined>(MONTHS).fill(undefined)
  return (application) => (months[application - FIRST_MONTH] ??= findMonth(law, application as YearMonth))
}

function findMonth(law: Law, application: YearMonth): IncapacityMonthRow {
  const reader = readerOf(law)
  return {
    former: illnessTerms(application, 'male', reader) !== undefined,
    terms: allowanceTerms(application, reader),
  }
}
