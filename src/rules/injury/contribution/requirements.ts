import { addMonths, type YearMonth } from '../../../calendar/index.js'
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
import type { InjuryContributionRuleId } from './rule-ids.js'

type Words = readonly [zh: string, en: string]
const PERIOD: Words = ['决定适用的规定', 'it decides which values of the law apply']
const AMOUNT: Words = ['计入缴费', 'the contribution rests on it']

/** Whether something is needed in the month that is given, or in some month of the stretch. */
function inSomeMonth(
  partial: PartialInput,
  path: 'month' | 'from',
  needed: (month: YearMonth) => boolean,
): Need {
  const first = givenMonth(partial, path)
  if (first === undefined) return 'unknown'
  const last = path === 'from' ? (givenMonth(partial, 'to') ?? first) : first
  for (let month = first; month <= last; month = addMonths(month, 1)) if (needed(month)) return true
  return false
}

/** Whether a field has one of some values; unknown while it is not given. */
const when =
  (path: string, ...values: readonly string[]) =>
  (partial: PartialInput): Need => {
    const value = given(partial, path)
    return value === undefined ? 'unknown' : values.some((each) => each === value)
  }

/** The step is asked for while neither it nor the record it follows from is given. */
const withoutRecord = (partial: PartialInput): Need => given(partial, 'record') === undefined
/** The months of reserve count where the cut of the place is not on record. */
const reserveCounts =
  (path: 'month' | 'from') =>
  (partial: PartialInput, reader: Reader): Need =>
    inSomeMonth(partial, path, (month) => {
      if (reader.optional((r) => r.share('workInjury.rate.cut', month)) !== undefined) return false
      return reader.optional((r) => r.table('workInjury.rate.cutByReserve', month)) !== undefined
    })

const rateFields = (path: 'month' | 'from'): readonly Requirement[] => [
  field('industryClass', ['行业风险类别', 'class of risk'], ['决定基准费率', 'it decides the base rate']),
  field(
    'step',
    ['浮动档次', 'step of the float'],
    ['决定浮动比例；也可给出据以浮动的记录', 'it moves the rate; the record it follows from serves as well'],
    withoutRecord,
  ),
  field(
    'reserveMonths',
    ['基金累计结余可支付月数', 'months of reserve of the fund'],
    ['当地降费幅度未收录时据以确定', 'where the cut of the place is not on record it follows from them'],
    reserveCounts(path),
  ),
]

const base = (path: string) => (partial: PartialInput, reader: Reader) => {
  const month = givenMonth(partial, path)
  if (month !== undefined) reader.table('workInjury.rate.base', month)
}
const MONTH = field('month', ['费款所属月', 'month of contribution'], PERIOD)

/** What each rule of this branch asks for. */
export const injuryContributionRequirements: Readonly<Record<InjuryContributionRuleId, RuleRequirements>> = {
  'workInjury.industryClass': {
    fields: [
      MONTH,
      field('code', ['行业代码', 'code of the industry'], ['决定类别', 'it decides the class']),
      field(
        'edition',
        ['行业分类标准版本', 'edition of the classification'],
        ['两版编号不同', 'the editions number divisions differently'],
      ),
    ],
    parameters: (partial, reader) => {
      const month = givenMonth(partial, 'month')
      if (month !== undefined && given(partial, 'assigned') === undefined)
        reader.table('workInjury.industry.class', month)
    },
  },
  'workInjury.rate': { fields: [MONTH, ...rateFields('month')], parameters: base('month') },
  'workInjury.contribution': {
    fields: [
      field('from', ['起始月', 'first month'], PERIOD),
      field('wageBill', ['本单位职工工资总额', 'wage bill of the firm'], AMOUNT),
      ...rateFields('from'),
      field(
        'employerClass',
        ['单位类型', 'class of employer'],
        ['2020年阶段性减免按类型区分', 'the waiver of 2020 goes by it'],
        (partial, reader) =>
          inSomeMonth(
            partial,
            'from',
            (month) =>
              reader.optional((r) => r.share('employeePension.relief.exemption.small', month)) !== undefined,
          ),
      ),
    ],
    parameters: base('from'),
  },
  'workInjury.constructionProject': {
    fields: [
      MONTH,
      field('projectCost', ['工程总造价', 'total cost of the project'], AMOUNT),
      field('ratio', ['缴费比例', 'ratio of the place'], AMOUNT, (partial, reader) => {
        const month = givenMonth(partial, 'month')
        if (month === undefined) return 'unknown'
        return reader.optional((r) => r.share('workInjury.construction.ratio', month)) === undefined
      }),
    ],
  },
  'workInjury.smallFirm': {
    fields: [
      MONTH,
      field('by', ['缴费方式', 'way of paying'], ['按人数或产量', 'by staff or by output']),
      field('staff', ['应参保人数', 'staff to be insured'], AMOUNT, when('by', 'staff')),
      field('wageShare', ['平均工资的比例', 'part of the average wage'], AMOUNT, when('by', 'staff')),
      field('output', ['产量', 'output'], AMOUNT, when('by', 'output')),
      field('wagePerUnit', ['单位产量工资含量', 'wages in a unit of output'], AMOUNT, when('by', 'output')),
      field('rate', ['执行费率', 'rate'], AMOUNT),
    ],
  },
  'workInjury.platformOrders': { fields: [field('month', ['订单所属月', 'month of the orders'], PERIOD)] },
  'workInjury.internCosts': {
    fields: [
      field('month', ['事故月', 'month of the accident'], PERIOD),
      field('amount', ['一次性费用', 'amount paid once'], ['据以分担', 'it is what is shared']),
    ],
  },
  'workInjury.recognition': {
    fields: [
      field('event', ['事由', 'what happened'], ['事故或职业病', 'an accident or a disease']),
      field(
        'date',
        ['事故或诊断日', 'day of the accident or diagnosis'],
        ['期限自此起算', 'the time runs from it'],
      ),
      field('applicant', ['申请人', 'applicant'], ['期限因申请人而异', 'the time differs by applicant']),
    ],
  },
  'workInjury.liability': {
    fields: [
      field('month', ['事故或诊断月', 'month of the accident or diagnosis'], PERIOD),
      field('standing', ['参保情况', 'standing of the employer'], ['决定支付方', 'it decides who pays']),
      field(
        'paidUp',
        ['补缴日', 'day on which arrears were paid'],
        ['此后新发生的费用由基金支付', 'new costs after it are the fund’s'],
        when('standing', 'joinedLater'),
      ),
      field('death', ['死亡', 'death'], ['决定待遇项目', 'it decides the items']),
    ],
  },
}
