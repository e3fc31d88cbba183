import { addMonths } from '../../../calendar/index.js'
import type { Reader } from '../../../law/index.js'
import { readBirth } from '../../../records/index.js'
import {
  field,
  given,
  givenMonth,
  type Need,
  type PartialInput,
  type Requirement,
  type RuleRequirements,
} from '../../requirement.js'
import type { EmployeePensionRuleId } from './rule-ids.js'
import { awardTerms } from './award/award-terms.js'
import { minimumMonthsAt } from './retirement/minimum-months.js'

const AGE = ['决定法定退休月', 'it decides the statutory month'] as const
const ENTITLEMENT = ['决定是否达到最低缴费年限', 'the minimum contribution period is tested on it'] as const
const AMOUNT = ['计入待遇', 'the amount rests on it'] as const
const PERIOD = ['决定适用的参数', 'it decides which values of the law apply'] as const

const ground = (kinds: readonly string[]) => (partial: PartialInput) =>
  kinds.includes(String(given(partial, 'ground.kind')))

const WHO: readonly Requirement[] = [
  field('sex', ['性别', 'sex'], AGE),
  field('birth', ['出生年月', 'birth month'], AGE),
  field('originalRetirementAge', ['原法定退休年龄', 'original retirement age'], AGE),
]
const PERSON: readonly Requirement[] = [
  ...WHO,
  field('ground.work', ['特殊工种类别', 'kind of special work'], AGE, ground(['specialWork'])),
  field(
    'ground.years',
    ['该工种或连续工龄年数', 'years of that work or of service'],
    AGE,
    ground(['specialWork', 'incapacity']),
  ),
]
const RECORD: readonly Requirement[] = [
  ...PERSON,
  field('spells', ['参保时段', 'participation spells'], ENTITLEMENT),
  field('contributions', ['缴费基数', 'contribution bases'], AMOUNT),
]
const RETIREMENT = field('retirement', ['退休月', 'retirement month'], PERIOD)
const TOTAL = field('totalMonths', ['累计缴费月数', 'months of contributions'], ENTITLEMENT)
const BALANCE = field('accountBalance', ['个人账户储存额', 'account balance'], AMOUNT)
const MONTH = (path: string, zh: string, en: string) => field(path, [zh, en], PERIOD)

const deemed = (partial: PartialInput): Need => {
  const months = given(partial, 'deemedMonths')
  return months === undefined ? 'unknown' : Number(months) > 0
}

/** The supplement by table is asked for only where the law of the place has one. */
const supplement = (partial: PartialInput, reader: Reader): Need => {
  const need = deemed(partial)
  const retirement = givenMonth(partial, 'retirement')
  if (need === false || retirement === undefined) return need === false ? false : 'unknown'
  const kind = reader.optional((r) => r.choice('employeePension.award.localSupplement', retirement))
  return kind === 'byTable' ? need : false
}

const AWARD: RuleRequirements = {
  fields: [
    ...PERSON,
    RETIREMENT,
    TOTAL,
    field('deemedMonths', ['视同缴费月数', 'deemed months'], AMOUNT),
    field('overallIndex', ['平均缴费工资指数', 'overall average index'], AMOUNT),
    field(
      'actualIndex',
      ['实际缴费指数', 'index over the months paid'],
      ['过渡性养老金以此计算', 'the transitional pension rests on it'],
      deemed,
    ),
    BALANCE,
    field(
      'localSupplement',
      ['地方过渡性补贴', 'local supplement'],
      ['该地按表发放补贴，表未收录', 'the place pays one by a table that is not shipped'],
      supplement,
    ),
  ],
  parameters(partial, reader) {
    const retirement = givenMonth(partial, 'retirement')
    if (retirement === undefined) return
    awardTerms(retirement, deemed(partial) !== false, reader)
    minimumMonthsAt(retirement, reader)
  },
}

const reference = (path: string) => (partial: PartialInput, reader: Reader) => {
  const month = givenMonth(partial, path)
  if (month !== undefined) reader.money('employeePension.contribution.base.reference', month)
}

const CONTRIBUTION: RuleRequirements = {
  fields: [
    field('kind', ['参保方式', 'employed or flexible'], PERIOD),
    MONTH('from', '起始月', 'first month'),
    field('wage', ['本人上年度月平均工资', 'own average wage of the preceding year'], AMOUNT, (p) =>
      kindIs(p, 'employed'),
    ),
    field('base', ['选定的缴费基数', 'chosen base'], AMOUNT, (p) => kindIs(p, 'flexible')),
  ],
  parameters: reference('from'),
}

function kindIs(partial: PartialInput, kind: string): Need {
  const actual = given(partial, 'kind')
  return actual === undefined ? 'unknown' : actual === kind
}

/** What each rule of this branch asks for. */
export const employeePensionRequirements: Readonly<Record<EmployeePensionRuleId, RuleRequirements>> = {
  'employeePension.baseBounds': {
    fields: [MONTH('month', '缴费所属月', 'month of contribution')],
    parameters: reference('month'),
  },
  'employeePension.contribution': CONTRIBUTION,
  'employeePension.settlement': CONTRIBUTION,
  'employeePension.lateCharge': {
    fields: [
      field('amount', ['欠缴金额', 'amount not paid'], AMOUNT),
      MONTH('dueDate', '应缴日', 'day it was due'),
      MONTH('paidDate', '缴纳日', 'day it was paid'),
    ],
  },
  'employeePension.retirementAge': {
    fields: PERSON,
    parameters(partial, reader) {
      const birth = readBirth(given(partial, 'birth'))
      const age = given(partial, 'originalRetirementAge')
      if (birth !== undefined && typeof age === 'number') minimumMonthsAt(addMonths(birth, age * 12), reader)
    },
  },
  'employeePension.account': {
    fields: [...RECORD, MONTH('through', '截至月', 'month at whose end the balance is wanted')],
  },
  'employeePension.accountAfterAward': {
    fields: [
      field('balance', ['退休时储存额', 'balance at the award'], AMOUNT),
      field('monthlyItem', ['每月个人账户养老金', 'account item a month'], AMOUNT),
      MONTH('firstPayment', '首次发放月', 'first month of payment'),
      MONTH('through', '截至月', 'last month'),
    ],
  },
  'employeePension.averageIndex': { fields: [...RECORD, RETIREMENT] },
  'employeePension.award': AWARD,
  'employeePension.recomputation': AWARD,
  'employeePension.shortfall': {
    fields: [
      ...WHO,
      TOTAL,
      field(
        'firstInsured',
        ['首次参保月', 'first insured month'],
        ['决定能否一次性缴费', 'it decides whether one-sum payment is open'],
      ),
    ],
  },
  'employeePension.refund': {
    fields: [
      ...WHO,
      field('because', ['一次性领取的原因', 'ground of the refund'], ENTITLEMENT),
      MONTH('month', '申请月', 'month of the request'),
      TOTAL,
      BALANCE,
    ],
  },
  'employeePension.fromRecords': {
    fields: [...RECORD, RETIREMENT],
    parameters: AWARD.parameters ?? (() => undefined),
  },
}
