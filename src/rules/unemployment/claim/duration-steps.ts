import type { YearMonth } from '../../../calendar/index.js'
import type { Citation, Notice } from '../../../law/index.js'
import type { DeciMonths } from '../../../money/index.js'
import { computedStep, inputStep, parameterStep } from '../../step-builders.js'
import type { StepTable } from '../../step.js'

/** The values of the months of benefit. */
export interface DurationValues {
  /** Month of registration. */
  readonly registered: YearMonth
  /** Months of contributions that count. */
  readonly countedMonths: number
  /** Months of contributions a benefit asks for. */
  readonly leastMonths: number
  /** Longest time by law for these contributions. */
  readonly capMonths: DeciMonths
  /** Months by the table of the place; null where there is none on record. */
  readonly stepMonths: DeciMonths | null
  readonly newMonths: DeciMonths
  /** Months left over from an earlier claim. */
  readonly unclaimedMonths: DeciMonths
  /** Most months, those left over included. */
  readonly mostMonths: DeciMonths
  readonly grantedMonths: DeciMonths
  /** True where the place has no table on record: the months are the most the law allows, the office may grant less. */
  readonly upperBound: boolean
}

const article46: Citation = { document: 'national/sil', article: '第四十六条' }
const regulation: Citation = { document: 'national/1999-258', article: '第十七条' }
const condition: readonly Citation[] = [
  { document: 'national/sil', article: '第四十五条' },
  { document: 'national/1999-258', article: '第十四条' },
]
const kept: Citation = { document: 'national/sil-rules', article: '第十四条' }
type V = DurationValues

/** Step table of {@link DurationValues}. */
export const durationSteps: StepTable<DurationValues> = {
  registered: inputStep(['失业登记月', 'month of registration'], 'month', [article46]),
  countedMonths: inputStep(['计入的缴费月数', 'months of contributions that count'], 'months', [
    article46,
    kept,
  ]),
  leastMonths: parameterStep(
    ['须缴费的月数', 'months of contributions asked for'],
    'months',
    'unemployment.eligibility.months',
    condition,
  ),
  capMonths: computedStep<V>(['最长期限', 'longest time by law'], 'divisor', [article46, regulation], {
    how: { zh: '按缴费年限查法定最长期限', en: 'by the years of contributions' },
  }),
  stepMonths: computedStep<V>(
    ['按当地分档的月数', 'months by the table of the place'],
    'divisor',
    [article46],
    {
      how: { zh: '按缴费月数查当地分档', en: 'by the months of contributions' },
      shown: (v) => v.stepMonths !== null,
    },
  ),
  newMonths: computedStep<V>(['新核定月数', 'months newly granted'], 'divisor', [article46, regulation], {
    formula: (v) => (v.stepMonths === null ? '{capMonths}' : 'min({stepMonths}; {capMonths})'),
  }),
  unclaimedMonths: inputStep<V>(['前次尚未领取的月数', 'months left over'], 'divisor', [article46], {
    shown: (v) => v.unclaimedMonths > 0,
  }),
  mostMonths: parameterStep<V>(
    ['合计最多月数', 'most months in all'],
    'divisor',
    'unemployment.duration.most',
    [article46],
    { shown: (v) => v.unclaimedMonths > 0 },
  ),
  grantedMonths: computedStep<V>(['领取期限', 'months of benefit'], 'divisor', [article46, regulation], {
    formula: 'min({newMonths} + {unclaimedMonths}; {mostMonths})',
  }),
  upperBound: computedStep<V>(['仅为上限', 'an upper bound only'], 'text', [article46], {
    how: {
      zh: '当地分档未收录，为法定最长期限',
      en: 'the place has no table on record: these are the longest periods by law',
    },
    shown: (v) => v.upperBound,
  }),
}

/** The caveat of months that are an upper bound. */
export const UPPER_BOUND: Notice = {
  code: 'estimate',
  subject: 'grantedMonths',
  zh: '当地按缴费年限的分档未收录：所列为法定最长期限，是上限，经办机构可能核定较少的月数',
  en: 'the place has no table of months by contributions on record: the months are the longest the law allows, an upper bound; the office may grant less',
}
