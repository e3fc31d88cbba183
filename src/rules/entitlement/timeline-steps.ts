import type { YearMonth } from '../../calendar/index.js'
import type { Bilingual, Citation } from '../../law/index.js'
import type { Fen } from '../../money/index.js'
import type { Payer, Payment } from '../payment.js'
import { computedStep, inputStep } from '../step-builders.js'
import type { StepTable } from '../step.js'
import { PLACE_NAMES } from './place-names.js'
import { BENEFIT_NAMES, EVENT_NAMES, PAYER_NAMES, PERIODICITY_NAMES } from '../benefit-names.js'

/** A life up to a month, in all. */
export interface TimelineValues {
  readonly birth: YearMonth
  readonly through: YearMonth
  readonly events: number
  /** Benefits paid through the month, yuan: monthly ones times their months. */
  readonly paidInAll: Fen
}

/** One stretch or event of a life. */
export interface TimelineRow {
  readonly from: YearMonth
  readonly to: YearMonth | null
  readonly kind: 'milestone' | 'record' | 'benefit'
  /** Benefit, scheme of a record, or milestone. */
  readonly what: string
  /** Place of a record. */
  readonly place: string | null
  /** Yuan: a month, or in all for what is paid once. */
  readonly amount: Fen | null
  readonly payer: Payer | null
  readonly periodicity: Payment['periodicity'] | null
}

const law: Citation = { document: 'national/sil', article: '第十六条' }

/** Step table of {@link TimelineValues}. */
export const timelineSteps: StepTable<TimelineValues> = {
  birth: inputStep(['出生月', 'birth month'], 'month', [law]),
  through: inputStep(['截至月', 'last month looked at'], 'month', [law]),
  events: computedStep(['条目数', 'entries'], 'count', [law], {
    how: { zh: '参保时段、节点与待遇', en: 'records, milestones and benefits' },
  }),
  paidInAll: computedStep(['截至月累计应付', 'due through the month, in all'], 'yuan', [law], {
    how: { zh: '各项待遇金额乘以应付月数之和', en: 'each benefit times its months' },
  }),
}

/** A value of a row: how it was found, and what its words are called. */
const found = (words?: Readonly<Record<string, Bilingual>>) => ({
  how: { zh: '由所据规则的结果得出', en: 'from the outcomes of the rules behind it' },
  ...(words !== undefined && { words }),
})

/** Step table of the rows. */
export const timelineRowSteps: StepTable<TimelineRow> = {
  from: computedStep(['起', 'from'], 'month', [law], found()),
  to: computedStep(['止', 'to'], 'month', [law], found()),
  kind: computedStep(['类别', 'kind'], 'text', [law], found(EVENT_NAMES)),
  what: computedStep(['内容', 'what'], 'text', [law], found({ ...EVENT_NAMES, ...BENEFIT_NAMES })),
  place: computedStep(['地点', 'place'], 'text', [law], found(PLACE_NAMES)),
  amount: computedStep(['金额（元）', 'amount, yuan'], 'yuan', [law], found()),
  payer: computedStep(['支付方', 'payer'], 'text', [law], found(PAYER_NAMES)),
  periodicity: computedStep(['支付方式', 'how often'], 'text', [law], found(PERIODICITY_NAMES)),
}
