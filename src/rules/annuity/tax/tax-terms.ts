import type { YearMonth } from '../../../calendar/index.js'
import type { Reader } from '../../../law/index.js'
import type { MoneyRounding } from '../../../money/index.js'
import { taxStepsOf, type TaxSteps } from './tax-table.js'

/**
 * How an annuity is drawn, as the tax knows it: by the month, the quarter or the year; in one sum on settling abroad
 * or by heirs; in one sum otherwise.
 */
export const TAX_FORMS = ['monthly', 'quarterly', 'annual', 'lumpSumAbroadOrHeirs', 'lumpSum'] as const
/** How an annuity is drawn, as the tax knows it. */
export type TaxForm = (typeof TAX_FORMS)[number]

/** Which table a payment is taxed by. */
export type TaxTableName = 'monthlyTable' | 'yearlyTable'

/** Which table, and over how many months the payment is spread. */
export interface TaxWay {
  readonly table: TaxTableName
  readonly months: number
}

/** Months of a quarter and of a year: the calendar, not the law. */
const QUARTER = 3
const YEAR = 12

/** 财税〔2013〕103号 第三条, payments of 2014 to 2018: all by the monthly table, spread over the months they are for. */
const SPREAD_2014: Readonly<Record<TaxForm, TaxWay>> = {
  monthly: { table: 'monthlyTable', months: 1 },
  quarterly: { table: 'monthlyTable', months: QUARTER },
  annual: { table: 'monthlyTable', months: YEAR },
  lumpSumAbroadOrHeirs: { table: 'monthlyTable', months: YEAR },
  lumpSum: { table: 'monthlyTable', months: 1 },
}

/** 财税〔2018〕164号 第四条, payments from 2019. */
const TABLES_2019: Readonly<Record<TaxForm, TaxWay>> = {
  ...SPREAD_2014,
  annual: { table: 'yearlyTable', months: 1 },
  lumpSumAbroadOrHeirs: { table: 'yearlyTable', months: 1 },
}

const REGIMES = { spread2014: SPREAD_2014, tables2019: TABLES_2019 }

/** The law of a payment month for one form of drawing. */
export interface TaxTerms extends TaxWay {
  readonly steps: TaxSteps
  readonly rounding: MoneyRounding
}

/** Reads it; undefined when a value is missing (the reader knows which). */
export function taxTerms(form: TaxForm, month: YearMonth, reader: Reader): TaxTerms | undefined {
  const regime = reader.choice('annuity.tax.regime', month)
  const rounding = reader.rounding('annuity.tax.rounding', month)
  if (regime === undefined) return undefined
  const way = REGIMES[regime][form]
  const table =
    way.table === 'monthlyTable'
      ? reader.table('annuity.tax.monthlyTable', month)
      : reader.table('annuity.tax.yearlyTable', month)
  if (table === undefined || rounding === undefined) return undefined
  return { ...way, steps: taxStepsOf(table), rounding }
}
