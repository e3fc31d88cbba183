import type { Reader } from '../../../law/index.js'
import {
  field,
  given,
  givenMonth,
  type Need,
  type PartialInput,
  type Requirement,
  type RuleRequirements,
} from '../../requirement.js'
import { awardTerms } from '../employee/award/award-terms.js'
import { allowanceTerms } from './allowance-terms.js'
import type { IncapacityRuleId } from './rule-ids.js'

const AGE = ['决定法定退休月', 'it decides the statutory month'] as const
const CASE = ['决定适用情形', 'it decides which case applies'] as const
const AMOUNT = ['计入待遇', 'the amount rests on it'] as const
const PERIOD = ['决定适用的参数', 'it decides which values of the law apply'] as const
const CONDITION = ['待遇条件', 'the benefit hangs on it'] as const

const deemed = (partial: PartialInput): Need => {
  const months = given(partial, 'deemedMonths')
  return months === undefined ? 'unknown' : Number(months) > 0
}
const deemedFull = (partial: PartialInput): Need => (deemed(partial) === false ? false : 'unknown')

const WHO: readonly Requirement[] = [
  field('sex', ['性别', 'sex'], AGE),
  field('birth', ['出生年月', 'birth month'], AGE),
]
const ORIGINAL = field('originalRetirementAge', ['原法定退休年龄', 'original retirement age'], AGE)
const FIGURES: readonly Requirement[] = [
  field('totalMonths', ['累计缴费月数', 'months of contributions'], CASE),
  field('deemedMonths', ['视同缴费月数', 'deemed months'], AMOUNT),
  field('overallIndex', ['平均缴费工资指数', 'overall average index'], AMOUNT),
]
const INDEX_WHY = ['过渡性养老金以此计算', 'the transitional pension rests on it'] as const
const BALANCE_NAMES = ['个人账户储存额', 'account balance'] as const
const TOTAL_LOSS = field(
  'totalIncapacity',
  ['是否完全丧失劳动能力', 'total loss of work capacity'],
  CONDITION,
)
const SERVICE = field('serviceYears', ['连续工龄', 'years of service'], CONDITION)

const award = (path: string) => (partial: PartialInput, reader: Reader) => {
  const month = givenMonth(partial, path)
  if (month !== undefined) awardTerms(month, deemed(partial) === true, reader)
}

/** What each rule of this branch asks for. */
export const incapacityRequirements: Readonly<Record<IncapacityRuleId, RuleRequirements>> = {
  'incapacity.allowance': {
    fields: [
      ...WHO,
      ORIGINAL,
      field('application', ['申请日', 'day of the application'], PERIOD),
      TOTAL_LOSS,
      field('finding', ['鉴定结论日', 'day of the finding'], CONDITION),
      ...FIGURES,
      field('actualIndex', ['实际缴费指数', 'index over the months paid'], INDEX_WHY, deemedFull),
      field('accountBalance', BALANCE_NAMES, AMOUNT, () => 'unknown'),
    ],
    parameters(partial, reader) {
      const month = givenMonth(partial, 'application')
      if (month === undefined) return
      allowanceTerms(month, reader)
      awardTerms(month, false, reader)
    },
  },
  'incapacity.recomputation': {
    fields: [
      ...WHO,
      ORIGINAL,
      field('application', ['首次申请月', 'month of the first application'], CASE),
      ...FIGURES,
      field('actualIndex', ['实际缴费指数', 'index over the months paid'], INDEX_WHY, deemed),
      field('accountBalance', BALANCE_NAMES, AMOUNT),
    ],
    parameters(partial, reader) {
      const month = givenMonth(partial, 'application')
      if (month !== undefined) allowanceTerms(month, reader)
    },
  },
  'incapacity.illnessRetirement': {
    fields: [
      ...WHO,
      field('retirement', ['病退月', 'month of retirement'], PERIOD),
      TOTAL_LOSS,
      SERVICE,
      ...FIGURES,
      field('actualIndex', ['实际缴费指数', 'index over the months paid'], INDEX_WHY, deemed),
      field('accountBalance', BALANCE_NAMES, AMOUNT),
    ],
    parameters: award('retirement'),
  },
  'incapacity.resignation': {
    fields: [
      ...WHO,
      field('resignation', ['退职月', 'month of the resignation'], PERIOD),
      TOTAL_LOSS,
      SERVICE,
      field('standardWage', ['本人标准工资', 'standard wage'], AMOUNT),
    ],
    parameters(partial, reader) {
      const month = givenMonth(partial, 'resignation')
      if (month !== undefined) reader.share('incapacity.resignation.share', month)
    },
  },
}
