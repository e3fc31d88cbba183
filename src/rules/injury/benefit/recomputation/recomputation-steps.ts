import type { YearMonth } from '../../../../calendar/index.js'
import type { Citation } from '../../../../law/index.js'
import type { Fen } from '../../../../money/index.js'
import { BENEFIT_NAMES, PERIODICITY_NAMES } from '../../../benefit-names.js'
import { computedStep, inputStep } from '../../../step-builders.js'
import type { StepTable } from '../../../step.js'

/** The values of a recomputation: what is settled in all. */
export interface InjuryRecomputationValues {
  readonly paidThrough: YearMonth | null
  /** Sum of the differences of what is paid once. */
  readonly once: Fen
  /** Sum of the differences of what is paid monthly, a month. */
  readonly monthly: Fen
  /** Due in all for what was paid once and for the months paid; null where months are not known. */
  readonly arrears: Fen | null
}

/** A benefit under the law known then and now. */
export interface RecomputedRow {
  /** Name of the benefit, as in payments. */
  readonly benefit: string
  readonly periodicity: 'monthly' | 'once'
  readonly provisional: Fen
  readonly final: Fen
  /** Final less provisional. */
  readonly difference: Fen
  readonly first: YearMonth
  readonly last: YearMonth | null
  /** Months paid on the provisional base; 1 for what is paid once, null where the last month was not given. */
  readonly monthsPaid: number | null
  readonly arrears: Fen | null
}

const practice: Citation = { document: 'practice/injury-base' }
const see = { how: { zh: '见该次核定', en: 'see that award' } }

/** Step table of {@link RecomputedRow}. */
export const recomputedRowSteps: StepTable<RecomputedRow> = {
  benefit: computedStep(['待遇', 'benefit'], 'text', [practice], { ...see, words: BENEFIT_NAMES }),
  periodicity: computedStep(['支付方式', 'how often'], 'text', [practice], {
    ...see,
    words: PERIODICITY_NAMES,
  }),
  provisional: computedStep(['按原基数', 'on the provisional base'], 'yuan', [practice], see),
  final: computedStep(['重新计算', 'computed again'], 'yuan', [practice], see),
  difference: computedStep(['差额', 'difference'], 'yuan', [practice], {
    formula: '{final} − {provisional}',
  }),
  first: computedStep(['首月', 'first month'], 'month', [practice], see),
  last: computedStep(['末月', 'last month'], 'month', [practice], {
    how: { zh: '按原基数发放的末月', en: 'last month paid on the provisional base' },
  }),
  monthsPaid: computedStep<RecomputedRow>(['月数', 'months'], 'months', [practice], {
    formula: (v) => (v.monthsPaid === null ? null : v.last === null ? '1' : 'max({last} − {first} + 1; 0)'),
    how: { zh: '未给出', en: 'not given' },
  }),
  arrears: computedStep<RecomputedRow>(['补发', 'arrears'], 'yuan', [practice], {
    formula: (v) => (v.arrears === null ? null : '{difference} × {monthsPaid}'),
    how: { zh: '未给出末月', en: 'the last month was not given' },
  }),
}

/** Step table of {@link InjuryRecomputationValues}. */
export const injuryRecomputationSteps: StepTable<InjuryRecomputationValues> = {
  paidThrough: inputStep<InjuryRecomputationValues>(
    ['按原基数已发至', 'last month paid on the provisional base'],
    'month',
    [practice],
    { shown: (v) => v.paidThrough !== null },
  ),
  once: computedStep(['一次性待遇差额', 'difference of what is paid once'], 'yuan', [practice], {
    how: { zh: '逐项相加', en: 'all items' },
  }),
  monthly: computedStep(['按月待遇差额', 'difference of what is paid monthly'], 'yuan/month', [practice], {
    how: { zh: '逐项相加', en: 'all items' },
  }),
  arrears: computedStep<InjuryRecomputationValues>(['补发合计', 'due in all'], 'yuan', [practice], {
    how: { zh: '逐项相加', en: 'all items' },
    shown: (v) => v.arrears !== null,
  }),
}
