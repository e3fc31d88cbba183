import { LAST_YEAR, type YearMonth } from '../calendar/index.js'
import { HIGHEST_INDEX, LONGEST_CAREER, MOST_MONEY } from '../rules/pension/employee/award/award-input.js'
import { allowanceCase, type AllowanceCase } from '../rules/pension/incapacity/allowance-terms.js'
import { FIRST_MONTH, type AwardRowRules } from './award-row-rules.js'
import {
  ALLOWANCE_CASE,
  INCAPACITY_STATUS,
  type IncapacityColumns,
  type IncapacityResults,
  type IncapacityStatus,
} from './incapacity-column-types.js'
import type { IncapacityRowRules } from './incapacity-row-rules.js'

const LAST_MONTH = LAST_YEAR * 12 + 11
const CODE = Object.fromEntries(INCAPACITY_STATUS.map((name, code) => [name, code])) as Record<
  IncapacityStatus,
  number
>
const { entitled, formerRule, ageReached, undetermined } = CODE
const { badSex, badOriginalAge, badMonth, badMonths, badIndex, badBalance } = CODE

/** The code of a row without a case, and of one to which the full formula applies. */
export const NONE = 0
export const FULL = ALLOWANCE_CASE.indexOf('fullFormula') + 1
const UNTIL_FIVE_YEARS = ALLOWANCE_CASE.indexOf('basicUntilFiveYears') + 1
const FOR_MONTHS = ALLOWANCE_CASE.indexOf('basicForMonths') + 1

/** Status and case of each row. Where it has a case, the law of the month has every value that the amounts need. */
export function decideRows(
  columns: IncapacityColumns,
  awards: AwardRowRules,
  measures: IncapacityRowRules,
  { status, case: decided }: IncapacityResults,
  from: number,
  to: number,
): void {
  const { sex, originalRetirementAge, birth, application, totalMonths, deemedMonths } = columns
  const { overallIndex, actualIndex, accountBalance } = columns
  for (let row = from; row < to; row++) {
    const born = birth[row] as number
    const month = application[row] as YearMonth
    const total = totalMonths[row] as number
    const deemed = deemedMonths[row] as number
    let code = badPerson(sex[row] as number, born, month, total, deemed)
    if (code === entitled)
      code = badFigure(
        overallIndex[row] as number,
        actualIndex[row] as number,
        deemed > 0 ? 1 : 0,
        accountBalance[row] as number,
      )
    let which = NONE
    if (code === entitled) {
      const { former, terms } = measures(month)
      const age = awards.age(sex[row] as number, originalRetirementAge[row] as number, born)
      const law = awards.month(month)
      code = standing(former, age.answer, month, age.statutory)
      if (code === entitled) {
        if (terms === undefined || law.minimum === undefined) code = undetermined
        else {
          const found = allowanceCase(total, law.minimum, age.statutory - month, terms)
          const award = found === 'fullFormula' && deemed > 0 ? law.termsWithDeemed : law.terms
          if (award === undefined) code = undetermined
          else which = codeOf(found)
        }
      }
    }
    status[row] = code
    decided[row] = which
  }
}

/** The status of a row whose person or months cannot be; `entitled` when they can. */
function badPerson(
  sex: number,
  birth: number,
  application: number,
  totalMonths: number,
  deemedMonths: number,
): number {
  if (sex > 1) return badSex
  if (birth < FIRST_MONTH || application <= birth || application > LAST_MONTH) return badMonth
  const possible =
    totalMonths >= 1 && deemedMonths >= 0 && deemedMonths <= totalMonths && totalMonths <= LONGEST_CAREER
  return possible ? entitled : badMonths
}

/** The status of a row whose indices or balance cannot be; `entitled` when they can. */
function badFigure(overall: number, actual: number, leastActual: number, balance: number): number {
  if (overall < 1 || overall > HIGHEST_INDEX || actual > HIGHEST_INDEX || actual < leastActual)
    return badIndex
  return balance >= 0 && balance <= MOST_MONEY && Math.floor(balance) === balance ? entitled : badBalance
}

/** The status by the rule of the month and by age. */
function standing(former: boolean, answer: string, month: number, statutory: number): number {
  if (answer === 'unknownAge') return badOriginalAge
  if (former) return formerRule
  if (answer !== 'known') return undetermined
  return month >= statutory ? ageReached : entitled
}

function codeOf(which: AllowanceCase): number {
  if (which === 'fullFormula') return FULL
  return which === 'basicUntilFiveYears' ? UNTIL_FIVE_YEARS : FOR_MONTHS
}
