import type { YearMonth } from '../../../calendar/index.js'
import type { Citation } from '../../../law/index.js'
import type { Fen } from '../../../money/index.js'
import { computedStep, inputStep, parameterStep } from '../../step-builders.js'
import type { StepTable } from '../../step.js'

/** The values of an illness retirement; the pension itself stands in `parts.award`. */
export interface IllnessRetirementValues {
  readonly sex: 'male' | 'female'
  readonly retirement: YearMonth
  readonly totalIncapacity: boolean
  /** Age at retirement in months. */
  readonly ageMonths: number
  /** Age asked for, in years. */
  readonly age: number
  readonly serviceYears: number
  /** Years of service asked for. */
  readonly years: number
  /** Yuan a month. */
  readonly total: Fen
  readonly firstPayment: YearMonth
}

const rules: Citation = { document: 'national/1978-104' }

/** Step table of {@link IllnessRetirementValues}. */
export const illnessRetirementSteps: StepTable<IllnessRetirementValues> = {
  sex: inputStep(['性别', 'sex'], 'text', [rules]),
  retirement: inputStep(['病退月', 'month of retirement'], 'month', [rules]),
  totalIncapacity: inputStep(['完全丧失劳动能力', 'total loss of work capacity'], 'text', [rules]),
  ageMonths: computedStep(['病退时年龄', 'age at retirement'], 'age', [rules], {
    how: { zh: '病退月减出生月', en: 'month of retirement less birth month' },
  }),
  age: parameterStep(
    ['病退年龄（岁）', 'age asked for, in years'],
    'count',
    (v) => `retirement.incapacity.${v.sex === 'male' ? 'men' : 'women'}`,
    [rules],
  ),
  serviceYears: inputStep(['连续工龄（年）', 'years of service'], 'count', [rules]),
  years: parameterStep(
    ['所需连续工龄（年）', 'years of service asked for'],
    'count',
    'retirement.incapacity.years',
    [rules],
  ),
  total: computedStep(
    ['每月基本养老金', 'pension a month'],
    'yuan/month',
    [{ document: 'national/2005-38', article: '第六条' }],
    { how: { zh: '按基本养老金核定', en: 'by the award of the pension' } },
  ),
  firstPayment: computedStep(
    ['首次发放月', 'first month of payment'],
    'month',
    [{ document: 'national/2005-38', article: '第六条' }],
    { how: { zh: '按基本养老金核定', en: 'by the award of the pension' } },
  ),
}
