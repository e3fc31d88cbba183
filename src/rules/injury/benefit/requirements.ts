import type { YearMonth } from '../../../calendar/index.js'
import type { Reader } from '../../../law/index.js'
import {
  field,
  given,
  givenMonth,
  type PartialInput,
  type Requirement,
  type RuleRequirements,
} from '../../requirement.js'
import { disabilityRequirements } from './disability/disability-requirements.js'
import { ownWageTerms } from './own-wage/own-wage-formula.js'
import type { InjuryBenefitRuleId } from './rule-ids.js'

const PERIOD = ['决定适用的标准', 'it decides which rates apply'] as const
const AMOUNT = ['计入待遇', 'the amount rests on it'] as const
const GRADE = ['待遇按伤残等级', 'benefits go by the grade'] as const
const PAYER = ['未参保的由用人单位支付', 'an uninsured employer pays every item'] as const
const CONSENT = ['未经同意或者确认的不支付', 'nothing is paid without it'] as const

const grade = field('grade', ['伤残等级', 'disability grade'], GRADE)
const insured = field('insured', ['用人单位是否参保', 'whether the employer is insured'], PAYER)
const month = (path: string, zh: string, en: string): Requirement => field(path, [zh, en], PERIOD)
const amount = (path: string, zh: string, en: string): Requirement => field(path, [zh, en], AMOUNT)

/** Fields, and parameters read at the month of one of them. */
function requiring(
  fields: readonly Requirement[],
  at: string,
  read: (month: YearMonth, reader: Reader) => void,
): RuleRequirements {
  return {
    fields,
    parameters: (partial, reader) => {
      const found = givenMonth(partial, at)
      if (found !== undefined) read(found, reader)
    },
  }
}

const isReview = (partial: PartialInput) => {
  const way = given(partial, 'way')
  return way === undefined ? 'unknown' : way === 'review'
}

/** What each rule of this branch asks for. */
export const injuryBenefitRequirements: Readonly<Record<InjuryBenefitRuleId, RuleRequirements>> = {
  'workInjury.ownWage': requiring(
    [
      month('injury', '受伤或诊断月', 'month of the accident or diagnosis'),
      field(
        'meanWage',
        ['平均月缴费工资', 'mean contribution wage'],
        AMOUNT,
        (partial) => given(partial, 'wages') === undefined,
      ),
    ],
    'injury',
    ownWageTerms,
  ),
  'workInjury.disability': disabilityRequirements([]),
  'workInjury.secondInjury': disabilityRequirements([
    field('newGrade', ['新认定的伤残等级', 'grade newly found'], GRADE),
  ]),
  'workInjury.leavingGrants': requiring(
    [
      month('month', '劳动关系解除或终止月', 'month the employment ends'),
      grade,
      field(
        'way',
        ['解除或终止的情形', 'how the employment ends'],
        ['五级、六级须由本人提出', 'with grades 5 and 6 the worker must ask'],
      ),
      amount('occupationalDisease', '是否职业病', 'whether it is an occupational disease'),
      amount('monthsToRetirement', '距正常退休年龄的月数', 'months to the normal retirement age'),
      insured,
    ],
    'month',
    (at, reader) => {
      reader.money('workInjury.base', at)
      reader.table('workInjury.leavingGrants.nearRetirement', at)
    },
  ),
  'workInjury.leavePay': requiring(
    [
      month('from', '停工首月', 'first month of leave'),
      amount('months', '停工治疗的月数', 'months of leave for treatment'),
      amount('wage', '原工资福利待遇', 'original wage and welfare'),
    ],
    'from',
    (at, reader) => void reader.count('workInjury.leavePay.months', at),
  ),
  'workInjury.hospitalMeals': requiring(
    [
      month('month', '住院所在月', 'month of the stay'),
      amount('days', '住院天数', 'days in hospital'),
      amount('city', '就医城市', 'city of the hospital'),
      insured,
    ],
    'month',
    (at, reader) => void reader.table('workInjury.meals.perDay', at),
  ),
  'workInjury.travel': requiring(
    [
      month('month', '就医所在月', 'month of treatment'),
      amount('city', '就医城市', 'city of treatment'),
      amount('days', '在外天数', 'days away'),
      amount('fares', '往返交通费', 'fares'),
      amount('lodgingAndBoard', '食宿费', 'lodging and board'),
      field('consent', ['经办机构是否同意', 'whether the agency consented'], CONSENT),
      insured,
    ],
    'month',
    (at, reader) => void reader.money('workInjury.travel.cityTransport', at),
  ),
  'workInjury.devices': {
    fields: [
      month('month', '配置月', 'month of fitting'),
      amount('cost', '辅助器具费用', 'cost of the device'),
      amount('limit', '国家规定的标准', 'limit of the national standard'),
      field('confirmed', ['鉴定委员会是否确认', 'whether the committee confirmed the need'], CONSENT),
      insured,
    ],
  },
  'workInjury.nursing': requiring(
    [
      amount('level', '护理等级', 'level of dependence'),
      month('concluded', '护理等级确认月', 'month the level was found'),
      month('month', '发放月', 'month of payment'),
      insured,
    ],
    'month',
    (at, reader) => void reader.money('workInjury.base', at),
  ),
  'workInjury.wageLoss': requiring(
    [
      month('from', '复工月', 'first month of the new work'),
      grade,
      amount('wageBefore', '受伤前工资', 'wage before the injury'),
      amount('wageNow', '复工后工资', 'wage of the new work'),
    ],
    'from',
    (at, reader) => void reader.table('workInjury.wageLoss.share', at),
  ),
  'workInjury.pensionTopUp': {
    fields: [
      month('from', '养老金首发月', 'first month of the pension'),
      grade,
      amount('allowance', '伤残津贴', 'disability allowance'),
      amount('pension', '基本养老金', 'basic pension'),
      insured,
    ],
  },
  'workInjury.migrantLumpSum': requiring(
    [month('graded', '鉴定结论月', 'month of the grading'), grade, insured],
    'graded',
    (at, reader) => void reader.table('workInjury.migrantLumpSum', at),
  ),
  'workInjury.regrade': {
    fields: [
      field(
        'way',
        ['鉴定方式', 'way to the new grading'],
        ['再次鉴定追溯，复查鉴定不追溯', 'an appeal reaches back, a review does not'],
      ),
      month('injury', '受伤或诊断月', 'month of the accident or diagnosis'),
      month('firstGraded', '初次鉴定结论月', 'month of the first grading'),
      field(
        'applied',
        ['申请复查月', 'month the review was asked for'],
        ['一年后才可以申请', 'a review may be asked for after a year'],
        isReview,
      ),
      month('regraded', '新结论月', 'month of the new grading'),
      field('oldGrade', ['原伤残等级', 'first grade'], GRADE),
      field('newGrade', ['新伤残等级', 'new grade'], GRADE),
      amount('ownWage', '本人工资', 'own wage'),
      insured,
    ],
  },
  'workInjury.recomputation': {
    fields: [
      field(
        'disability',
        ['伤残待遇', 'benefits of a disability'],
        ['要重新计算的待遇', 'what is to be computed again'],
        (partial) => given(partial, 'leavingGrants') === undefined && given(partial, 'nursing') === undefined,
      ),
    ],
  },
}
