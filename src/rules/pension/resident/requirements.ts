import { readMonth } from '../../../calendar/index.js'
import type { Reader } from '../../../law/index.js'
import { readBirth } from '../../../records/index.js'
import { field, given, type Need, type PartialInput, type RuleRequirements } from '../../requirement.js'
import { claimTerms, startDecides } from './claim/claim-terms.js'
import type { ResidentPensionRuleId } from './rule-ids.js'

const AGE = ['决定到龄月', 'it decides the month the age is reached'] as const
const CONDITION = ['领取条件', 'the conditions are tested on it'] as const
const AMOUNT = ['计入待遇', 'the amount rests on it'] as const
const PERIOD = ['决定适用的参数', 'it decides which values of the law apply'] as const
const JOIN = ['参保范围', 'who may join is tested on it'] as const

const BIRTH = field('birth', ['出生年月', 'birth month'], AGE)
const YEARS = field('paidYears', ['累计缴费年限', 'years of payment'], CONDITION)
const MONTH = (zh: string, en: string) => field('month', [zh, en], PERIOD)

/** The start of the scheme is asked for only where it decides. */
const start = (partial: PartialInput, reader: Reader): Need => {
  const birth = readBirth(given(partial, 'birth'))
  const years = given(partial, 'paidYears')
  if (birth === undefined || typeof years !== 'number') return 'unknown'
  const terms = claimTerms(birth, years, reader)
  if (terms === undefined || !startDecides(terms, years)) return false
  const byLaw = reader.optional((r) => r.month('residentPension.claim.start.local', terms.reachMonth))
  return byLaw === undefined
}
const START = field(
  'schemeStart',
  ['当地制度实施月', 'month the scheme began at the place'],
  ['制度实施时接近或已到领取年龄的，决定应缴年数', 'it decides the years needed by people near the age then'],
  start,
)

/** What the rules of this branch ask for. */
export const residentPensionRequirements: Readonly<Record<ResidentPensionRuleId, RuleRequirements>> = {
  'residentPension.enrolment': {
    fields: [
      BIRTH,
      MONTH('参保月', 'month of joining'),
      field('atSchool', ['是否在校学生', 'a pupil or student'], JOIN),
      field('publicStaff', ['是否机关事业单位工作人员', 'public staff'], JOIN),
      field('inEmployeeScheme', ['是否参加职工养老保险', 'insured in the employees’ scheme'], JOIN),
      field('localHousehold', ['户籍是否在当地', 'household at the place'], JOIN),
    ],
  },
  'residentPension.eligibility': { fields: [BIRTH, MONTH('判定月', 'month asked about'), YEARS, START] },
  'residentPension.contribution': {
    fields: [
      field('year', ['缴费年度', 'year paid for'], PERIOD),
      field('tier', ['缴费档次', 'tier'], AMOUNT, (partial) => given(partial, 'hardship') === undefined),
    ],
  },
  'residentPension.account': {
    fields: [
      field('through', ['截至月', 'last month'], PERIOD),
      field('payments', ['逐年缴费', 'payments by year'], AMOUNT),
    ],
  },
  'residentPension.award': {
    fields: [BIRTH, YEARS, START, field('accountBalance', ['个人账户储存额', 'account balance'], AMOUNT)],
    parameters: (partial, reader) => {
      const month = given(partial, 'month')
      const read = readMonth(month)
      if (read !== undefined) reader.money('residentPension.basic.amount', read)
    },
  },
  'residentPension.arrears': {
    fields: [field('paid', ['已发放的基础养老金', 'basic pension paid'], AMOUNT)],
  },
  'residentPension.death': {
    fields: [
      MONTH('死亡月', 'month of death'),
      field('accountBalance', ['个人账户储存额', 'account balance'], AMOUNT),
    ],
  },
  'residentPension.compareTiers': {
    fields: [
      BIRTH,
      field('fromYear', ['首个缴费年度', 'first year paid'], PERIOD),
      field('years', ['缴费年数', 'years paid'], AMOUNT),
      field('paymentMonth', ['缴费月份', 'month of payment'], AMOUNT),
      field('rate', ['假设记账利率', 'rate assumed'], AMOUNT),
      field('untilAge', ['假设领取至年龄', 'age drawn to'], AMOUNT),
    ],
  },
}
