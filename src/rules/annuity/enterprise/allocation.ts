import { readMonth, type YearMonth } from '../../../calendar/index.js'
import { ShebaoError } from '../../../errors.js'
import { readerOf, type Law } from '../../../law/index.js'
import {
  INDEX_ONE,
  mulDivMoney,
  parseScaled,
  type Decimal,
  type DecimalInput,
  type Fen,
} from '../../../money/index.js'
import {
  decimalField,
  monthField,
  objectOf,
  optional,
  shapeIssues,
  type Shape,
} from '../../../records/index.js'
import { frameOf, undetermined } from '../../frame.js'
import type { Computed, Undetermined } from '../../outcome.js'
import { present, ruleNotices } from '../../present.js'
import { deduction, deductionNotices } from '../deduction/deduction.js'
import { MONTHLY_PAY } from '../occupational/contribution-input.js'
import { allocationSteps, type AllocationValues } from './allocation-steps.js'

/** A member's part of a month, as the plan allocates it. */
export interface AllocationInput {
  /** Month of contribution, 'YYYY-MM'. */
  readonly month: string
  /** Employer money credited to the member, yuan a month. */
  readonly employer: DecimalInput
  /** The member's own contribution, yuan a month. */
  readonly employee: DecimalInput
  /** Average employer money over all members, yuan a month (平均额). */
  readonly averageEmployer: DecimalInput
  /** The member's monthly average wage of the preceding year, yuan, on which the tax deduction goes. */
  readonly precedingWage: DecimalInput
  /** Average wage of the city in the preceding year, yuan a month; the reference wage of the law serves without it. */
  readonly averageWage?: DecimalInput
}

/** The wire shape of {@link AllocationInput}. */
export const allocationShape: Shape<AllocationInput> = objectOf(
  {
    month: monthField('month of contribution'),
    employer: decimalField(MONTHLY_PAY, 'employer money credited to the member, yuan a month'),
    employee: decimalField(MONTHLY_PAY, 'own contribution, yuan a month'),
    averageEmployer: decimalField(MONTHLY_PAY, 'average employer money over all members, yuan a month'),
    precedingWage: decimalField(MONTHLY_PAY, 'monthly average wage of the preceding year, yuan'),
    averageWage: optional(
      decimalField(MONTHLY_PAY, 'average wage of the city in the preceding year, yuan a month'),
    ),
  },
  'a member’s part of a month',
)

/** A member's part. */
export interface DeterminedAllocation extends Computed<AllocationValues, 'determined'> {
  /** Yuan: employer money within the limit, what lies above it, and the own part deducted from taxable income. */
  readonly amounts: {
    readonly employerWithin: Decimal
    readonly employerAbove: Decimal
    readonly deductible: Decimal
  }
}

/** A member's part, or what the law lacks. */
export type Allocation = DeterminedAllocation | Undetermined

/**
 * A member's part of an enterprise annuity contribution (企业年金个人账户分配): employer money credited to one member is at
 * most five times the average, and the own contribution is deducted from taxable income up to 4 % of the wage of the
 * preceding year, that wage counted to three times the average of the city.
 *
 * @param input month 'YYYY-MM', money in yuan a month
 * @returns `determined` with amounts in yuan; `undetermined` when the law lacks a value, as before 2018-02
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `decimal.…`, `calendar.month`
 * @see 企业年金办法 第十八条; 财税〔2013〕103号 第一条
 * @example
 * const part = enterpriseAnnuity.allocation({
 *   month: '2025-08', employer: '3200', employee: '600', averageEmployer: '600', precedingWage: '12000',
 * }, lawOf('luoyang'))
 * part.outcome === 'determined' && part.amounts.employerAbove.toFixed(2) // '200.00'
 * part.outcome === 'determined' && part.amounts.deductible.toFixed(2) // '480.00'
 */
export function allocation(input: AllocationInput, law: Law): Allocation {
  const rule = 'enterpriseAnnuity.allocation'
  const issues = shapeIssues(allocationShape, input)
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const money = (value: unknown) => parseScaled(value, MONTHLY_PAY, [], []) as Fen
  const month = readMonth(input.month) as YearMonth
  const employer = money(input.employer)
  const employee = money(input.employee)
  const averageEmployer = money(input.averageEmployer)
  const averageWage = input.averageWage === undefined ? undefined : money(input.averageWage)
  const reader = readerOf(law)
  const mostTimes = reader.index('enterpriseAnnuity.allocation.mostTimesAverage', month)
  const rounding = reader.rounding('annuity.contribution.rounding', month)
  const deducted = deduction(employee, money(input.precedingWage), averageWage, month, reader)
  if (mostTimes === undefined || rounding === undefined || deducted === undefined)
    return undetermined(frameOf(rule, law, reader), reader.missing)
  const most = mulDivMoney(averageEmployer, mostTimes, INDEX_ONE, rounding)
  const employerWithin = Math.min(employer, most) as Fen
  const values: AllocationValues = {
    month,
    employer,
    averageEmployer,
    mostTimes,
    rounding,
    most,
    employerWithin,
    employerAbove: (employer - employerWithin) as Fen,
    employee,
    ...deducted,
  }
  const shown = present(values, allocationSteps)
  return {
    ...frameOf(rule, law, reader, [...ruleNotices(values, allocationSteps), ...deductionNotices(deducted)]),
    outcome: 'determined',
    amounts: {
      employerWithin: shown.employerWithin,
      employerAbove: shown.employerAbove,
      deductible: shown.deductible,
    },
    values: shown,
  }
}
