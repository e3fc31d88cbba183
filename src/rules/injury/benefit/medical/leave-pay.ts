import { addMonths, readMonth, type YearMonth } from '../../../../calendar/index.js'
import { ShebaoError } from '../../../../errors.js'
import { readerOf, type Law, type Notice } from '../../../../law/index.js'
import type { Decimal, DecimalInput, Fen } from '../../../../money/index.js'
import {
  countField,
  flagField,
  monthField,
  objectOf,
  optional,
  shapeIssues,
  type Shape,
} from '../../../../records/index.js'
import { frameOf, notEntitled, undetermined } from '../../../frame.js'
import type { NotEntitled, Undetermined } from '../../../outcome.js'
import { orderIssues } from '../disability/disability-input.js'
import { entitledInjury, injuryPayment, type EntitledInjury } from '../entitled-injury.js'
import { readFen, wageField } from '../injury-fields.js'
import { stopField, stopReasons, type InjuryStopGround } from '../stop-ground.js'
import { leavePaySteps, type LeavePayValues } from './leave-pay-steps.js'

/** A leave for treatment after an injury at work. */
export interface LeavePayInput {
  /** First month of leave, 'YYYY-MM'. */
  readonly from: string
  /** Months of leave for treatment, at least 1. */
  readonly months: number
  /** Original wage and welfare (原工资福利待遇), yuan a month; not the own wage of the other benefits. */
  readonly wage: DecimalInput
  /** Months beyond the ordinary leave to which the city's committee agreed; default none. */
  readonly extension?: number
  /** Month of the grading, where it has come: the pay ends with it. */
  readonly graded?: string
  /** True when the worker cannot care for oneself: the employer is responsible for nursing during the leave. */
  readonly needsCare?: boolean
  /** Why benefits stop, where they do. */
  readonly stopped?: InjuryStopGround
}

/** Leave with pay that is due. */
export interface EntitledLeavePay extends EntitledInjury<LeavePayValues> {
  readonly amounts: {
    /** Yuan a month. */
    readonly monthly: Decimal
    /** Yuan for all months with pay. */
    readonly total: Decimal
  }
}

/** The answer to a leave for treatment. */
export type LeavePay = EntitledLeavePay | NotEntitled | Undetermined

/** Longest leave that can be asked for, in months. */
const MOST_MONTHS = 240

/** The wire shape of {@link LeavePayInput}. */
export const leavePayShape: Shape<LeavePayInput> = objectOf(
  {
    from: monthField('first month of leave'),
    months: countField(1, MOST_MONTHS, 'months of leave for treatment'),
    wage: wageField('original wage and welfare, yuan a month'),
    extension: optional(countField(0, MOST_MONTHS, 'months to which the committee agreed')),
    graded: optional(monthField('month of the grading')),
    needsCare: optional(flagField('the worker cannot care for oneself')),
    stopped: optional(stopField),
  },
  'a leave for treatment',
)

/**
 * Leave with pay after an injury at work (停工留薪期): the original wage and welfare, paid on by the employer, up to
 * twelve months and with the consent of the city's committee up to twelve more; it ends with the grading.
 *
 * @returns `entitled` with yuan a month, the months with pay and those without; `notEntitled` where benefits stop;
 * `undetermined` naming the missing parameter
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.month`, `decimal.…`, `workInjury.order`
 * @see 工伤保险条例 第三十三条
 * @example
 * const leave = workInjury.leavePay({ from: '2024-03', months: 14, wage: '6500', extension: 1 }, lawOf('luoyang'))
 * leave.outcome === 'entitled' && leave.values.paidMonths // 13
 * leave.outcome === 'entitled' && leave.amounts.total.toFixed(2) // '84500.00'
 */
export function leavePay(input: LeavePayInput, law: Law): LeavePay {
  const rule = 'workInjury.leavePay'
  const issues = [...shapeIssues(leavePayShape, input), ...orderIssues(input, ['from', 'graded'])]
  if (issues.length > 0) throw new ShebaoError('input', issues)
  const reader = readerOf(law)
  const reasons = stopReasons(input.stopped)
  if (reasons.length > 0) return notEntitled(frameOf(rule, law, reader), reasons)
  const from = readMonth(input.from) as YearMonth
  const graded = input.graded === undefined ? null : (readMonth(input.graded) as YearMonth)
  const leaveMonths = reader.count('workInjury.leavePay.months', from)
  const mostExtension = reader.count('workInjury.leavePay.extension', from)
  if (leaveMonths === undefined || mostExtension === undefined)
    return undetermined(frameOf(rule, law, reader), reader.missing)
  const { months, extension = 0, needsCare = false } = input
  const wage = readFen(input.wage)
  const admitted = leaveMonths + Math.min(extension, mostExtension)
  const paidMonths = Math.min(months, admitted, graded === null ? Infinity : graded - from + 1)
  const through = addMonths(from, paidMonths - 1)
  const total = (wage * paidMonths) as Fen
  const values: LeavePayValues = {
    ...{ from, wage, months, leaveMonths, extension, mostExtension, admitted, graded, paidMonths, through },
    total,
    unpaidMonths: months - paidMonths,
  }
  const payment = injuryPayment('workInjury.leavePay', wage, 'employer', 'monthly', from, through)
  const outcome = entitledInjury(
    rule,
    law,
    reader,
    values,
    leavePaySteps,
    paidMonths > 0 ? [payment] : [],
    needsCare ? [CARE_BY_EMPLOYER] : [],
  )
  return { ...outcome, amounts: { monthly: outcome.values.wage, total: outcome.values.total } }
}

const CARE_BY_EMPLOYER: Notice = {
  code: 'input',
  subject: 'needsCare',
  zh: '停工留薪期内的生活护理由所在单位负责',
  en: 'nursing during the leave is the employer’s duty',
}
