import { readerOf, type Law, type Notice } from '../../../law/index.js'
import { mulDivMoney, SHARE_ONE, type Decimal, type Fen, type Share } from '../../../money/index.js'
import { frameOf, undetermined } from '../../frame.js'
import type { Computed, Undetermined } from '../../outcome.js'
import { present, ruleNotices } from '../../present.js'
import { deduction, deductionNotices } from '../deduction/deduction.js'
import { readOccupationalContribution, type OccupationalContributionInput } from './contribution-input.js'
import { occupationalContributionSteps, type OccupationalContributionValues } from './contribution-steps.js'

/** Amounts of a month of contributions, yuan. */
export interface OccupationalContributionAmounts {
  /** Employer contribution (单位缴费). */
  readonly employer: Decimal
  /** Own contribution (个人缴费). */
  readonly employee: Decimal
  /** Of the sum, what is kept as a book entry (记账). */
  readonly book: Decimal
  /** Of the sum, what is paid in money (实账). */
  readonly real: Decimal
  /** Of the own contribution, what is deducted from taxable income (税前扣除). */
  readonly deductible: Decimal
}

/** A month of contributions. */
export interface DeterminedOccupationalContribution extends Computed<
  OccupationalContributionValues,
  'determined'
> {
  /** Amounts of the month, yuan. */
  readonly amounts: OccupationalContributionAmounts
}

/** The contributions, or what the law lacks. */
export type OccupationalContribution = DeterminedOccupationalContribution | Undetermined

/**
 * A month of occupational annuity contributions (职业年金缴费): 8 % by the employer and 4 % by the employee of the base
 * of the basic pension, both credited to the account; which part is a book entry; how much of the own part is
 * deducted from taxable income. The employer part is not taxed on entry.
 *
 * @param input month 'YYYY-MM', base and wages in yuan a month
 * @returns `determined` with amounts in yuan; `undetermined` when the law lacks a value, as before 2014-10
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `decimal.…`, `calendar.month`
 * @see 国办发〔2015〕18号 第四条、第六条、第七条; 财税〔2013〕103号 第一条
 * @example
 * const month = occupationalAnnuity.contribution({ month: '2025-08', base: '7000', unit: 'budget' }, lawOf('luoyang'))
 * month.outcome === 'determined' && month.amounts.book.toFixed(2) // '560.00'
 * month.outcome === 'determined' && month.amounts.deductible.toFixed(2) // '280.00'
 */
export function contribution(input: OccupationalContributionInput, law: Law): OccupationalContribution {
  const rule = 'occupationalAnnuity.contribution'
  const { month, base, unit, taxBase, averageWage } = readOccupationalContribution(input)
  const reader = readerOf(law)
  const employerRate = reader.share('occupationalAnnuity.contribution.rate.employer', month)
  const employeeRate = reader.share('occupationalAnnuity.contribution.rate.employee', month)
  const rounding = reader.rounding('annuity.contribution.rounding', month)
  const part = (rate: Share | undefined) =>
    rate === undefined || rounding === undefined ? undefined : mulDivMoney(base, rate, SHARE_ONE, rounding)
  const employer = part(employerRate)
  const employee = part(employeeRate)
  const deducted = deduction(employee ?? (0 as Fen), taxBase ?? base, averageWage, month, reader)
  if (
    employerRate === undefined ||
    employeeRate === undefined ||
    rounding === undefined ||
    employer === undefined ||
    employee === undefined ||
    deducted === undefined
  )
    return undetermined(frameOf(rule, law, reader), reader.missing)
  const credited = (employer + employee) as Fen
  const book = unit === 'budget' ? employer : (0 as Fen)
  const values: OccupationalContributionValues = {
    month,
    base,
    unit,
    employerRate,
    employeeRate,
    rounding,
    employer,
    employee,
    credited,
    book,
    real: (credited - book) as Fen,
    ...deducted,
  }
  const shown = present(values, occupationalContributionSteps)
  const notices = [
    ...ruleNotices(values, occupationalContributionSteps),
    ...(taxBase === undefined ? [BASE_FOR_TAX_BASE] : []),
    ...deductionNotices(deducted),
  ]
  return {
    ...frameOf(rule, law, reader, notices),
    outcome: 'determined',
    amounts: {
      employer: shown.employer,
      employee: shown.employee,
      book: shown.book,
      real: shown.real,
      deductible: shown.deductible,
    },
    values: shown,
  }
}

const BASE_FOR_TAX_BASE: Notice = {
  code: 'estimate',
  subject: 'taxBase',
  zh: '未给出岗位工资和薪级工资之和，计税基数暂以缴费基数代替',
  en: 'post and grade pay was not given: the contribution base stands in for the tax base',
}
