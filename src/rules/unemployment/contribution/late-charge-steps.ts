import type { Citation } from '../../../law/index.js'
import { TO_FEN, type Fen, type Share } from '../../../money/index.js'
import { computedStep, inputStep, parameterStep } from '../../step-builders.js'
import type { StepTable } from '../../step.js'

/** The values of {@link lateCharge}. */
export interface UnemploymentLateChargeValues {
  /** Unpaid amount. */
  readonly amount: Fen
  /** Last day on which payment was in time. */
  readonly dueDate: string
  readonly paidDate: string
  readonly days: number
  /** Null when two rates held while the payment was late, or none was needed. */
  readonly dailyRate: Share | null
  /** The daily rates of all days late, added up. */
  readonly chargeShare: Share
  readonly charge: Fen
}

/** Days late in a row at one rate. */
export interface UnemploymentLateRow {
  /** First day late at this rate. */
  readonly from: string
  /** Last day late at this rate. */
  readonly to: string
  readonly days: number
  readonly dailyRate: Share
  /** Rate times days. */
  readonly rowShare: Share
}

const late: readonly Citation[] = [
  { document: 'henan/unemployment-2001', article: '第十一条' },
  { document: 'national/sil', article: '第八十六条' },
]
const DAILY = 'unemployment.contribution.lateCharge.dailyRate'
const perDay = ['滞纳金日加收率', 'late-payment charge per day'] as const

/** Step table of {@link UnemploymentLateChargeValues}. */
export const unemploymentLateSteps: StepTable<UnemploymentLateChargeValues> = {
  amount: inputStep(['欠缴数额', 'unpaid amount'], 'yuan', late),
  dueDate: inputStep(['应缴截止日', 'due date'], 'text', late),
  paidDate: inputStep(['实缴日', 'day of payment'], 'text', late),
  days: computedStep(['滞纳天数', 'days late'], 'days', late, {
    how: {
      zh: '自应缴截止日次日起至实缴日止，实缴日计入；按期缴纳为0',
      en: 'from the day after the due date to the day of payment, that day included; 0 when paid in time',
    },
    evidence: 'recalled',
  }),
  dailyRate: parameterStep(perDay, 'share', DAILY, late, { shown: (v) => v.dailyRate !== null }),
  chargeShare: computedStep(['加收比例合计', 'daily rates added up'], 'share', late, {
    formula: (v) => (v.dailyRate === null ? null : '{dailyRate} × {days}'),
    how: {
      zh: '逾期各日按该日施行的比例相加',
      en: 'each day late at the rate in force on it, added up',
    },
    evidence: 'unsettled',
  }),
  charge: computedStep(['滞纳金', 'late-payment charge'], 'yuan', late, {
    formula: '{amount} × {chargeShare}',
    rounding: TO_FEN,
    evidence: 'unsettled',
  }),
}

/** Step table of {@link UnemploymentLateRow}. */
export const unemploymentLateRowSteps: StepTable<UnemploymentLateRow> = {
  from: computedStep(['起', 'from'], 'text', late, { how: { zh: '此段首日', en: 'first day of the run' } }),
  to: computedStep(['止', 'to'], 'text', late, { how: { zh: '此段末日', en: 'last day of the run' } }),
  days: computedStep(['天数', 'days'], 'days', late, {
    how: { zh: '首末日均计入', en: 'both ends counted' },
  }),
  dailyRate: parameterStep(perDay, 'share', DAILY, late),
  rowShare: computedStep(['此段加收比例', 'rate of the run'], 'share', late, {
    formula: '{dailyRate} × {days}',
  }),
}
