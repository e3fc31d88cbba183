import type { Reader } from '../../../law/index.js'
import type { Fen } from '../../../money/index.js'
import type { BenefitRequest } from './benefit-input.js'
import { payable, sharedValues, type FoundValues } from './income-values.js'
import { ownWageFormula, ownWageTerms } from './own-wage.js'

/** The values by the rule of Henan before September 2021; undefined when the law or the request lacks a value. */
export function ownWageValues(request: BenefitRequest, reader: Reader): FoundValues | undefined {
  const { death, contributionMonths, meanWage, funeralElsewhere } = request
  const terms = ownWageTerms(death, contributionMonths, reader)
  if (terms === undefined || meanWage === undefined) return undefined
  const amounts = ownWageFormula({ contributionMonths, meanWage, funeralElsewhere }, terms)
  const total = (amounts.funeral + amounts.lumpSum) as Fen
  const { averagePension, funeralMonths, perYear, mostMonths, rounding } = terms
  return {
    needsOwnContributions: false,
    values: {
      ...sharedValues(request, reader),
      ...amounts,
      ...payable({ twelfths: amounts.fullTwelfths, funeral: amounts.funeral, total }),
      rule: 'ownWageMonths',
      pensionMonths: null,
      urbanIncome: null,
      incomeRounding: null,
      monthlyIncome: null,
      averagePension,
      meanWage,
      funeralMonths,
      tableMonths: null,
      moreAbove: null,
      perYear,
      mostMonths,
      perYearDrawn: null,
      leastRetired: null,
      twelfths: amounts.fullTwelfths,
      rounding,
      capBelow: null,
      ownContributions: null,
      total,
    },
  }
}
