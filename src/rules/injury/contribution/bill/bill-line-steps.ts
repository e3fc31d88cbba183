import type { YearMonth } from '../../../../calendar/index.js'
import type { Bilingual, Citation } from '../../../../law/index.js'
import type { Fen, MoneyRounding, Share } from '../../../../money/index.js'
import { computedStep, inputStep, parameterStep } from '../../../step-builders.js'
import type { Step, StepTable } from '../../../step.js'
import { rateTermSteps } from '../rate/rate-steps.js'
import type { RateTerms } from '../rate/rate-terms.js'
import type { BillAmounts } from './bill-formula.js'
import type { WaiverClass } from './bill-input.js'

/** The values of a month of the bill. */
export interface BillMonthValues extends RateTerms, BillAmounts {
  readonly wageBill: Fen
  /** Null where it was not given; it counts in the months of the waiver alone. */
  readonly employerClass: WaiverClass | null
  readonly waivedShare: Share
  readonly rounding: MoneyRounding
}

/** A line of the bill: months in a row under the same terms. */
export interface InjuryBillLine extends BillMonthValues {
  readonly from: YearMonth
  readonly to: YearMonth
  readonly months: number
}

/** A line as it is handed out: the months, the rate they fall under, and the amounts of each month. */
export type InjuryContributionLine = Pick<
  InjuryBillLine,
  'from' | 'to' | 'months' | 'baseRate' | 'factor' | 'cut' | 'rate' | 'contribution' | 'waived' | 'due'
>

export const article10: readonly Citation[] = [
  { document: 'national/2010-586', article: '第十条' },
  { document: 'national/sil', article: '第三十五条' },
]
const waiver: readonly Citation[] = [{ document: 'national/2020-11' }, { document: 'national/2020-49' }]

const classWords: Readonly<Record<WaiverClass, Bilingual>> = {
  small: { zh: '中小微企业、以单位方式参保的个体工商户', en: 'medium, small or micro firm' },
  large: { zh: '大型企业、民办非企业单位', en: 'large firm or private non-enterprise unit' },
  none: { zh: '不享受减免的单位', en: 'not covered by the waiver' },
}

type V = BillMonthValues
const rounding: Step<V>['rounding'] = (v) => v.rounding
const isWaived: Pick<Step<V>, 'shown'> = { shown: (v) => v.waivedShare > 0 }

/** Step table of {@link BillMonthValues}. */
export const billMonthSteps: StepTable<BillMonthValues> = {
  wageBill: inputStep(['本单位职工工资总额', 'wage bill of the firm'], 'yuan/month', article10),
  ...(rateTermSteps as StepTable<Pick<BillMonthValues, keyof RateTerms>>),
  rounding: parameterStep<V>(
    ['工伤保险费取整', 'rounding of the contribution'],
    'text',
    'workInjury.contribution.rounding',
    article10,
    { shown: () => false },
  ),
  contribution: computedStep<V>(
    ['单位应缴工伤保险费', 'contribution of the employer'],
    'yuan/month',
    article10,
    { formula: '{wageBill} × {rate}', rounding },
  ),
  employerClass: inputStep<V>(['单位类型', 'class of employer'], 'text', waiver, {
    words: classWords,
    ...isWaived,
  }),
  waivedShare: parameterStep<V>(
    ['单位缴费减免比例', 'part of the contribution waived'],
    'share',
    (v) => `employeePension.relief.exemption.${v.employerClass === 'large' ? 'large' : 'small'}`,
    waiver,
    isWaived,
  ),
  waived: computedStep<V>(['减免的工伤保险费', 'contribution waived'], 'yuan/month', waiver, {
    formula: '{contribution} × {waivedShare}',
    rounding,
    ...isWaived,
  }),
  due: computedStep<V>(['减免后应缴', 'contribution due'], 'yuan/month', article10, {
    formula: '{contribution} − {waived}',
    ...isWaived,
  }),
}

/** First month, last month and number of months, as every table of the bill names them. */
export const fromWords = ['起始月', 'first month'] as const
export const toWords = ['截止月', 'last month'] as const
export const monthsStep = {
  zh: '月数',
  en: 'months',
  unit: 'months',
  kind: 'computed',
  formula: '{to} − {from} + 1',
  sources: article10,
  evidence: 'verified',
} as const

type L = InjuryContributionLine
const SAME_TERMS = {
  how: { zh: '此段各月适用相同的规定', en: 'the months of the line fall under the same terms' },
}
const AS_FOR_A_MONTH: Bilingual = {
  zh: '按此段的规定计算的每月数',
  en: 'of each month, under the terms of the line',
}

function column(name: keyof L & keyof V, shown?: Step<L>['shown']): Step<L> {
  const { zh, en, unit, sources, evidence } = billMonthSteps[name]
  return { zh, en, unit, kind: 'computed', how: AS_FOR_A_MONTH, sources, evidence, ...(shown && { shown }) }
}

/** Step table of {@link InjuryContributionLine}. */
export const injuryLineSteps: StepTable<InjuryContributionLine> = {
  from: computedStep(fromWords, 'month', article10, SAME_TERMS),
  to: computedStep(toWords, 'month', article10, SAME_TERMS),
  months: monthsStep,
  baseRate: column('baseRate'),
  factor: column('factor'),
  cut: column('cut'),
  rate: column('rate'),
  contribution: column('contribution'),
  waived: column('waived', (v) => v.waived > 0),
  due: { ...column('due'), formula: '{contribution} − {waived}' },
}
