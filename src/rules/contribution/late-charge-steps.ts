import type { Citation } from '../../law/index.js'
import { TO_FEN, type Fen, type Share } from '../../money/index.js'
import type { StepTable } from '../step.js'

/** The values of {@link lateCharge}. */
export interface LateChargeValues {
  readonly amount: Fen
  /** Last day on which payment was in time. */
  readonly dueDate: string
  readonly paidDate: string
  readonly days: number
  readonly dailyRate: Share
  readonly charge: Fen
}

const article86: Citation = { document: 'national/sil', article: '第八十六条' }

/** Step table of {@link LateChargeValues}. */
export const lateChargeSteps: StepTable<LateChargeValues> = {
  amount: {
    zh: '欠缴数额',
    en: 'unpaid amount',
    unit: 'yuan',
    kind: 'input',
    sources: [article86],
    evidence: 'verified',
  },
  dueDate: {
    zh: '应缴截止日',
    en: 'due date',
    unit: 'text',
    kind: 'input',
    sources: [article86],
    evidence: 'verified',
  },
  paidDate: {
    zh: '实缴日',
    en: 'day of payment',
    unit: 'text',
    kind: 'input',
    sources: [article86],
    evidence: 'verified',
  },
  days: {
    zh: '滞纳天数',
    en: 'days late',
    unit: 'days',
    kind: 'computed',
    how: {
      zh: '自应缴截止日次日起至实缴日止，实缴日计入；按期缴纳为0',
      en: 'from the day after the due date to the day of payment, that day included; 0 when paid in time',
    },
    sources: [article86],
    evidence: 'recalled',
  },
  dailyRate: {
    zh: '滞纳金日加收率',
    en: 'late-payment charge per day',
    unit: 'share',
    kind: 'parameter',
    parameter: 'employeePension.contribution.lateCharge.dailyRate',
    sources: [article86],
    evidence: 'verified',
  },
  charge: {
    zh: '滞纳金',
    en: 'late-payment charge',
    unit: 'yuan',
    kind: 'computed',
    formula: '{amount} × {dailyRate} × {days}',
    rounding: TO_FEN,
    sources: [article86],
    evidence: 'unsettled',
  },
}
