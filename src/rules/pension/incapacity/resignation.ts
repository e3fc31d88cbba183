import { monthText, readMonth, type YearMonth } from '../../../calendar/index.js'
import { ShebaoError } from '../../../errors.js'
import { readerOf, type Law } from '../../../law/index.js'
import {
  mulDivMoney,
  parseScaled,
  SHARE_ONE,
  TO_FEN,
  type Decimal,
  type DecimalInput,
  type Fen,
} from '../../../money/index.js'
import {
  choiceField,
  countField,
  decimalField,
  flagField,
  isObject,
  monthField,
  monthOrDayField,
  objectOf,
  readBirth,
  shapeIssues,
  type Shape,
} from '../../../records/index.js'
import { frameOf, notEntitled, undetermined } from '../../frame.js'
import type { Computed, NotEntitled, Undetermined } from '../../outcome.js'
import type { Payment } from '../../payment.js'
import { present, ruleNotices } from '../../present.js'
import { illnessReasons, illnessTerms, NOT_TOTAL, REPLACED } from './illness-conditions.js'
import { LONGEST_SERVICE } from './illness-retirement.js'
import { resignationSteps, type ResignationValues } from './resignation-steps.js'

/** Somebody found totally incapable before 2025 who does not meet the conditions of illness retirement. */
export interface ResignationInput {
  readonly sex: 'male' | 'female'
  /** Birth month 'YYYY-MM', or the day 'YYYY-MM-DD' (the day plays no part). */
  readonly birth: string
  /** Month of the resignation 'YYYY-MM'. */
  readonly resignation: string
  /** True when experts found total loss of work capacity (完全丧失劳动能力). */
  readonly totalIncapacity: boolean
  /** Completed years of service (连续工龄). */
  readonly serviceYears: number
  /** Standard wage (本人标准工资), yuan a month. */
  readonly standardWage: DecimalInput
}

/** A resignation benefit that is due. */
export interface EntitledResignation extends Computed<ResignationValues, 'entitled'> {
  /** Yuan a month. */
  readonly amounts: { readonly amount: Decimal }
  readonly payments: readonly Payment[]
}

/** The answer to a resignation. */
export type Resignation = EntitledResignation | NotEntitled | Undetermined

const WAGE = { decimals: 2, min: 0, max: 1e9 }

/** The wire shape of {@link ResignationInput}. */
export const resignationShape: Shape<ResignationInput> = objectOf(
  {
    sex: choiceField(['male', 'female'], 'sex'),
    birth: monthOrDayField('birth month or day'),
    resignation: monthField('month of the resignation'),
    totalIncapacity: flagField('experts found total loss of work capacity'),
    serviceYears: countField(0, LONGEST_SERVICE, 'completed years of service'),
    standardWage: decimalField(WAGE, 'standard wage, yuan a month'),
  },
  'a resignation',
)

/**
 * The former resignation benefit (退职生活费), to the end of 2024, for somebody found totally incapable who lacks the age
 * or the years of service of illness retirement: a share of the standard wage, yuan a month.
 *
 * The share that Henan used after its reforms was not found, so the answer is `undetermined` unless a reform sets
 * `incapacity.resignation.share`; the rule of 1978, 40 %, is named as a candidate and not used.
 *
 * @returns `entitled` with the amount under such a reform; `notEntitled` with reasons (since 2025, no total incapacity,
 * illness retirement open); `undetermined` with the missing share
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.…`, `decimal.…`
 * @see 国发〔1978〕104号; 人社部发〔2024〕72号
 * @example
 * const left = incapacity.resignation({
 *   sex: 'male', birth: '1980-03', resignation: '2020-06', totalIncapacity: true, serviceYears: 12, standardWage: '3000',
 * }, lawOf('luoyang'))
 * left.outcome // 'undetermined'
 */
export function resignation(input: ResignationInput, law: Law): Resignation {
  const rule = 'incapacity.resignation'
  const { birth, month } = readInput(input)
  const reader = readerOf(law)
  const terms = illnessTerms(month, input.sex, reader)
  if (terms === undefined) return notEntitled(frameOf(rule, law, reader), [REPLACED])
  const ageMonths = month - birth
  const open = illnessReasons(ageMonths, input.serviceYears, terms).length === 0
  const reasons = [...(input.totalIncapacity ? [] : [NOT_TOTAL]), ...(open ? [ILLNESS_OPEN] : [])]
  if (reasons.length > 0) return notEntitled(frameOf(rule, law, reader), reasons)
  const share = reader.share('incapacity.resignation.share', month)
  if (share === undefined) return undetermined(frameOf(rule, law, reader), reader.missing)
  const standardWage = parseScaled(input.standardWage, WAGE, [], []) as Fen
  const values: ResignationValues = {
    resignation: month,
    totalIncapacity: input.totalIncapacity,
    ageMonths,
    serviceYears: input.serviceYears,
    share,
    standardWage,
    amount: mulDivMoney(standardWage, share, SHARE_ONE, TO_FEN),
  }
  const shown = present(values, resignationSteps)
  return {
    ...frameOf(rule, law, reader, ruleNotices(values, resignationSteps)),
    outcome: 'entitled',
    amounts: { amount: shown.amount },
    payments: [
      {
        benefit: 'incapacity.resignation',
        zh: '退职生活费',
        en: 'resignation benefit',
        amount: shown.amount,
        payer: 'pensionFund',
        periodicity: 'monthly',
        from: shown.resignation,
        to: null,
      },
    ],
    values: shown,
  }
}

const ILLNESS_OPEN = {
  code: 'incapacity.illnessRetirementOpen',
  zh: '已符合病退的年龄和工龄条件，应办理病退',
  en: 'age and years of service meet illness retirement, which is claimed instead',
  sources: [{ document: 'national/1978-104' }],
} as const

function readInput(input: ResignationInput): { readonly birth: YearMonth; readonly month: YearMonth } {
  const issues = shapeIssues(resignationShape, input)
  const birth = isObject(input) ? readBirth(input.birth) : undefined
  const month = isObject(input) ? readMonth(input.resignation) : undefined
  if (birth !== undefined && month !== undefined && month <= birth)
    issues.push({
      code: 'incapacity.beforeBirth',
      path: ['resignation'],
      message: `lies not after the birth month ${monthText(birth)}`,
      received: input.resignation,
    })
  if (issues.length > 0 || birth === undefined || month === undefined) throw new ShebaoError('input', issues)
  return { birth, month }
}
