import type { YearMonth } from '../../../calendar/index.js'
import type { Citation } from '../../../law/index.js'
import type { Fen, MoneyRounding, Share } from '../../../money/index.js'
import { computedStep, inputStep, parameterStep } from '../../step-builders.js'
import type { StepTable } from '../../step.js'
import { benefitAmountSteps, type BenefitAmount } from './benefit-amount.js'

/** The values of a running claim that moves. */
export interface ClaimTransferValues extends BenefitAmount {
  readonly month: YearMonth
  readonly destination: 'otherProvince' | 'sameProvince'
  readonly rule: 'moneyMoves' | 'nothingMoves'
  readonly remainingMonths: number
  /** Month whose standard applies. */
  readonly standardMonth: YearMonth
  /** Benefit of the months left. */
  readonly benefit: Fen
  readonly serviceShare: Share
  /** Null where the product is whole yuan. */
  readonly rounding: MoneyRounding | null
  /** Medical aid, training and placement money. */
  readonly services: Fen
  readonly total: Fen
}

const order: Citation = {
  document: 'national/2000-8',
  article: '第二十一条、第二十二条、第二十三条、第二十四条',
}
const later: Citation = { document: 'national/2021-85' }
const sources: readonly Citation[] = [order, later]

/** Step table of {@link ClaimTransferValues}. */
export const claimTransferSteps: StepTable<ClaimTransferValues> = {
  month: inputStep(['转移月', 'month of the move'], 'month', sources),
  destination: inputStep(['转往', 'moves to'], 'text', sources, {
    words: {
      otherProvince: { zh: '外省', en: 'another province' },
      sameProvince: { zh: '省内', en: 'a place in the province' },
    },
  }),
  rule: parameterStep(
    ['办法', 'rule'],
    'text',
    (v) =>
      v.destination === 'otherProvince'
        ? 'unemployment.transfer.otherProvince'
        : 'unemployment.transfer.sameProvince',
    sources,
  ),
  remainingMonths: inputStep(['剩余月数', 'months of benefit left'], 'months', sources),
  standardMonth: inputStep(['适用标准的月份', 'month whose standard applies'], 'month', [
    { document: 'henan/2005-4' },
  ]),
  ...benefitAmountSteps([order]),
  benefit: computedStep(['失业保险金', 'benefit of the months left'], 'yuan', sources, {
    formula: '{monthlyBenefit} × {remainingMonths}',
  }),
  serviceShare: parameterStep(
    ['医疗、培训和职业介绍资金的比例', 'medical, training and placement money as a share'],
    'share',
    'unemployment.transfer.serviceShare',
    sources,
  ),
  rounding: parameterStep(['取整', 'rounding'], 'text', 'unemployment.transfer.rounding', sources, {
    shown: () => false,
  }),
  services: computedStep(
    ['医疗、培训和职业介绍资金', 'medical, training and placement money'],
    'yuan',
    sources,
    { formula: '{benefit} × {serviceShare}', rounding: (v) => v.rounding },
  ),
  total: computedStep(['划转合计', 'money that moves'], 'yuan', sources, {
    formula: '{benefit} + {services}',
  }),
}
