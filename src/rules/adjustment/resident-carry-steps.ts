import type { YearMonth } from '../../calendar/index.js'
import type { Citation } from '../../law/index.js'
import type { Fen } from '../../money/index.js'
import { computedStep, inputStep, parameterStep } from '../step-builders.js'
import type { StepTable } from '../step.js'

/** The values of a resident's pension carried to a month. */
export interface ResidentCarryValues {
  /** First month of the pension. */
  readonly start: YearMonth
  readonly through: YearMonth
  readonly award: Fen
  /** Basic pension in the first month, and in the month asked for. */
  readonly basicAtStart: Fen
  readonly basicThrough: Fen
  readonly pension: Fen
}

/** A rise of the basic pension. */
export interface ResidentCarryRow {
  readonly effective: YearMonth
  readonly before: Fen
  readonly after: Fen
  readonly rise: Fen
}

const SOURCES: readonly Citation[] = [{ document: 'national/2014-8' }]
const BASIC = 'residentPension.basic.amount'

/** Step table of {@link ResidentCarryValues}. */
export const residentCarrySteps: StepTable<ResidentCarryValues> = {
  start: inputStep(['起领月', 'first month of the pension'], 'month', SOURCES),
  through: inputStep(['截至月', 'month asked for'], 'month', SOURCES),
  award: inputStep(['起领时养老金', 'pension as awarded'], 'yuan/month', SOURCES),
  basicAtStart: parameterStep(
    ['起领月基础养老金标准', 'basic pension in the first month'],
    'yuan/month',
    BASIC,
    SOURCES,
  ),
  basicThrough: parameterStep(
    ['截至月基础养老金标准', 'basic pension in the month asked for'],
    'yuan/month',
    BASIC,
    SOURCES,
  ),
  pension: computedStep(['截至月养老金', 'pension in the month asked for'], 'yuan/month', SOURCES, {
    formula: '{award} + {basicThrough} − {basicAtStart}',
  }),
}

/** Step table of {@link ResidentCarryRow}. */
export const residentCarryRowSteps: StepTable<ResidentCarryRow> = {
  effective: computedStep(['执行月', 'effective'], 'month', SOURCES, {
    how: { zh: '首个按新标准的已知月份', en: 'first month that is known to have the new amount' },
  }),
  before: parameterStep(['原标准', 'before'], 'yuan/month', BASIC, SOURCES),
  after: parameterStep(['新标准', 'after'], 'yuan/month', BASIC, SOURCES),
  rise: computedStep(['提高', 'rise'], 'yuan/month', SOURCES, { formula: '{after} − {before}' }),
}
