import type { YearMonth } from '../../calendar/index.js'
import type { Bilingual, Citation } from '../../law/index.js'
import type { Fen } from '../../money/index.js'
import type { Payer, Payment } from '../payment.js'
import { computedStep, inputStep } from '../step-builders.js'
import type { StepTable } from '../step.js'
import { BENEFIT_NAMES, PAYER_NAMES, PERIODICITY_NAMES } from '../benefit-names.js'

/** What is payable in a month, in all. */
export interface PayableValues {
  readonly month: YearMonth
  readonly benefits: number
  /** Monthly benefits together, yuan a month. */
  readonly monthlyTotal: Fen
  /** What is paid once in the month, yuan. */
  readonly onceTotal: Fen
  readonly total: Fen
}

/** One benefit of the month. */
export interface PayableRow {
  readonly benefit: string
  /** Yuan: of the month, or in all for what is paid once. */
  readonly amount: Fen
  readonly payer: Payer
  readonly periodicity: Payment['periodicity']
  readonly from: YearMonth
  readonly to: YearMonth | null
}

const law: Citation = { document: 'national/sil', article: '第十六条' }
const together = { how: { zh: '各行之和', en: 'the sum of the rows' } }

/** Step table of {@link PayableValues}. */
export const payableSteps: StepTable<PayableValues> = {
  month: inputStep(['月份', 'month'], 'month', [law]),
  benefits: computedStep(['待遇项数', 'benefits'], 'count', [law], {
    how: { zh: '当月应付的待遇', en: 'those due in the month' },
  }),
  monthlyTotal: computedStep(['按月支付合计', 'monthly benefits together'], 'yuan/month', [law], together),
  onceTotal: computedStep(['一次性支付合计', 'paid once, together'], 'yuan', [law], {
    ...together,
    shown: (v) => v.onceTotal > 0,
  }),
  total: computedStep(['当月应付合计', 'payable in the month'], 'yuan', [law], {
    formula: '{monthlyTotal} + {onceTotal}',
  }),
}

/** A value of a row: how it was found, and what its words are called. */
const found = (words?: Readonly<Record<string, Bilingual>>) => ({
  how: { zh: '由所据规则的结果得出', en: 'from the outcomes of the rules behind it' },
  ...(words !== undefined && { words }),
})

/** Step table of the rows. */
export const payableRowSteps: StepTable<PayableRow> = {
  benefit: computedStep(['待遇', 'benefit'], 'text', [law], found(BENEFIT_NAMES)),
  amount: computedStep(['金额（元）', 'amount, yuan'], 'yuan', [law], found()),
  payer: computedStep(['支付方', 'payer'], 'text', [law], found(PAYER_NAMES)),
  periodicity: computedStep(['支付方式', 'how often'], 'text', [law], found(PERIODICITY_NAMES)),
  from: computedStep(['首月', 'first month'], 'month', [law], found()),
  to: computedStep(['末月', 'last month'], 'month', [law], found()),
}
