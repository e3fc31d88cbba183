import type { YearMonth } from '../../calendar/index.js'
import type { Citation } from '../../law/index.js'
import type { Fen } from '../../money/index.js'
import { computedStep, inputStep } from '../step-builders.js'
import type { Step, StepTable } from '../step.js'
import type { Channel } from './carry-input.js'

/** The values of a pension carried through the years. */
export interface CarryValues {
  readonly channel: Channel
  readonly retirement: YearMonth
  readonly through: YearMonth
  readonly award: Fen
  /** How many adjustments had effect. */
  readonly adjustments: number
  readonly increases: Fen
  readonly pension: Fen
}

/** One year of it. */
export interface CarryRow {
  readonly year: number
  readonly effective: YearMonth
  readonly opening: Fen
  readonly flat: Fen
  readonly years: Fen
  readonly percent: Fen
  readonly level: Fen
  readonly age: Fen
  readonly remote: Fen
  readonly special: Fen
  readonly floors: Fen
  readonly increase: Fen
  readonly closing: Fen
}

const SOURCES: readonly Citation[] = [{ document: 'national/adjustment-2025' }]

/** Step table of {@link CarryValues}. */
export const carrySteps: StepTable<CarryValues> = {
  channel: inputStep(['调整渠道', 'channel of adjustment'], 'text', SOURCES),
  retirement: inputStep(['退休（起领）月', 'month of retirement or first payment'], 'month', SOURCES),
  through: inputStep(['截至月', 'month asked for'], 'month', SOURCES),
  award: inputStep(['核定的养老金', 'pension as awarded'], 'yuan/month', SOURCES),
  adjustments: computedStep(['调整次数', 'adjustments'], 'count', SOURCES, {
    how: { zh: '截至该月已执行的调整', en: 'those with effect by the month asked for' },
  }),
  increases: computedStep(['历年增加额合计', 'increases together'], 'yuan/month', SOURCES, {
    how: { zh: '各行月增加额之和', en: 'the sum of the rows' },
  }),
  pension: computedStep(['截至月养老金', 'pension in the month asked for'], 'yuan/month', SOURCES, {
    formula: '{award} + {increases}',
  }),
}

const row = (zh: string, en: string, more: Partial<Step<CarryRow>> = {}): Step<CarryRow> =>
  computedStep([zh, en], 'yuan/month', SOURCES, {
    how: { zh: '见该年调整', en: 'see the adjustment of that year' },
    ...more,
  })

/** Step table of {@link CarryRow}. */
export const carryRowSteps: StepTable<CarryRow> = {
  year: row('年度', 'year', { unit: 'count' }),
  effective: row('执行月', 'effective', { unit: 'month' }),
  opening: row('调整前', 'before', { how: { zh: '上一行的调整后', en: 'the pension after the row before' } }),
  flat: row('定额', 'flat'),
  years: row('挂钩年限', 'by years'),
  percent: row('挂钩水平', 'by percent'),
  level: row('分档', 'by classes'),
  age: row('高龄', 'age'),
  remote: row('艰苦边远', 'remote'),
  special: row('特殊群体', 'special'),
  floors: row('补足', 'floors'),
  increase: row('月增加额', 'increase', { formula: '{closing} − {opening}' }),
  closing: row('调整后', 'after', { formula: '{opening} + {increase}' }),
}
