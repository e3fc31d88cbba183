import type { YearMonth } from '../../../../calendar/index.js'
import type { Missing, Reader } from '../../../../law/index.js'
import type { Fen, MoneyRounding, Share } from '../../../../money/index.js'
import { localWage, type WageCategory } from '../../../minimum-wage/local-wage.js'
import type { Payer } from '../../../payment.js'
import { startAfter } from '../entitled-injury.js'

/** Months of own wage of the lump sum; `recognised` while the month of the recognition would decide. */
export function lumpSumMonths(
  grade: number,
  {
    injury,
    recognised,
    graded,
  }: Record<'injury' | 'graded', YearMonth> & { readonly recognised: YearMonth | undefined },
  reader: Reader,
): number | 'recognised' | undefined {
  const path = 'workInjury.lumpSum.months'
  const decides = recognised ?? graded
  const table = reader.table(path, decides)
  const months = table && reader.entry(path, decides, grade, table.get(grade))
  if (months === undefined || recognised !== undefined) return months
  const then = reader.optional((each) => each.table(path, injury))
  return then?.get(grade) !== months ? 'recognised' : months
}

/** What a grade brings each month. */
export interface GradeAllowance {
  readonly share: Share
  /** The fund or the employer, for an insured employer. */
  readonly payer: Extract<Payer, 'injuryFund' | 'employer'>
}

/** The allowance of a grade: undefined without the law, null for grades that have none. */
export function gradeAllowance(
  grade: number,
  graded: YearMonth,
  reader: Reader,
): GradeAllowance | null | undefined {
  const fund = reader.table('workInjury.allowance.fundShare', graded)
  const employer = reader.table('workInjury.allowance.employerShare', graded)
  if (fund === undefined || employer === undefined) return undefined
  const byFund = fund.get(grade)
  if (byFund !== undefined) return { share: byFund as Share, payer: 'injuryFund' }
  const byEmployer = employer.get(grade)
  return byEmployer === undefined ? null : { share: byEmployer as Share, payer: 'employer' }
}

/** When monthly benefits begin, and how they are rounded. */
export interface MonthlyTerms {
  readonly firstPayment: YearMonth
  readonly rounding: MoneyRounding
}

/** Reads when monthly benefits begin; undefined when a value is missing. */
export function monthlyTerms(graded: YearMonth, reader: Reader): MonthlyTerms | undefined {
  const start = reader.choice('workInjury.firstPayment', graded)
  const rounding = reader.rounding('workInjury.rounding', graded)
  if (start === undefined || rounding === undefined) return undefined
  return { firstPayment: startAfter(graded, start), rounding }
}

/** The minimum wage that holds up the allowance. */
export function allowanceFloor(
  month: YearMonth,
  category: WageCategory | undefined,
  reader: Reader,
): { readonly wageCategory: WageCategory; readonly minimumWage: Fen } | undefined {
  const found = localWage(reader, month, category)
  return found && { wageCategory: found.category, minimumWage: found.monthly }
}

export const RECOGNITION_DECIDES: Missing = {
  kind: 'input',
  path: 'recognised',
  zh: '缺少工伤认定月：受伤至鉴定之间一次性伤残补助金的月数有变化，以认定时为准',
  en: 'needs the month of the recognition: the months of the lump sum changed between the injury and the grading',
}
export const PLACEMENT_DECIDES: Missing = {
  kind: 'input',
  path: 'placed',
  zh: '缺少用人单位能否安排适当工作：难以安排的才发给伤残津贴',
  en: 'needs whether the employer gives suitable work: the allowance is due only where it cannot',
}
export const CONTRIBUTIONS_DECIDE: Missing = {
  kind: 'input',
  path: 'ownContributions',
  zh: '缺少从伤残津贴中扣缴的个人社会保险费：扣除后不低于最低工资',
  en: 'needs the own social contributions taken from the allowance: what is left is held to the minimum wage',
}
