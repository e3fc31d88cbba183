import type { YearMonth } from '../../../calendar/index.js'
import type { Reader } from '../../../law/index.js'
import {
  mulDivMoney,
  roundingOf,
  TO_FEN,
  type Fen,
  type MoneyRounding,
  type RoundingName,
} from '../../../money/index.js'

/** What the law of the month of death brings to the rule of 2021. */
export interface IncomeTerms {
  readonly urbanIncome: Fen
  /** `exact`: the twelfth of the yearly figure is not rounded by itself. */
  readonly incomeRounding: 'exact' | RoundingName
  /** The monthly income; under `exact` only as it is shown, to the fen. */
  readonly monthlyIncome: Fen
  readonly funeralMonths: number
  /** Months of contributions from which each step of the table holds, and its months; both ascend. */
  readonly stepsFrom: readonly number[]
  readonly stepMonths: readonly number[]
  readonly moreAbove: number
  readonly perYear: number
  readonly mostMonths: number
  readonly perYearDrawn: number
  readonly leastRetired: number
  readonly capBelow: number
  readonly rounding: MoneyRounding
}

/** Fen of a yearly figure that is whole yuan a month: no rounding touches it. */
const WHOLE_MONTHLY = 1_200

/** Reads the terms; undefined when a value is missing (the reader knows which). */
export function incomeTerms(death: YearMonth, retired: boolean, reader: Reader): IncomeTerms | undefined {
  const urbanIncome = reader.money('survivors.urbanIncome', death)
  const incomeRounding =
    urbanIncome !== undefined && urbanIncome % WHOLE_MONTHLY === 0
      ? 'exact'
      : reader.choice('survivors.incomeRounding', death)
  const funeralMonths = reader.count('survivors.funeral.months', death)
  const table = reader.table('survivors.lumpSum.months', death)
  const moreAbove = reader.count('survivors.lumpSum.moreAbove', death)
  const perYear = reader.count('survivors.lumpSum.perYear', death)
  const mostMonths = reader.count('survivors.lumpSum.most', death)
  const perYearDrawn = retired ? reader.count('survivors.lumpSum.perYearDrawn', death) : 0
  const leastRetired = retired ? reader.count('survivors.lumpSum.leastRetired', death) : 0
  const capBelow = retired ? 0 : reader.count('survivors.cap.below', death)
  const rounding = reader.rounding('survivors.rounding', death)
  if (
    urbanIncome === undefined ||
    incomeRounding === undefined ||
    funeralMonths === undefined ||
    table === undefined ||
    moreAbove === undefined ||
    perYear === undefined ||
    mostMonths === undefined ||
    perYearDrawn === undefined ||
    leastRetired === undefined ||
    capBelow === undefined ||
    rounding === undefined
  )
    return undefined
  return {
    urbanIncome,
    incomeRounding,
    monthlyIncome: mulDivMoney(urbanIncome, 1, 12, shownRounding(incomeRounding)),
    funeralMonths,
    stepsFrom: [...table.keys()],
    stepMonths: [...table.values()],
    moreAbove,
    perYear,
    mostMonths,
    perYearDrawn,
    leastRetired,
    capBelow,
    rounding,
  }
}

/** How the monthly income is rounded as it is shown. */
export function shownRounding(incomeRounding: IncomeTerms['incomeRounding']): MoneyRounding {
  return incomeRounding === 'exact' ? TO_FEN : roundingOf(incomeRounding)
}
