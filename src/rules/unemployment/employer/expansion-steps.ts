import type { YearMonth } from '../../../calendar/index.js'
import type { Bilingual, Citation } from '../../../law/index.js'
import type { Fen } from '../../../money/index.js'
import { computedStep, inputStep, parameterStep } from '../../step-builders.js'
import type { StepTable } from '../../step.js'
import type { HiredGroup } from './expansion-input.js'
import type { ExpansionTerms } from './expansion-terms.js'

/** The values of a job-expansion subsidy, inputs and law included. */
export interface JobExpansionValues {
  readonly month: YearMonth
  /** Day of hiring, 'YYYY-MM-DD'. */
  readonly hired: string
  readonly hiresFrom: YearMonth
  readonly hiresTo: YearMonth
  readonly group: HiredGroup
  readonly groups: ExpansionTerms['groups']
  /** Month of graduation; null for young jobless. */
  readonly graduation: YearMonth | null
  /** Calendar years from graduation to hiring; null for young jobless. */
  readonly yearsSince: number | null
  readonly graduateYears: number | null
  /** Completed years of age at hiring; null for graduates. */
  readonly age: number | null
  readonly youthFrom: number | null
  readonly youthTo: number | null
  readonly contributionMonths: number
  readonly requiredMonths: number
  /** `upTo`: the amount is a ceiling within which the place decides. */
  readonly basis: ExpansionTerms['basis']
  /** Yuan. */
  readonly subsidy: Fen
}

type V = JobExpansionValues
const texts: readonly Citation[] = [{ document: 'henan/2025-35' }, { document: 'press/henan-expansion-2025' }]
const words = (zh: string, en: string): Bilingual => ({ zh, en })
const given = (key: keyof V) => ({ shown: (v: V) => v[key] !== null })

/** Step table of {@link JobExpansionValues}. */
export const expansionSteps: StepTable<V> = {
  month: inputStep(['申请月', 'month of application'], 'month', texts),
  hired: inputStep(['招用日', 'day of hiring'], 'text', texts),
  hiresFrom: parameterStep(
    ['招用起始月', 'first month of hires'],
    'month',
    'unemployment.expansion.hiresFrom',
    texts,
  ),
  hiresTo: parameterStep(
    ['招用截止月', 'last month of hires'],
    'month',
    'unemployment.expansion.hiresTo',
    texts,
  ),
  group: inputStep(['招用对象', 'who was hired'], 'text', texts, {
    words: {
      graduationYear: words('毕业年度高校毕业生', 'student of the graduation year'),
      recentGraduate: words('离校两年内未就业高校毕业生', 'graduate within two years, without work'),
      registeredYouth: words('登记失业青年', 'registered young jobless'),
    },
  }),
  groups: parameterStep(
    ['补助对象范围', 'whose hiring counts'],
    'text',
    'unemployment.expansion.groups',
    texts,
  ),
  graduation: inputStep<V>(['毕业月', 'month of graduation'], 'month', texts, given('graduation')),
  yearsSince: computedStep<V>(['毕业至招用的年数', 'years from graduation to hiring'], 'count', texts, {
    how: { zh: '招用年份减毕业年份', en: 'year of hiring less year of graduation' },
    ...given('yearsSince'),
  }),
  graduateYears: parameterStep<V>(
    ['离校年限', 'years since leaving school, at most'],
    'count',
    'unemployment.expansion.graduateYears',
    texts,
    given('graduateYears'),
  ),
  age: computedStep<V>(['招用时周岁', 'completed years of age at hiring'], 'count', texts, {
    how: { zh: '按出生日计算', en: 'by the day of birth' },
    ...given('age'),
  }),
  youthFrom: parameterStep<V>(
    ['最低年龄', 'least age'],
    'count',
    'unemployment.expansion.youthFrom',
    texts,
    given('youthFrom'),
  ),
  youthTo: parameterStep<V>(
    ['最高年龄', 'highest age'],
    'count',
    'unemployment.expansion.youthTo',
    texts,
    given('youthTo'),
  ),
  contributionMonths: inputStep(
    ['三项保险足额缴费月数', 'months of the three insurances paid in full'],
    'months',
    texts,
  ),
  requiredMonths: parameterStep(
    ['所需缴费月数', 'months asked for'],
    'months',
    'unemployment.expansion.months',
    texts,
  ),
  basis: parameterStep(['标准的口径', 'kind of amount'], 'text', 'unemployment.expansion.basis', texts),
  subsidy: parameterStep(
    ['一次性扩岗补助', 'job-expansion subsidy'],
    'yuan',
    'unemployment.expansion.amount',
    texts,
  ),
}
