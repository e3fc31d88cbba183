import type { MonthInterval, YearMonth } from '../../../../calendar/index.js'
import type { Bilingual, Citation } from '../../../../law/index.js'
import type { Fen } from '../../../../money/index.js'
import { fromStep, monthsStep, toStep } from '../../../contribution/contribution-line-steps.js'
import { computedStep } from '../../../step-builders.js'
import type { StepTable } from '../../../step.js'

/** Months in a row with the same two amounts. */
export interface CivilSettlementLine extends MonthInterval {
  readonly months: number
  readonly provisional: Fen
  readonly final: Fen
  /** Final less provisional, a month. */
  readonly difference: Fen
  /** Over the months of the line. */
  readonly arrears: Fen
}

/** The values of a settlement. */
export interface CivilSettlementValues {
  readonly from: YearMonth
  readonly to: YearMonth
  readonly months: number
  readonly provisionalTotal: Fen
  readonly finalTotal: Fen
  /** Final less provisional in all: negative where too much was paid. */
  readonly difference: Fen
  readonly arrears: Fen
  readonly overpaid: Fen
}

const form: readonly Citation[] = [{ document: 'henan/2017-89' }]
const SAME: Bilingual = { zh: '此段各月数额相同', en: 'the months of the line have the same amounts' }
const SUM: Bilingual = { zh: '各段之和', en: 'summed over the lines' }
const recalled = { evidence: 'recalled' } as const

/** Step table of {@link CivilSettlementLine}. */
export const civilSettlementLineSteps: StepTable<CivilSettlementLine> = {
  from: { ...fromStep, kind: 'computed', how: SAME },
  to: { ...toStep, kind: 'computed', how: SAME },
  months: monthsStep,
  provisional: computedStep(['预发月数额', 'paid provisionally'], 'yuan/month', form, { how: SAME }),
  final: computedStep(['核定月数额', 'due by the final award'], 'yuan/month', form, { how: SAME }),
  difference: computedStep(['月差额', 'difference a month'], 'yuan/month', form, {
    formula: '{final} − {provisional}',
  }),
  arrears: computedStep(['补发（负数为多发）', 'arrears, negative where overpaid'], 'yuan', form, {
    formula: '{difference} × {months}',
  }),
}

/** Step table of {@link CivilSettlementValues}. */
export const civilSettlementSteps: StepTable<CivilSettlementValues> = {
  from: { ...fromStep, kind: 'input' },
  to: { ...toStep, kind: 'input' },
  months: monthsStep,
  provisionalTotal: computedStep(['预发合计', 'paid provisionally in all'], 'yuan', form, { how: SUM }),
  finalTotal: computedStep(['应发合计', 'due in all'], 'yuan', form, { how: SUM }),
  difference: computedStep(['应发减预发', 'due less paid'], 'yuan', form, {
    formula: '{finalTotal} − {provisionalTotal}',
  }),
  arrears: computedStep(['应补发', 'arrears'], 'yuan', form, {
    formula: 'max({difference}; 0)',
    ...recalled,
  }),
  overpaid: computedStep(['多发', 'overpaid'], 'yuan', form, {
    formula: 'max({provisionalTotal} − {finalTotal}; 0)',
    evidence: 'unsettled',
    shown: (v) => v.overpaid > 0,
  }),
}
