import { monthText, readMonth, type YearMonth } from '../../../calendar/index.js'
import { ShebaoError } from '../../../errors.js'
import { readerOf, type Law } from '../../../law/index.js'
import { fenOf } from '../../../money/index.js'
import {
  countField,
  flagField,
  isObject,
  monthField,
  objectOf,
  personFields,
  readBirth,
  shapeIssues,
  type Shape,
} from '../../../records/index.js'
import { frameOf, notEntitled, undetermined } from '../../frame.js'
import type { Computed, NotEntitled, Undetermined } from '../../outcome.js'
import type { Payment } from '../../payment.js'
import { present, ruleNotices } from '../../present.js'
import { award, type EntitledAward } from '../employee/award/award.js'
import type { AwardAmounts } from '../employee/award/award-payments.js'
import type { AwardInput } from '../employee/award/award-input.js'
import { accountBalanceField, figureFields, figuresOf } from './figures.js'
import { illnessReasons, illnessTerms, NOT_TOTAL, REPLACED } from './illness-conditions.js'
import { illnessRetirementSteps, type IllnessRetirementValues } from './illness-retirement-steps.js'

/** Somebody who asks for illness retirement (病退) before 2025, with the figures of an award. */
export interface IllnessRetirementInput extends Omit<AwardInput, 'originalRetirementAge' | 'ground'> {
  /** True when experts found total loss of work capacity (完全丧失劳动能力). */
  readonly totalIncapacity: boolean
  /** Completed years of service (连续工龄). */
  readonly serviceYears: number
}

/** An illness retirement that is due; `parts.award` has the pension step by step. */
export interface EntitledIllnessRetirement extends Computed<IllnessRetirementValues, 'entitled'> {
  readonly amounts: AwardAmounts
  /** First month of payment, 'YYYY-MM'. */
  readonly firstPayment: string
  readonly payments: readonly Payment[]
  readonly parts: { readonly award: EntitledAward }
}

/** The answer to a request for illness retirement. */
export type IllnessRetirement = EntitledIllnessRetirement | NotEntitled | Undetermined

/** Service beyond this is a slip. */
export const LONGEST_SERVICE = 60

const { ground: _ground, originalRetirementAge: _age, ...who } = personFields

/** The wire shape of {@link IllnessRetirementInput}. */
export const illnessRetirementShape: Shape<IllnessRetirementInput> = objectOf(
  {
    ...who,
    retirement: monthField('retirement month'),
    ...figureFields,
    accountBalance: accountBalanceField,
    totalIncapacity: flagField('experts found total loss of work capacity'),
    serviceYears: countField(0, LONGEST_SERVICE, 'completed years of service'),
  },
  'a request for illness retirement',
)

/**
 * The former illness retirement (病退) of men from 50 and women from 45 with ten years of service whom experts found
 * totally incapable, to the end of 2024. What is paid is the pension of the employees' scheme in the month of retirement:
 * `employeePension.award` with the ground `incapacity`, which also asks for the minimum contribution period.
 *
 * @returns `entitled` with the amounts in yuan a month and the award as a part; `notEntitled` with every reason;
 * `undetermined` when the award lacks a value
 * @throws ShebaoError (kind `input`) with every issue, as `employeePension.award`
 * @see 国发〔1978〕104号; 人社部发〔2024〕72号
 * @example
 * const ill = incapacity.illnessRetirement({
 *   sex: 'male', birth: '1972-03', retirement: '2024-06', totalIncapacity: true, serviceYears: 28,
 *   totalMonths: 336, deemedMonths: 0, overallIndex: '0.9', accountBalance: '70000',
 * }, lawOf('pingdingshan'))
 * ill.outcome === 'entitled' && ill.amounts.total.toFixed(2) // '2091.98'
 */
export function illnessRetirement(input: IllnessRetirementInput, law: Law): IllnessRetirement {
  const rule = 'incapacity.illnessRetirement'
  const reader = readerOf(law)
  const { birth, retirement } = readInput(input)
  const terms = illnessTerms(retirement, input.sex, reader)
  if (terms === undefined) return notEntitled(frameOf(rule, law, reader), [REPLACED])
  const ageMonths = retirement - birth
  const reasons = [
    ...(input.totalIncapacity ? [] : [NOT_TOTAL]),
    ...illnessReasons(ageMonths, input.serviceYears, terms),
  ]
  if (reasons.length > 0) return notEntitled(frameOf(rule, law, reader), reasons)
  const { totalIncapacity, serviceYears, ...figures } = input
  const ground = { kind: 'incapacity', years: serviceYears } as const
  const part = award({ ...figures, originalRetirementAge: terms.age, ground }, law)
  const parts = { award: part }
  if (part.outcome === 'notEntitled') return notEntitled(frameOf(rule, law, reader), part.reasons, parts)
  if (part.outcome === 'undetermined') return undetermined(frameOf(rule, law, reader), part.missing, parts)
  const values: IllnessRetirementValues = {
    sex: input.sex,
    retirement,
    totalIncapacity,
    ageMonths,
    age: terms.age,
    serviceYears,
    years: terms.years,
    total: fenOf(part.amounts.total),
    firstPayment: readMonth(part.firstPayment) as YearMonth,
  }
  const shown = present(values, illnessRetirementSteps)
  return {
    ...frameOf(rule, law, reader, [...ruleNotices(values, illnessRetirementSteps), ...part.notices]),
    outcome: 'entitled',
    amounts: part.amounts,
    firstPayment: part.firstPayment,
    payments: [
      {
        benefit: 'incapacity.illnessRetirement',
        zh: '病退基本养老金',
        en: 'pension after illness retirement',
        amount: part.amounts.total,
        payer: 'pensionFund',
        periodicity: 'monthly',
        from: part.firstPayment,
        to: null,
      },
    ],
    parts: { award: part },
    values: shown,
  }
}

function readInput(input: IllnessRetirementInput): {
  readonly birth: YearMonth
  readonly retirement: YearMonth
} {
  const issues = shapeIssues(illnessRetirementShape, input)
  const birth = isObject(input) ? readBirth(input.birth) : undefined
  const retirement = isObject(input) ? readMonth(input.retirement) : undefined
  if (isObject(input)) figuresOf(input, issues)
  if (birth !== undefined && retirement !== undefined && retirement <= birth)
    issues.push({
      code: 'award.retirementBeforeBirth',
      path: ['retirement'],
      message: `lies not after the birth month ${monthText(birth)}`,
      received: input.retirement,
    })
  if (issues.length > 0 || birth === undefined || retirement === undefined)
    throw new ShebaoError('input', issues)
  return { birth, retirement }
}
