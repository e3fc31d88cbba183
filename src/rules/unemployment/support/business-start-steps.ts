import type { YearMonth } from '../../../calendar/index.js'
import type { Citation } from '../../../law/index.js'
import type { Fen } from '../../../money/index.js'
import { computedStep, inputStep } from '../../step-builders.js'
import type { StepTable } from '../../step.js'
import { benefitAmountSteps, type BenefitAmount } from './benefit-amount.js'

/** The values of the payment for starting a business. */
export interface BusinessStartValues extends BenefitAmount {
  readonly month: YearMonth
  readonly licence: boolean
  readonly entitledMonths: number
  readonly drawnMonths: number
  readonly remainingMonths: number
  /** Month whose standard the agency applies. */
  readonly standardMonth: YearMonth
  readonly payment: Fen
}

const article: Citation = { document: 'henan/unemployment-2001', article: '第三十五条' }
const standard: Citation = { document: 'henan/2005-4' }

/** Step table of {@link BusinessStartValues}. */
export const businessStartSteps: StepTable<BusinessStartValues> = {
  month: inputStep(['领取月', 'month of payment'], 'month', [article]),
  licence: inputStep(['已领取营业执照', 'business licence'], 'text', [article]),
  entitledMonths: inputStep(['核定月数', 'months granted'], 'months', [article]),
  drawnMonths: inputStep(['已领月数', 'months drawn'], 'months', [article]),
  remainingMonths: computedStep(['剩余月数', 'months left'], 'months', [article], {
    formula: '{entitledMonths} − {drawnMonths}',
  }),
  standardMonth: inputStep(['适用标准的月份', 'month whose standard applies'], 'month', [standard]),
  ...benefitAmountSteps([article, standard]),
  payment: computedStep(['一次性领取金额', 'payment'], 'yuan', [article], {
    formula: '{monthlyBenefit} × {remainingMonths}',
  }),
}
