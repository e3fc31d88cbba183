import type { Reader } from '../../../law/index.js'
import type { Fen } from '../../../money/index.js'
import type { BenefitRequest } from './benefit-input.js'
import type { EarlierBenefitValues } from './benefit-values.js'
import { ownWageFormula, ownWageTerms } from './own-wage.js'

/** The values by the rule of Henan before September 2021; undefined when the law or the request lacks a value. */
export function ownWageValues(request: BenefitRequest, reader: Reader): EarlierBenefitValues | undefined {
  const { death, status, cause, contributionMonths, meanWage, funeralElsewhere } = request
  const terms = ownWageTerms(death, contributionMonths, reader)
  if (terms === undefined || meanWage === undefined) return undefined
  const { countedMonths, twelfths, funeral, lumpSum } = ownWageFormula(
    { contributionMonths, meanWage, funeralElsewhere },
    terms,
  )
  return {
    death,
    status,
    cause,
    contributionMonths,
    funeralElsewhere,
    averagePension: terms.averagePension,
    funeralMonths: terms.funeralMonths,
    meanWage,
    countedMonths,
    perYear: terms.perYear,
    mostMonths: terms.mostMonths,
    twelfths,
    wholeMonths: Math.floor(twelfths / 12),
    oddTwelfths: twelfths % 12,
    rounding: terms.rounding,
    funeral,
    lumpSum,
    total: (funeral + lumpSum) as Fen,
  }
}
