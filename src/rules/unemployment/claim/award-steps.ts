import type { YearMonth } from '../../../calendar/index.js'
import type { Citation } from '../../../law/index.js'
import type { DeciMonths, Fen, Share } from '../../../money/index.js'
import { computedStep, inputStep, parameterStep } from '../../step-builders.js'
import type { StepTable } from '../../step.js'
import { STOP_WORDS, type StopEvent } from './endings.js'

/** The values of a whole benefit. */
export interface UnemploymentAwardValues {
  /** Month of registration. */
  readonly registered: YearMonth
  /** First month of benefit. */
  readonly start: YearMonth
  readonly grantedMonths: DeciMonths
  /** True where the months are the most the law allows, not those of a table of the place. */
  readonly upperBound: boolean
  readonly statutoryAge: YearMonth
  /** What stopped the benefit, and when; null when it runs out. */
  readonly stoppedBy: StopEvent | null
  readonly stopMonth: YearMonth | null
  /** Last month of the months granted that is paid. */
  readonly through: YearMonth
  /** Months paid of those granted, and those left for a later claim. */
  readonly paidMonths: DeciMonths
  readonly leftMonths: DeciMonths
  /** Last month in which it is paid on until the statutory age, the share, and who pays pension contributions then. */
  readonly continuedThrough: YearMonth | null
  readonly continuedShare: Share | null
  readonly pensionContributions: 'paidByFund' | 'notPaid' | null
  /** Since when the fund pays them; null when it does not. */
  readonly pensionContributionsFrom: YearMonth | null
  /** Benefit of the first month. */
  readonly monthly: Fen
  readonly total: Fen
}

const article46: Citation = { document: 'national/sil', article: '第四十六条' }
const start: readonly Citation[] = [{ document: 'national/sil', article: '第五十条' }]
const stop: readonly Citation[] = [
  { document: 'national/sil', article: '第五十一条' },
  { document: 'national/1999-258', article: '第十五条' },
]
const near: readonly Citation[] = [{ document: 'practice/unemployment-near-retirement' }]
const standard: Citation = { document: 'national/1999-258', article: '第十八条' }
type V = UnemploymentAwardValues
const continued = { shown: (v: V) => v.continuedThrough !== null }

/** Step table of {@link UnemploymentAwardValues}. */
export const unemploymentAwardSteps: StepTable<UnemploymentAwardValues> = {
  registered: inputStep(['失业登记月', 'month of registration'], 'month', start),
  start: computedStep<V>(['起发月', 'first month of benefit'], 'month', start, {
    how: { zh: '按登记之月的规定', en: 'by the rule of the month of registration' },
  }),
  grantedMonths: computedStep<V>(['领取期限', 'months of benefit'], 'divisor', [article46], {
    how: { zh: '见领取期限的计算', en: 'see the months of benefit' },
  }),
  upperBound: computedStep<V>(['期限仅为上限', 'the months are an upper bound only'], 'text', [article46], {
    how: { zh: '当地分档未收录', en: 'the place has no table on record' },
    shown: (v) => v.upperBound,
  }),
  statutoryAge: inputStep(['达到法定退休年龄的月份', 'month of the statutory age'], 'month', stop),
  stoppedBy: inputStep<V>(['停发原因', 'what stopped it'], 'text', stop, {
    words: STOP_WORDS,
    shown: (v) => v.stoppedBy !== null,
  }),
  stopMonth: inputStep<V>(['停发情形发生月', 'month of the event'], 'month', stop, {
    shown: (v) => v.stopMonth !== null,
  }),
  through: computedStep<V>(
    ['领取期限内末次发放月', 'last month paid of those granted'],
    'month',
    [article46, ...stop],
    {
      how: {
        zh: '领取期满、停发情形或法定退休年龄，以先到者为准',
        en: 'the end of the months, an event or the statutory age, whichever comes first',
      },
    },
  ),
  paidMonths: computedStep<V>(['发放月数', 'months paid'], 'divisor', [article46], {
    how: {
      zh: '起发月至末次发放月，不超过领取期限',
      en: 'from the first to the last month, within those granted',
    },
  }),
  leftMonths: computedStep<V>(['尚未领取的月数', 'months left over'], 'divisor', [article46], {
    formula: '{grantedMonths} − {paidMonths}',
    shown: (v) => v.leftMonths > 0,
  }),
  continuedThrough: computedStep<V>(['续发至', 'paid on through'], 'month', near, {
    how: (v) =>
      v.stoppedBy === null
        ? {
            zh: '领取期满时距法定退休年龄不足规定月数，续发至法定退休年龄',
            en: 'the months run out near the statutory age: paid on to that age',
          }
        : {
            zh: '领取期满时距法定退休年龄不足规定月数，续发至停发情形发生',
            en: 'the months run out near the statutory age: paid on until the event that stopped it',
          },
    evidence: 'recalled',
    ...continued,
  }),
  continuedShare: parameterStep<V>(
    ['续发比例', 'share paid on'],
    'share',
    'unemployment.nearRetirement.share',
    near,
    continued,
  ),
  pensionContributions: parameterStep<V>(
    ['续发期间的养老保险费', 'pension contributions meanwhile'],
    'text',
    'unemployment.nearRetirement.pensionContributions',
    [...near, { document: 'national/delay-2024' }],
    {
      words: {
        paidByFund: { zh: '由失业保险基金缴纳', en: 'paid by the unemployment fund' },
        notPaid: { zh: '不由基金缴纳', en: 'not paid by the fund' },
      },
      ...continued,
    },
  ),
  pensionContributionsFrom: computedStep<V>(
    ['基金缴纳养老保险费的起始月', 'first month in which the fund pays them'],
    'month',
    [...near, { document: 'national/delay-2024' }],
    {
      how: { zh: '逐月按该月的规定', en: 'each month by the rule of its own' },
      evidence: 'recalled',
      shown: (v) => v.pensionContributionsFrom !== null,
    },
  ),
  monthly: computedStep<V>(['首月失业保险金', 'benefit of the first month'], 'yuan/month', [standard], {
    how: { zh: '首月实际发放额', en: 'what is paid for the first month' },
  }),
  total: computedStep<V>(['合计', 'in all'], 'yuan', [article46], {
    how: { zh: '各段之和', en: 'the sum of the stretches' },
  }),
}
