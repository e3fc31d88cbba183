import type { YearMonth } from '../../../../calendar/index.js'
import type { Reader } from '../../../../law/index.js'
import { mulDiv, type Fen, type Share } from '../../../../money/index.js'
import { lowestTerms, type AwardTerms, type WhichBase } from '../../employee/award/award-formula.js'
import { kept } from '../../employee/award/award-terms.js'
import { divisorAt, divisorTerms } from '../../employee/award/divisor.js'

/**
 * The law of a retirement month as the award formula takes it; undefined when a value is missing (the reader knows
 * which). Award bases and divisors are those of the employees' scheme; which base multiplies what is the civil
 * scheme's own.
 */
export function civilAwardTerms(
  retirement: YearMonth,
  hasDeemedMonths: boolean,
  reader: Reader,
): AwardTerms | undefined {
  const averageBaseIs = reader.choice('civilPension.award.basic.averageBase', retirement)
  const averageBase = baseOf(averageBaseIs, retirement, reader)
  const indexedBaseIs = reader.choice('civilPension.award.basic.indexedBase', retirement)
  const indexedBase = baseOf(indexedBaseIs, retirement, reader)
  const accrualRate = reader.share('civilPension.award.basic.accrualRate', retirement)
  const transitional = hasDeemedMonths ? transitionalTerms(retirement, reader) : NO_TRANSITIONAL
  const yearsDecimals = reader.count('civilPension.award.yearsDecimals', retirement)
  const yearsRounding = reader.choice('civilPension.award.yearsRounding', retirement)
  const itemRounding = reader.rounding('civilPension.award.itemRounding', retirement)
  const divisor = divisorTerms(retirement, reader)
  const firstPayment = reader.choice('civilPension.award.firstPayment', retirement)
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

/** The base of an item. Where the law does not say which it is, both are asked for. */
function baseOf(which: WhichBase | undefined, retirement: YearMonth, reader: Reader): Fen | undefined {
  if (which !== undefined) return reader.money(`employeePension.award.base.${which}`, retirement)
  reader.money('employeePension.award.base.provincial', retirement)
  reader.money('employeePension.award.base.local', retirement)
  return undefined
}

type TransitionalTerms = Pick<
  AwardTerms,
  'transitionalBaseIs' | 'transitionalBase' | 'transitionalCoefficient'
>

const NO_TRANSITIONAL: TransitionalTerms = {
  transitionalBaseIs: 'provincial',
  transitionalBase: 0 as Fen,
  transitionalCoefficient: 0 as Share,
}

function transitionalTerms(retirement: YearMonth, reader: Reader): TransitionalTerms | undefined {
  const transitionalBaseIs = reader.choice('civilPension.award.transitional.base', retirement)
  const transitionalBase = baseOf(transitionalBaseIs, retirement, reader)
  const transitionalCoefficient = reader.share('civilPension.award.transitional.coefficient', retirement)
  return transitionalBaseIs === undefined ||
    transitionalBase === undefined ||
    transitionalCoefficient === undefined
    ? undefined
    : { transitionalBaseIs, transitionalBase, transitionalCoefficient }
}
