import type { YearMonth } from '../../../../calendar/index.js'
import type { Reader } from '../../../../law/index.js'
import { mulDiv, type Fen, type Share } from '../../../../money/index.js'
import { lowestTerms, type AwardTerms, type WhichBase } from './award-formula.js'
import { divisorAt, divisorTerms } from './divisor.js'

/** The law of a retirement month as the formula takes it; undefined when a value is missing (the reader knows which). */
export function awardTerms(
  retirement: YearMonth,
  hasDeemedMonths: boolean,
  reader: Reader,
): AwardTerms | undefined {
  const base = (which: WhichBase | undefined) => baseOf(which, retirement, reader)
  const averageBaseIs = reader.choice('employeePension.award.basic.averageBase', retirement)
  const averageBase = base(averageBaseIs)
  const indexedBaseIs = reader.choice('employeePension.award.basic.indexedBase', retirement)
  const indexedBase = base(indexedBaseIs)
  const accrualRate = reader.share('employeePension.award.basic.accrualRate', retirement)
  const transitional = hasDeemedMonths ? transitionalTerms(retirement, reader) : NO_TRANSITIONAL
  const yearsDecimals = reader.count('employeePension.award.yearsDecimals', retirement)
  const yearsRounding = reader.choice('employeePension.award.yearsRounding', retirement)
  const itemRounding = reader.rounding('employeePension.award.itemRounding', retirement)
  const divisor = divisorTerms(retirement, reader)
  const firstPayment = reader.choice('employeePension.award.firstPayment', retirement)
  if (
    averageBaseIs === undefined ||
    averageBase === undefined ||
    indexedBaseIs === undefined ||
    indexedBase === undefined ||
    accrualRate === undefined ||
    transitional === undefined ||
    yearsDecimals === undefined ||
    yearsRounding === undefined ||
    itemRounding === undefined ||
    divisor === undefined ||
    firstPayment === undefined
  )
    return undefined
  const yearUnits = 10 ** yearsDecimals
  return {
    averageBaseIs,
    averageBase,
    indexedBaseIs,
    indexedBase,
    ...transitional,
    accrualRate,
    accrual: lowestTerms(accrualRate),
    coefficient: lowestTerms(transitional.transitionalCoefficient),
    yearsDecimals,
    yearUnits,
    yearsOf: kept((months) => mulDiv(months, yearUnits, 12, yearsRounding)),
    yearsRounding,
    itemRounding,
    divisorAt: kept((ageMonths) => divisorAt(ageMonths, divisor)),
    paymentLag: firstPayment === 'monthAfter' ? 1 : 0,
  }
}

/** The base of an item. Where the law does not say which it is, both are asked for, so that all that is missing is named. */
function baseOf(which: WhichBase | undefined, retirement: YearMonth, reader: Reader): Fen | undefined {
  if (which !== undefined) return reader.money(`employeePension.award.base.${which}`, retirement)
  reader.money('employeePension.award.base.provincial', retirement)
  reader.money('employeePension.award.base.local', retirement)
  return undefined
}

/** Arguments up to this are kept once found: 120 years in months. */
const MOST_MONTHS = 1_440

/**
 * A function of months that finds each answer once: a city asks for the same few hundred a million times. The table
 * is laid out at the third question, so that a single award does not pay for it.
 */
export function kept<T extends number>(find: (months: number) => T): (months: number) => T {
  let known: (T | undefined)[] | undefined
  let asked = 0
  return (months) => known?.[months] ?? findAndKeep(months)

  function findAndKeep(months: number): T {
    const answer = find(months)
    if (months >= MOST_MONTHS || ++asked < 3) return answer
    known ??= new Array<T | undefined>(MOST_MONTHS).fill(undefined)
    known[months] = answer
    return answer
  }
}

interface TransitionalTerms {
  readonly transitionalBaseIs: WhichBase
  readonly transitionalBase: Fen
  readonly transitionalCoefficient: Share
}

const NO_TRANSITIONAL: TransitionalTerms = {
  transitionalBaseIs: 'local',
  transitionalBase: 0 as Fen,
  transitionalCoefficient: 0 as Share,
}

function transitionalTerms(retirement: YearMonth, reader: Reader): TransitionalTerms | undefined {
  const which = reader.choice('employeePension.award.transitional.base', retirement)
  const transitionalBase = baseOf(which, retirement, reader)
  const transitionalCoefficient = reader.share('employeePension.award.transitional.coefficient', retirement)
  if (which === undefined || transitionalBase === undefined || transitionalCoefficient === undefined)
    return undefined
  return { transitionalBaseIs: which, transitionalBase, transitionalCoefficient }
}
