import type { YearMonth } from '../../../calendar/index.js'
import type { Reader } from '../../../law/index.js'
import { mulDivMoney, type Fen, type MoneyRounding } from '../../../money/index.js'

/** The law of Henan for a death in work from 2014 to August 2021. */
export interface OwnWageTerms {
  readonly averagePension: Fen
  readonly funeralMonths: number
  readonly perYear: number
  readonly mostMonths: number
  /** Undefined where no part of a year is left, so that it does not matter. */
  readonly partYear: 'byTwelfths' | 'leftOut' | 'countsAsOne' | undefined
  readonly rounding: MoneyRounding
}

/** Reads the terms; undefined when a value is missing (the reader knows which). */
export function ownWageTerms(
  death: YearMonth,
  contributionMonths: number,
  reader: Reader,
): OwnWageTerms | undefined {
  const averagePension = reader.money('survivors.ownWage.averagePension', death)
  const funeralMonths = reader.count('survivors.ownWage.funeralMonths', death)
  const perYear = reader.count('survivors.ownWage.perYear', death)
  const mostMonths = reader.count('survivors.ownWage.most', death)
  const matters = contributionMonths % 12 > 0 && !reachesMost(contributionMonths, perYear, mostMonths)
  const partYear = matters ? reader.choice('survivors.ownWage.partYear', death) : undefined
  const rounding = reader.rounding('survivors.rounding', death)
  if (
    averagePension === undefined ||
    funeralMonths === undefined ||
    perYear === undefined ||
    mostMonths === undefined ||
    rounding === undefined ||
    (matters && partYear === undefined)
  )
    return undefined
  return { averagePension, funeralMonths, perYear, mostMonths, partYear, rounding }
}

/** True when the whole years alone reach the most, so that a part of a year adds nothing. */
function reachesMost(months: number, perYear: number | undefined, most: number | undefined): boolean {
  return perYear !== undefined && most !== undefined && Math.floor(months / 12) * perYear >= most
}

/** What the rule finds. Twelfths are twelfths of a month. */
export interface OwnWageAmounts {
  readonly countedMonths: number
  readonly twelfths: number
  readonly funeral: Fen
  readonly lumpSum: Fen
}

/**
 * Survivors' benefits of a death in work in Henan before September 2021:
 *
 *     funeral  = average pension of the prefecture, year before × 3
 *     lump sum = own mean contribution wage of the last 24 months × years of contributions, at most 20 months
 */
export function ownWageFormula(
  facts: { readonly contributionMonths: number; readonly meanWage: Fen; readonly funeralElsewhere: boolean },
  terms: OwnWageTerms,
): OwnWageAmounts {
  const { contributionMonths, meanWage, funeralElsewhere } = facts
  const whole = contributionMonths - (contributionMonths % 12)
  const part = terms.partYear === 'byTwelfths' ? contributionMonths - whole : 0
  const one = terms.partYear === 'countsAsOne' ? 12 : 0
  const countedMonths = whole + part + one
  const twelfths = Math.min(countedMonths * terms.perYear, terms.mostMonths * 12)
  return {
    countedMonths,
    twelfths,
    funeral: funeralElsewhere
      ? (0 as Fen)
      : mulDivMoney(terms.averagePension, terms.funeralMonths, 1, terms.rounding),
    lumpSum: mulDivMoney(meanWage, twelfths, 12, terms.rounding),
  }
}
