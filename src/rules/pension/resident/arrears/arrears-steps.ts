import type { YearMonth } from '../../../../calendar/index.js'
import type { Fen } from '../../../../money/index.js'
import type { StepTable } from '../../../step.js'
import { computedStep, inputStep, parameterStep } from '../../../step-builders.js'
import { ADJUSTMENT } from '../sources.js'

/** The values of a settlement of the basic pension. */
export interface ArrearsValues {
  readonly months: number
  /** Paid in all. */
  readonly paid: Fen
  /** Due in all. */
  readonly due: Fen
  /** Due less paid; negative where too much was paid. */
  readonly arrears: Fen
}

/** Months with one amount paid and one due. */
export interface ArrearsRow {
  readonly from: YearMonth
  readonly to: YearMonth
  readonly months: number
  /** Paid a month. */
  readonly paid: Fen
  readonly basic: Fen
  readonly localAddition: Fen
  /** Due a month. */
  readonly due: Fen
  readonly difference: Fen
  readonly arrears: Fen
}

const SUM = { zh: '各段之和', en: 'the sum of the stretches' }

/** Step table of {@link ArrearsValues}. */
export const arrearsSteps: StepTable<ArrearsValues> = {
  months: computedStep(['月数', 'months'], 'months', [ADJUSTMENT], { how: SUM }),
  paid: computedStep(['已发放', 'paid'], 'yuan', [ADJUSTMENT], { how: SUM }),
  due: computedStep(['应发放', 'due'], 'yuan', [ADJUSTMENT], { how: SUM }),
  arrears: computedStep(['应补发', 'arrears'], 'yuan', [ADJUSTMENT], { formula: '{due} − {paid}' }),
}

/** Step table of {@link ArrearsRow}. */
export const arrearsRowSteps: StepTable<ArrearsRow> = {
  from: inputStep(['起', 'from'], 'month', [ADJUSTMENT]),
  to: inputStep(['止', 'to'], 'month', [ADJUSTMENT]),
  months: computedStep(['月数', 'months'], 'months', [ADJUSTMENT], { formula: '{to} − {from} + 1' }),
  paid: inputStep(['已发标准', 'paid a month'], 'yuan/month', [ADJUSTMENT]),
  basic: parameterStep(['基础养老金', 'basic pension'], 'yuan/month', 'residentPension.basic.amount', [
    ADJUSTMENT,
  ]),
  localAddition: parameterStep(
    ['市县加发', 'addition of the place'],
    'yuan/month',
    'residentPension.basic.localAddition',
    [ADJUSTMENT],
  ),
  due: computedStep(['应发标准', 'due a month'], 'yuan/month', [ADJUSTMENT], {
    formula: '{basic} + {localAddition}',
  }),
  difference: computedStep(['每月差额', 'difference a month'], 'yuan/month', [ADJUSTMENT], {
    formula: '{due} − {paid}',
  }),
  arrears: computedStep(['补发', 'arrears'], 'yuan', [ADJUSTMENT], { formula: '{difference} × {months}' }),
}
