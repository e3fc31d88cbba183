import { LAST_YEAR, type YearMonth } from '../calendar/index.js'
import { SHARE_ONE } from '../money/index.js'
import { minimumTestedAt } from '../rules/pension/civil/award/civil-award-reasons.js'
import { LONGEST_SERVICE, MOST_MONTHLY } from '../rules/pension/civil/comparison/old-method-input.js'
import { HIGHEST_INDEX, LONGEST_CAREER, MOST_MONEY } from '../rules/pension/employee/award/award-input.js'
import { FIRST_MONTH, type AgeRow } from './award-row-rules.js'
import {
  CIVIL_AWARD_STATUS,
  type CivilAwardColumns,
  type CivilAwardResults,
  type CivilAwardStatus,
} from './civil-award-column-types.js'
import type { CivilAwardRowRules, CivilMonthRow } from './civil-award-row-rules.js'

const LAST_MONTH = LAST_YEAR * 12 + 11
const CODE = Object.fromEntries(CIVIL_AWARD_STATUS.map((name, code) => [name, code])) as Record<
  CivilAwardStatus,
  number
>
const { entitled, beforeReform, tooEarly, tooFewMonths, undetermined } = CODE
const { badSex, badOriginalAge, badMonth, badMonths, badIndex, badBalance, badOldMethod } = CODE

/** The code of a row whose amounts are to be computed. */
export const ENTITLED = entitled

/** The status of each row. Where it is `entitled`, the law of the month has every value that the amounts need. */
export function decideRows(
  columns: CivilAwardColumns,
  rules: CivilAwardRowRules,
  { status }: CivilAwardResults,
  from: number,
  to: number,
): void {
  const { sex, originalRetirementAge, birth, startedWork, retirement, totalMonths, deemedMonths } = columns
  const { paidIndex, deemedIndex, accountBalance } = columns
  for (let row = from; row < to; row++) {
    const born = birth[row] as YearMonth
    const started = startedWork[row] as number
    const retires = retirement[row] as YearMonth
    const total = totalMonths[row] as number
    const deemed = deemedMonths[row] as number
    let code = badMonthOrSex(sex[row] as number, born, started, retires)
    if (code === entitled)
      code = badFigure(
        total,
        deemed,
        paidIndex[row] as number,
        deemedIndex[row] as number,
        accountBalance[row] as number,
      )
    if (code === entitled) {
      const month = rules.month(retires)
      const age = rules.age(sex[row] as number, originalRetirementAge[row] as number, born)
      code = entitlement(rules, age, month, retires, total)
      if (deemed > 0 && started >= (month.start ?? Infinity) && code !== badOriginalAge) code = badMonths
      if (code === entitled && (deemed > 0 ? month.termsWithDeemed : month.terms) === undefined)
        code = undetermined
      if (code === entitled && started < (month.start as number)) {
        if (month.compared === undefined) code = undetermined
        else if (month.compared) code = oldMethod(columns, row, month)
      }
    }
    status[row] = code
  }
}

/** The status of a row whose person or months cannot be; `entitled` when they can. */
function badMonthOrSex(sex: number, birth: number, started: number, retirement: number): number {
  if (sex > 1) return badSex
  const possible = birth >= FIRST_MONTH && started > birth && retirement > started && retirement <= LAST_MONTH
  return possible ? entitled : badMonth
}

/** The status of a row whose months, indices or balance cannot be; `entitled` when they can. */
function badFigure(
  totalMonths: number,
  deemedMonths: number,
  paidIndex: number,
  deemedIndex: number,
  accountBalance: number,
): number {
  if (deemedMonths < 0 || deemedMonths > totalMonths || totalMonths > LONGEST_CAREER) return badMonths
  if (paidIndex > HIGHEST_INDEX || paidIndex < (totalMonths > deemedMonths ? 1 : 0)) return badIndex
  if (deemedIndex > HIGHEST_INDEX || deemedIndex < (deemedMonths > 0 ? 1 : 0)) return badIndex
  return isAmount(accountBalance, MOST_MONEY) ? entitled : badBalance
}

/** The status by reform, age and months. */
function entitlement(
  rules: CivilAwardRowRules,
  age: AgeRow,
  month: CivilMonthRow,
  retirement: YearMonth,
  totalMonths: number,
): number {
  const { start } = month
  if (age.answer === 'unknownAge') return badOriginalAge
  if (start !== undefined && retirement < start) return beforeReform
  if (start === undefined || age.answer !== 'known') return undetermined
  const tested = minimumTestedAt(retirement, age.statutory as YearMonth, start)
  const { minimum } = tested === retirement ? month : tested === age.statutory ? age : rules.month(tested)
  if (minimum === undefined) return undetermined
  if (retirement < age.earliest) return tooEarly
  return totalMonths < minimum ? tooFewMonths : entitled
}

/** The status by the figures of the old method, where it is compared. */
function oldMethod(columns: CivilAwardColumns, row: number, { comparison }: CivilMonthRow): number {
  const years = columns.serviceYears[row] as number
  const points = columns.ratioPoints[row] as number
  const possible =
    years <= LONGEST_SERVICE &&
    points >= 0 &&
    points <= SHARE_ONE &&
    isAmount(columns.annuityMonthly[row] as number, MOST_MONTHLY) &&
    isAmount(columns.basicPay[row] as number, MOST_MONTHLY) &&
    isAmount(columns.allowances[row] as number, MOST_MONTHLY) &&
    isAmount(columns.increase[row] as number, MOST_MONTHLY)
  if (!possible) return badOldMethod
  return comparison?.ratios[years] === undefined ? undetermined : entitled
}

/** A whole number of fen. By floor: a remainder of doubles costs more than the whole comparison. */
function isAmount(fen: number, most: number): boolean {
  return fen >= 0 && fen <= most && Math.floor(fen) === fen
}
