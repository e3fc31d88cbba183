import type { Citation } from '../../../law/index.js'
import type { DeciMonths } from '../../../money/index.js'
import type { YearMonth } from '../../../calendar/index.js'
import { computedStep, inputStep, parameterStep } from '../../step-builders.js'
import type { StepTable } from '../../step.js'
import { ENDINGS, type EndingKind } from './endings.js'

/** The values of the conditions of a benefit. */
export interface EligibilityValues {
  /** Day on which the work ended. */
  readonly ended: string
  readonly ending: EndingKind
  /** True when the law of the month counts the ending as involuntary. */
  readonly involuntary: boolean
  /** Day of registration. */
  readonly registered: string
  /** Days from the certificate, or from the end of the work, to the registration; null where no limit asks for them. */
  readonly daysToRegister: number | null
  /** Days to apply in; null where a late application is no ground to refuse. */
  readonly daysAllowed: number | null
  /** Months of contributions that count. */
  readonly countedMonths: number
  readonly leastMonths: number
  /** Months left over from an earlier claim. */
  readonly unclaimedMonths: DeciMonths
  readonly statutoryAge: YearMonth
  readonly drawsPension: boolean
  /** Days within which the employer reports the ending to the agency. */
  readonly reportDays: number
  /** Days the agency has to decide; null where the law does not say. */
  readonly processingDays: number | null
  readonly processingDayKind: 'calendarDays' | 'workingDays' | null
}

const conditions: readonly Citation[] = [
  { document: 'national/sil', article: '第四十五条' },
  { document: 'national/1999-258', article: '第十四条' },
]
const list: Citation = { document: 'national/sil-rules', article: '第十三条' }
const earlierList: Citation = { document: 'national/2000-8', article: '第四条' }
const registration: Citation = { document: 'national/sil', article: '第五十条' }
const stop: readonly Citation[] = [
  { document: 'national/sil', article: '第五十一条' },
  { document: 'national/1999-258', article: '第十五条' },
]
const late: readonly Citation[] = [{ document: 'national/2020-24' }]
const handling: readonly Citation[] = [{ document: 'national/2023-765', article: '第二十四条' }]
type V = EligibilityValues

/** Step table of {@link EligibilityValues}. */
export const eligibilitySteps: StepTable<EligibilityValues> = {
  ended: inputStep(['劳动关系终止日', 'day on which the work ended'], 'text', conditions),
  ending: inputStep(['离职情形', 'how the work ended'], 'text', [list, earlierList], { words: ENDINGS }),
  involuntary: computedStep<V>(
    ['非因本人意愿中断就业', 'involuntary'],
    'text',
    [...conditions, list, earlierList],
    {
      how: { zh: '按当时法定情形判断', en: 'by the list of the law of the month' },
    },
  ),
  registered: inputStep(['失业登记日', 'day of registration'], 'text', [registration]),
  daysToRegister: computedStep<V>(
    ['自证明（或终止）之日起的天数', 'days from the certificate or the end of the work'],
    'days',
    late,
    {
      how: {
        zh: '证明之日（未填的为终止之日）至登记之日',
        en: 'from the certificate, or the end of the work, to the registration',
      },
      shown: (v) => v.daysToRegister !== null,
    },
  ),
  daysAllowed: parameterStep<V>(
    ['申领期限', 'days to apply in'],
    'days',
    'unemployment.application.days',
    late,
    {
      shown: (v) => v.daysAllowed !== null,
    },
  ),
  countedMonths: inputStep(['计入的缴费月数', 'months of contributions that count'], 'months', conditions),
  leastMonths: parameterStep(
    ['须缴费的月数', 'months of contributions asked for'],
    'months',
    'unemployment.eligibility.months',
    conditions,
  ),
  unclaimedMonths: inputStep<V>(
    ['前次尚未领取的月数', 'months left over'],
    'divisor',
    [{ document: 'national/sil', article: '第四十六条' }],
    { shown: (v) => v.unclaimedMonths > 0 },
  ),
  statutoryAge: inputStep(['达到法定退休年龄的月份', 'month of the statutory age'], 'month', stop),
  drawsPension: inputStep(['已享受基本养老保险待遇', 'basic pension drawn'], 'text', stop),
  reportDays: parameterStep(
    ['用人单位报送期限', 'days the employer has to report'],
    'days',
    'unemployment.employer.reportDays',
    [registration, { document: 'national/1999-258', article: '第十六条' }],
  ),
  processingDays: parameterStep<V>(
    ['经办机构审核期限', 'days the agency has to decide'],
    'days',
    'unemployment.processing.days',
    handling,
    { shown: (v) => v.processingDays !== null },
  ),
  processingDayKind: parameterStep<V>(
    ['审核期限的计日', 'kind of these days'],
    'text',
    'unemployment.processing.dayKind',
    handling,
    {
      shown: (v) => v.processingDayKind !== null,
      words: {
        calendarDays: { zh: '日', en: 'calendar days' },
        workingDays: { zh: '工作日', en: 'working days' },
      },
    },
  ),
}
