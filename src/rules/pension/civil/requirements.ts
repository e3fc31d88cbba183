import type { Reader } from '../../../law/index.js'
import {
  field,
  given,
  givenMonth,
  type Need,
  type PartialInput,
  type RuleRequirements,
} from '../../requirement.js'
import { minimumMonthsAt } from '../employee/retirement/minimum-months.js'
import { awardTerms } from '../employee/award/award-terms.js'
import { comparisonTerms, isCompared } from './comparison/comparison-terms.js'
import { reformStartAt } from './group/reform-start.js'
import type { CivilPensionRuleId } from './rule-ids.js'

const AGE = ['决定法定退休月', 'it decides the statutory month'] as const
const GROUP = ['决定老人、中人、新人', 'it decides the group'] as const
const PERIOD = ['决定适用的参数', 'it decides which values of the law apply'] as const
const ENTITLEMENT = ['决定是否达到最低缴费年限', 'the minimum contribution period is tested on it'] as const
const AMOUNT = ['计入待遇', 'the amount rests on it'] as const
const COMPARED = ['过渡期内与老办法对比', 'new and old method are compared'] as const

const deemed = (partial: PartialInput): Need => {
  const months = given(partial, 'deemedMonths')
  return months === undefined ? 'unknown' : Number(months) > 0
}

const paid = (partial: PartialInput): Need => {
  const total = given(partial, 'totalMonths')
  const part = given(partial, 'deemedMonths')
  return total === undefined || part === undefined ? 'unknown' : Number(total) > Number(part)
}

const deemedIndexOpen = (partial: PartialInput): Need =>
  given(partial, 'deemedIndexKeys') === undefined ? deemed(partial) : false

/** The old method is asked for only of middle people who retire within the ten years. */
const compared = (partial: PartialInput, reader: Reader): Need => {
  const retirement = givenMonth(partial, 'retirement')
  const started = givenMonth(partial, 'startedWork')
  if (retirement === undefined || started === undefined) return 'unknown'
  const start = reader.optional((r) => reformStartAt(retirement, r))
  if (start === undefined) return 'unknown'
  if (retirement < start || started >= start) return false
  return reader.optional((r) => isCompared(retirement, r)) ?? 'unknown'
}

const ratioOpen =
  (prefix: string, needed: (partial: PartialInput, reader: Reader) => Need) =>
  (partial: PartialInput, reader: Reader): Need =>
    given(partial, `${prefix}ratio`) === undefined ? needed(partial, reader) : false

const oldMethodFields = (needed: (partial: PartialInput, reader: Reader) => Need) => [
  field('annuityMonthly', ['职业年金月标准', 'occupational annuity a month'], COMPARED, needed),
  field('oldMethod.basicPay', ['2014年9月基本工资', 'basic pay of September 2014'], COMPARED, needed),
  field(
    'oldMethod.serviceYears',
    ['工作年限', 'years of service'],
    ['决定老办法计发比例', 'the ratio of the old method rests on it'],
    ratioOpen('oldMethod.', needed),
  ),
  field('oldMethod.allowances', ['2014年9月退休补贴', 'allowances of September 2014'], COMPARED, needed),
  field('oldMethod.increase', ['增加的退休费', 'increase of retirement pay of 2014'], COMPARED, needed),
]

const always = () => true

const RETIREMENT = field('retirement', ['退休月', 'retirement month'], PERIOD)
const STARTED = field('startedWork', ['参加工作月', 'month work began'], GROUP)

/** What each rule of this branch asks for. */
export const civilPensionRequirements: Readonly<Record<CivilPensionRuleId, RuleRequirements>> = {
  'civilPension.contribution': {
    fields: [
      field(
        'unit',
        ['单位类型', 'kind of unit'],
        ['决定哪些工资项目计入', 'it decides which items of pay count'],
      ),
      field('from', ['起始月', 'first month'], PERIOD),
      field('pay.basicPay', ['基本工资', 'basic pay'], AMOUNT),
    ],
    parameters(partial, reader) {
      const month = givenMonth(partial, 'from')
      if (month !== undefined) reader.money('employeePension.contribution.base.reference', month)
    },
  },
  'civilPension.group': { fields: [STARTED, RETIREMENT] },
  'civilPension.award': {
    fields: [
      field('sex', ['性别', 'sex'], AGE),
      field('birth', ['出生年月', 'birth month'], AGE),
      field('originalRetirementAge', ['原法定退休年龄', 'original retirement age'], AGE),
      STARTED,
      RETIREMENT,
      field('totalMonths', ['累计缴费月数', 'months of contributions'], ENTITLEMENT),
      field('deemedMonths', ['视同缴费月数', 'deemed months'], AMOUNT),
      field('paidIndex', ['实际缴费指数', 'index over the months paid'], AMOUNT, paid),
      field(
        'deemedIndex',
        ['视同缴费指数', 'deemed index'],
        ['过渡性养老金以此计算', 'the transitional pension rests on it'],
        deemedIndexOpen,
      ),
      field('accountBalance', ['个人账户储存额', 'account balance'], AMOUNT),
      ...oldMethodFields(compared),
    ],
    parameters(partial, reader) {
      const retirement = givenMonth(partial, 'retirement')
      if (retirement === undefined) return
      awardTerms(retirement, deemed(partial) !== false, reader, 'civilPension')
      minimumMonthsAt(retirement, reader)
      const start = reformStartAt(retirement, reader)
      if (start !== undefined && compared(partial, reader) === true)
        comparisonTerms(retirement, start, reader)
    },
  },
  'civilPension.comparison': {
    fields: [
      RETIREMENT,
      field('basic', ['基础养老金', 'basic pension'], AMOUNT),
      field('transitional', ['过渡性养老金', 'transitional pension'], AMOUNT),
      field('account', ['个人账户养老金', 'account pension'], AMOUNT),
      ...oldMethodFields(always),
    ],
    parameters(partial, reader) {
      const retirement = givenMonth(partial, 'retirement')
      const start = retirement && reformStartAt(retirement, reader)
      if (
        retirement !== undefined &&
        start !== undefined &&
        retirement >= start &&
        isCompared(retirement, reader)
      )
        comparisonTerms(retirement, start, reader)
    },
  },
  'civilPension.provisionalPay': {
    fields: [
      RETIREMENT,
      field('postPay', ['职务（岗位）工资', 'post or rank pay'], AMOUNT),
      field(
        'serviceYears',
        ['工作年限', 'years of service'],
        ['决定计发比例', 'the ratio rests on it'],
        ratioOpen('', always),
      ),
    ],
  },
  'civilPension.settlement': {
    fields: [
      field('from', ['首次发放月', 'first month of payment'], PERIOD),
      field('through', ['预发截止月', 'last month paid provisionally'], PERIOD),
      field('provisional', ['预发数额', 'amounts paid provisionally'], AMOUNT),
      field('final', ['核定数额', 'amounts due by the final award'], AMOUNT),
    ],
  },
  'civilPension.deathBenefit': {
    fields: [
      field('month', ['死亡月', 'month of death'], PERIOD),
      field('cause', ['死亡原因', 'cause of death'], AMOUNT),
      field('status', ['在职或退休', 'in service or retired'], AMOUNT),
      field('basicPay', ['本人基本工资或基本退休费', 'own basic pay or retirement pay'], AMOUNT),
    ],
    parameters(partial, reader) {
      const month = givenMonth(partial, 'month')
      if (month !== undefined) reader.money('statistics.nationalUrbanIncome', month)
    },
  },
}
