import type { YearMonth } from '../../../calendar/index.js'
import type { Citation } from '../../../law/index.js'
import type { Fen } from '../../../money/index.js'
import { computedStep, inputStep, parameterStep } from '../../step-builders.js'
import type { StepTable } from '../../step.js'

/** The values of back-pay. */
export interface BackPayValues {
  readonly from: YearMonth
  readonly to: YearMonth
  readonly months: number
  /** Month in which it is paid. */
  readonly paidIn: YearMonth
  /** `monthOfBenefit`: each month at its own rate. `noticeLevel`: at the level a notice fixed. */
  readonly rate: 'monthOfBenefit' | 'noticeLevel'
  /** What is due for these months. */
  readonly due: Fen
  /** Paid for them already. */
  readonly alreadyPaid: Fen
  readonly amount: Fen
}

const sources: readonly Citation[] = [{ document: 'henan/2005-4' }, { document: 'henan/unemployment-2024' }]
type V = BackPayValues

/** Step table of {@link BackPayValues}. */
export const backPaySteps: StepTable<BackPayValues> = {
  from: inputStep(['补发起', 'first month'], 'month', sources),
  to: inputStep(['补发止', 'last month'], 'month', sources),
  months: computedStep<V>(['月数', 'months'], 'months', sources, { formula: '{to} − {from} + 1' }),
  paidIn: inputStep(['补发月', 'month of payment'], 'month', sources),
  rate: parameterStep(['补发标准', 'rate'], 'text', 'unemployment.backPay.rate', sources, {
    words: {
      monthOfBenefit: { zh: '按所属月的标准', en: 'that of the month it belongs to' },
      noticeLevel: { zh: '按2005年通知确定的标准', en: 'the level set by the notice of 2005' },
    },
  }),
  due: computedStep<V>(['应发合计', 'due'], 'yuan', sources, {
    how: { zh: '各段之和', en: 'the sum of the stretches' },
  }),
  alreadyPaid: inputStep<V>(['已发', 'paid already'], 'yuan', sources, { shown: (v) => v.alreadyPaid > 0 }),
  amount: computedStep<V>(['补发金额', 'back-pay'], 'yuan', sources, { formula: '{due} − {alreadyPaid}' }),
}
