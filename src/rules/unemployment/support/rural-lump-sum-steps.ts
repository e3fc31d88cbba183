import type { YearMonth } from '../../../calendar/index.js'
import type { Citation } from '../../../law/index.js'
import type { Fen, MoneyRounding } from '../../../money/index.js'
import { computedStep, inputStep, parameterStep } from '../../step-builders.js'
import type { StepTable } from '../../step.js'
import { benefitAmountSteps, type BenefitAmount } from './benefit-amount.js'
import type { RuralLumpSumTerms } from './rural-lump-sum-terms.js'

/** The values of the lump sum for a rural contract worker. */
export interface RuralLumpSumValues extends BenefitAmount, RuralLumpSumTerms {
  readonly ended: YearMonth
  readonly insured: boolean
  readonly continuousMonths: number
  /** Months of work that count: whole years, or as the law takes a part of a year. */
  readonly countedMonths: number
  /** Months of benefit, in twelfths of a month. */
  readonly twelfths: number
  /** Null where the product is whole yuan. */
  readonly rounding: MoneyRounding | null
  readonly lumpSum: Fen
}

const article: Citation = { document: 'henan/unemployment-2001', article: '第二十八条' }
const sources: readonly Citation[] = [{ document: 'national/1999-258', article: '第二十一条' }, article]
type V = RuralLumpSumValues

/** Step table of {@link RuralLumpSumValues}. */
export const ruralLumpSumSteps: StepTable<RuralLumpSumValues> = {
  ended: inputStep(['劳动合同终止月', 'month the contract ended'], 'month', sources),
  insured: inputStep(['单位已缴费', 'employer paid contributions'], 'text', sources),
  continuousMonths: inputStep(['连续工作月数', 'months of continuous work'], 'months', sources),
  leastMonths: parameterStep(
    ['连续工作最低月数', 'least months of continuous work'],
    'months',
    'unemployment.ruralLumpSum.leastMonths',
    sources,
  ),
  perYear: parameterStep(
    ['每满1年的月数', 'months of benefit for each year'],
    'months',
    'unemployment.ruralLumpSum.perYear',
    [article],
  ),
  mostMonths: parameterStep(
    ['最高月数', 'most months of benefit'],
    'months',
    'unemployment.ruralLumpSum.most',
    [article],
  ),
  partYear: parameterStep<V>(
    ['不满1年的部分', 'part of a year'],
    'text',
    'unemployment.ruralLumpSum.partYear',
    [article],
    {
      shown: (v) => v.partYear !== null,
    },
  ),
  countedMonths: computedStep<V>(['计算的工作月数', 'months of work that count'], 'months', [article], {
    formula: (v) => {
      if (v.partYear === 'byTwelfths') return '{continuousMonths}'
      const years = 'floor({continuousMonths} ÷ 12)'
      return v.partYear === 'countsAsOne' ? `(${years} + 1) × 12` : `${years} × 12`
    },
  }),
  twelfths: computedStep<V>(
    ['补助月数（十二分之一月）', 'months of benefit, in twelfths of a month'],
    'count',
    [article],
    { formula: 'min({countedMonths} × {perYear}; {mostMonths} × 12)' },
  ),
  ...benefitAmountSteps([article]),
  rounding: parameterStep(['取整', 'rounding'], 'text', 'unemployment.support.rounding', [article], {
    shown: () => false,
  }),
  lumpSum: computedStep<V>(['一次性生活补助', 'lump sum'], 'yuan', sources, {
    formula: '{monthlyBenefit} × {twelfths} ÷ 12',
    rounding: (v) => v.rounding,
  }),
}
