import { monthOf, readDate } from '../../../calendar/index.js'
import type { Reader } from '../../../law/index.js'
import {
  field,
  given,
  givenMonth,
  type Need,
  type PartialInput,
  type RuleRequirements,
} from '../../requirement.js'
import { emergencyTerms } from './emergency-terms.js'
import { HIRED_GROUPS } from './expansion-input.js'
import { expansionTerms } from './expansion-terms.js'
import { refundTerms } from './refund-terms.js'
import type { UnemploymentEmployerRuleId } from './rule-ids.js'
import { skillTerms } from './skill-terms.js'
import { UNIT_KINDS } from './unit-kind.js'

const PERIOD = ['决定适用的政策和参数', 'it decides which measure and which values of the law apply'] as const
const KIND = ['决定是否享受和适用比例', 'it decides whether and at which share it is paid'] as const
const ASKED = ['是享受的条件', 'it is a condition of the payment'] as const
const AMOUNT = ['计入金额', 'the amount rests on it'] as const
const RATE = ['裁员率以此计算', 'the layoff rate rests on it'] as const

const methodAt = (partial: PartialInput, reader: Reader) => {
  const month = givenMonth(partial, 'month')
  return month && reader.optional((r) => r.choice('unemployment.refund.layoff.method', month))
}
const fell = (partial: PartialInput, reader: Reader): Need => {
  const method = methodAt(partial, reader)
  if (method === 'newClaimants') return false
  const [start, end] = [given(partial, 'headcountAtStart'), given(partial, 'headcountAtEnd')]
  if (method === undefined || typeof start !== 'number' || typeof end !== 'number') return 'unknown'
  return end < start
}
const byClaimants = (partial: PartialInput, reader: Reader): Need => {
  const method = methodAt(partial, reader)
  return method === undefined ? 'unknown' : method === 'newClaimants'
}
const laidOffSome = (partial: PartialInput, reader: Reader): Need => {
  const needed = fell(partial, reader)
  const claimants = byClaimants(partial, reader)
  if (claimants === true) return given(partial, 'newClaimants') === 0 ? false : 'unknown'
  const [left, notCounted] = [given(partial, 'leavers'), given(partial, 'leaversNotCounted')]
  if (needed !== true || left === undefined || notCounted === undefined)
    return needed === false ? false : 'unknown'
  return left !== notCounted
}
const averaged = (partial: PartialInput, reader: Reader): Need => {
  const month = givenMonth(partial, 'month')
  const denominator =
    month && reader.optional((r) => r.choice('unemployment.refund.layoff.denominator', month))
  if (denominator === undefined) return 'unknown'
  return denominator === 'average' ? laidOffSome(partial, reader) : false
}
const asksReserve = (partial: PartialInput, reader: Reader): Need => {
  const month = givenMonth(partial, 'month')
  if (month === undefined) return 'unknown'
  return reader.optional((r) => r.count('unemployment.refund.reserveMonths', month)) !== undefined
}
const ofOption =
  (option: string) =>
  (partial: PartialInput): Need => {
    const chosen = given(partial, 'option')
    return chosen === undefined ? 'unknown' : chosen === option
  }
const ofGroup =
  (...groups: readonly string[]) =>
  (partial: PartialInput): Need => {
    const group = given(partial, 'group')
    return typeof group === 'string' ? groups.includes(group) : 'unknown'
  }

const month = field('month', ['申请月', 'month of application'], PERIOD)
const unit = field('unit', ['单位类型', 'kind of unit'], KIND)
const headcounts = [
  field('headcountAtStart', ['上年初职工人数', 'workers at the start of last year'], RATE),
  field('headcountAtEnd', ['上年末职工人数', 'workers at the end of last year'], RATE),
  field('leavers', ['上年度减员人数', 'workers who left last year'], RATE, fell),
  field('leaversNotCounted', ['其中正常减员人数', 'leavers who do not count'], RATE, fell),
  field('newClaimants', ['新领取失业保险金人数', 'new claimants of the benefit'], RATE, byClaimants),
  field('averageInsured', ['上年度平均参保人数', 'average insured workers'], RATE, averaged),
]

/** What each rule of this branch asks for. */
export const employerRequirements: Readonly<Record<UnemploymentEmployerRuleId, RuleRequirements>> = {
  'unemployment.stabilisationRefund': {
    fields: [
      month,
      unit,
      field('contributionMonths', ['足额缴费月数', 'months paid in full'], ASKED),
      field('arrearsCleared', ['无欠费', 'nothing owed'], ASKED),
      field('paidLastYear', ['上年度实际缴纳失业保险费', 'contributions paid last year'], AMOUNT),
      ...headcounts,
      field('insured', ['参保职工人数', 'insured workers'], RATE, laidOffSome),
      field('reserveMonths', ['基金备付月数', 'months the fund lasts'], ASKED, asksReserve),
    ],
    parameters(partial, reader) {
      const at = givenMonth(partial, 'month')
      const kind = UNIT_KINDS.find((each) => each === given(partial, 'unit'))
      if (at !== undefined) refundTerms(at, kind ?? 'sme', reader)
    },
  },
  'unemployment.emergencyRefund': {
    fields: [
      month,
      unit,
      field('hitByEpidemic', ['受疫情影响', 'hit by the epidemic'], ASKED),
      field('recoveryExpected', ['暂时困难且恢复有望', 'recovery expected'], ASKED),
      field('option', ['返还方式', 'measure of the refund'], ['由统筹地区确定', 'the prefecture decides it']),
      field('insured', ['参保职工人数', 'insured workers'], AMOUNT),
      field('reserveMonths', ['统筹地区基金备付月数', 'months the fund lasts'], ASKED),
      field(
        'localBenefit',
        ['上年度当地月失业保险金标准', 'local benefit of last year'],
        AMOUNT,
        ofOption('benefitMonths'),
      ),
      field(
        'socialContributions',
        ['6个月社会保险费', 'social contributions of six months'],
        AMOUNT,
        ofOption('contributions'),
      ),
      ...headcounts,
    ],
    parameters(partial, reader) {
      const at = givenMonth(partial, 'month')
      if (at !== undefined && reader.choice('unemployment.emergency.inForce', at) === 'inForce')
        emergencyTerms(at, reader)
    },
  },
  'unemployment.skillSubsidy': {
    fields: [
      field('application', ['申领日', 'day of the claim'], PERIOD),
      field('certificate', ['证书核发日', 'day of the certificate'], ASKED),
      field('level', ['证书等级', 'level of the certificate'], AMOUNT),
      field('status', ['身份', 'what the holder is'], ASKED),
      field('contributionMonths', ['累计缴费月数', 'months of contributions'], ASKED),
      field('takenThisYear', ['本年已享受次数', 'subsidies taken this year'], ASKED),
      field('shortageTrade', ['急需紧缺职业（工种）', 'trade in shortage'], ASKED),
      field('sameTradeAndLevelTaken', ['同一职业同一等级已享受', 'trade and level taken before'], ASKED),
    ],
    parameters(partial, reader) {
      const text = given(partial, 'application')
      const day = readDate(text)
      if (day !== undefined) skillTerms(monthOf(day), false, reader)
    },
  },
  'unemployment.jobExpansion': {
    fields: [
      month,
      field('hired', ['招用日', 'day of hiring'], ASKED),
      field('group', ['招用对象', 'who was hired'], ASKED),
      field(
        'graduation',
        ['毕业月', 'month of graduation'],
        ASKED,
        ofGroup('graduationYear', 'recentGraduate'),
      ),
      field('birth', ['出生日', 'day of birth'], ASKED, ofGroup('registeredYouth')),
      field('contract', ['签订劳动合同', 'labour contract signed'], ASKED),
      field('contributionMonths', ['三项保险足额缴费月数', 'months of the three insurances'], ASKED),
      field('takenBefore', ['已享受', 'paid before'], ASKED),
    ],
    parameters(partial, reader) {
      const at = givenMonth(partial, 'month')
      const group = HIRED_GROUPS.find((each) => each === given(partial, 'group'))
      if (at !== undefined) expansionTerms(at, group ?? 'graduationYear', reader)
    },
  },
  'unemployment.keptTraining': {
    fields: [
      month,
      unit,
      field('hitByEpidemic', ['受疫情影响', 'hit by the epidemic'], ASKED),
      field('takenBefore', ['已享受', 'taken before'], ASKED),
      field('insured', ['参保职工人数', 'insured workers'], AMOUNT),
    ],
    parameters(partial, reader) {
      const at = givenMonth(partial, 'month')
      if (at !== undefined && reader.choice('unemployment.keptTraining.inForce', at) === 'inForce')
        reader.money('unemployment.keptTraining.amount', at)
    },
  },
}
