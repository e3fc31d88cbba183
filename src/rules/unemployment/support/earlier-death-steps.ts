import type { YearMonth } from '../../../calendar/index.js'
import type { Citation } from '../../../law/index.js'
import type { Fen, MoneyRounding, Share } from '../../../money/index.js'
import { computedStep, inputStep, parameterStep } from '../../step-builders.js'
import type { StepTable } from '../../step.js'
import { benefitAmountSteps, type BenefitAmount } from './benefit-amount.js'
import { RECEIVED_WORDS, type Received } from './received.js'

/** The values of a death before July 2011. */
export interface EarlierDeathValues extends BenefitAmount {
  readonly death: YearMonth
  readonly received: Received
  readonly funeralMonths: number
  readonly dependants: number
  readonly monthsEach: number
  readonly mostMonths: number
  /** Months of benefit for the dependants together. */
  readonly survivorsMonths: number
  readonly publicGood: boolean
  /** Addition after a death for the public good; 0 otherwise. */
  readonly addition: Share
  /** Null where every product is whole yuan. */
  readonly rounding: MoneyRounding | null
  readonly funeral: Fen
  /** Survivors’ grant. */
  readonly survivors: Fen
  readonly monthDrawn: boolean
  /** Benefit of the month of death that was not drawn. */
  readonly lastBenefit: Fen
  readonly total: Fen
}

const article: Citation = { document: 'henan/unemployment-2001', article: '第二十六条' }
const report: Citation = { document: 'press/nanyang-unemployment-death' }
type V = EarlierDeathValues

/** Step table of {@link EarlierDeathValues}. */
export const earlierDeathSteps: StepTable<EarlierDeathValues> = {
  death: inputStep(['死亡月', 'month of death'], 'month', [article]),
  received: inputStep(['领取的待遇', 'what was drawn'], 'text', [article], { words: RECEIVED_WORDS }),
  ...benefitAmountSteps([article]),
  funeralMonths: parameterStep(
    ['丧葬补助金月数', 'months of benefit for the funeral'],
    'months',
    'unemployment.death.funeralMonths',
    [article],
  ),
  dependants: inputStep(['供养亲属人数', 'dependants'], 'count', [article]),
  monthsEach: parameterStep(
    ['每名供养亲属月数', 'months for each dependant'],
    'months',
    'unemployment.death.monthsEach',
    [article],
  ),
  mostMonths: parameterStep(['抚恤金最高月数', 'most months'], 'months', 'unemployment.death.mostMonths', [
    article,
  ]),
  survivorsMonths: computedStep(['抚恤金月数', 'months of the survivors’ grant'], 'months', [article], {
    formula: 'min({dependants} × {monthsEach}; {mostMonths})',
  }),
  publicGood: inputStep(['因社会公益事业死亡', 'death for the public good'], 'text', [article], {
    shown: (v) => v.publicGood,
  }),
  addition: parameterStep<V>(
    ['因社会公益事业死亡的提高比例', 'addition after a death for the public good'],
    'share',
    'unemployment.death.publicGoodAddition',
    [article, report],
    { shown: (v) => v.publicGood },
  ),
  rounding: parameterStep(['取整', 'rounding'], 'text', 'unemployment.support.rounding', [article], {
    shown: () => false,
  }),
  funeral: computedStep<V>(['丧葬补助金', 'funeral grant'], 'yuan', [article, report], {
    formula: (v) =>
      v.publicGood
        ? '{monthlyBenefit} × {funeralMonths} × (1 + {addition})'
        : '{monthlyBenefit} × {funeralMonths}',
    rounding: (v) => v.rounding,
  }),
  survivors: computedStep<V>(['抚恤金', 'survivors’ grant'], 'yuan', [article, report], {
    formula: (v) =>
      v.publicGood
        ? '{monthlyBenefit} × {survivorsMonths} × (1 + {addition})'
        : '{monthlyBenefit} × {survivorsMonths}',
    rounding: (v) => v.rounding,
  }),
  monthDrawn: inputStep(
    ['死亡当月失业保险金已领取', 'benefit of the month of death drawn'],
    'text',
    [article],
    { shown: (v) => v.monthDrawn },
  ),
  lastBenefit: computedStep<V>(
    ['死亡当月未领取的失业保险金', 'benefit of the month of death not drawn'],
    'yuan',
    [article, report],
    { formula: (v) => (v.monthDrawn ? '0' : '{monthlyBenefit}') },
  ),
  total: computedStep(['合计', 'in all'], 'yuan', [article], {
    formula: '{funeral} + {survivors} + {lastBenefit}',
  }),
}
