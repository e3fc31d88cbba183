import { monthOf, readDate } from '../../../calendar/index.js'
import {
  field,
  given,
  givenMonth,
  type Need,
  type PartialInput,
  type RuleRequirements,
} from '../../requirement.js'
import { COVERED_EMPLOYERS, OTHER_PERSONS } from './coverage-groups.js'
import type { UnemploymentContributionRuleId } from './rule-ids.js'

const LAW = ['决定适用哪一时期的规定', 'it decides which law applies'] as const
const COUNT = ['计入缴费时间', 'the contribution time rests on it'] as const
const CHARGE = ['滞纳金按日加收', 'the charge grows by the day'] as const

const wageNeeded = (partial: PartialInput): Need => given(partial, 'wageCannotBeFixed') !== true
const employerNeeded = (partial: PartialInput): Need => {
  const worker = given(partial, 'worker')
  return worker === undefined ? 'unknown' : worker === 'employee'
}

/** What each rule of this branch asks for. */
export const unemploymentContributionRequirements: Readonly<
  Record<UnemploymentContributionRuleId, RuleRequirements>
> = {
  'unemployment.contribution': {
    fields: [
      field('from', ['起始月', 'first month'], LAW),
      field(
        'worker',
        ['参保人员', 'worker'],
        ['农民合同制工人的个人缴费不同', 'rural contract workers pay otherwise'],
      ),
      field(
        'wage',
        ['本人上年度月平均工资', 'own average monthly wage of the preceding year'],
        ['缴费基数以此核定', 'the base rests on it'],
        wageNeeded,
      ),
    ],
    parameters(partial, reader) {
      const month = givenMonth(partial, 'from')
      const worker = given(partial, 'worker')
      if (month === undefined) return
      reader.share('unemployment.contribution.rate.employer', month)
      if (worker === 'employee' || worker === 'ruralContract')
        reader.share(`unemployment.contribution.rate.${worker}`, month)
      reader.money('employeePension.contribution.base.reference', month)
    },
  },
  'unemployment.lateCharge': {
    fields: [
      field('amount', ['欠缴数额', 'unpaid amount'], CHARGE),
      field('dueDate', ['应缴截止日', 'due date'], CHARGE),
      field('paidDate', ['实缴日', 'day of payment'], CHARGE),
    ],
    parameters({ paidDate }, reader) {
      const day = readDate(paidDate)
      if (day !== undefined) reader.share('unemployment.contribution.lateCharge.dailyRate', monthOf(day))
    },
  },
  'unemployment.deemedMonths': {
    fields: [
      field('month', ['核定月', 'month of the count'], LAW),
      field('employerPaid', ['单位实际缴费月数', 'months the employer paid'], COUNT),
      field('employerDeemed', ['单位应参保前的月数', 'months before the employer had to join'], COUNT),
      field('workerPaid', ['个人实际缴费月数', 'months the worker paid'], COUNT),
      field(
        'serviceBefore',
        ['个人缴费前的连续工龄', 'continuous service before contributions began'],
        COUNT,
      ),
    ],
    parameters(partial, reader) {
      const month = givenMonth(partial, 'month')
      if (month !== undefined) reader.choice('unemployment.contribution.deemedRule', month)
    },
  },
  'unemployment.coverage': {
    fields: [
      field('month', ['所属月', 'month'], LAW),
      field(
        'worker',
        ['人员', 'who the person is'],
        ['参保范围按人员类型确定', 'coverage is by kind of person'],
      ),
      field(
        'employer',
        ['单位类型', 'kind of employer'],
        ['职工的参保范围按单位类型确定', 'an employee is covered by the kind of employer'],
        employerNeeded,
      ),
    ],
    parameters(partial, reader) {
      const month = givenMonth(partial, 'month')
      const worker = given(partial, 'worker')
      const name = worker === 'employee' ? given(partial, 'employer') : worker
      const group = [...COVERED_EMPLOYERS, ...OTHER_PERSONS].find((each) => each === name)
      if (month !== undefined && group !== undefined) reader.choice(`unemployment.coverage.${group}`, month)
    },
  },
}
