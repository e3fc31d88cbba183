import type { Reader } from '../../../law/index.js'
import type { Fen } from '../../../money/index.js'
import { drewPension, type BenefitRequest } from './benefit-input.js'
import type { BenefitValues } from './benefit-values.js'
import { incomeFormula, isCapped } from './income-formula.js'
import { incomeTerms } from './income-terms.js'

/** The values by the rule of September 2021; undefined when the law lacks a value (the reader knows which). */
export function incomeValues(
  request: BenefitRequest,
  retired: boolean,
  reader: Reader,
): BenefitValues | undefined {
  const { death, status, cause, contributionMonths, pensionMonths = 0, funeralElsewhere } = request
  const terms = incomeTerms(death, retired, reader)
  // Before the regulation on handling there was no such time limit, which is no lack of knowledge.
  const noticeDays = reader.optional((r) => r.count('survivors.noticeDays', death)) ?? null
  if (terms === undefined) return undefined
  const capped = isCapped({ retired, contributionMonths }, terms)
  const ownContributions = request.ownContributions ?? (0 as Fen)
  const amounts = incomeFormula(
    { contributionMonths, retired, pensionMonths, funeralElsewhere, ownContributions },
    terms,
  )
  const funeralPaid = Math.min(amounts.funeral, amounts.total) as Fen
  return {
    death,
    status,
    cause,
    pensionThrough: drewPension(status) || status === 'incapacityAllowance' ? death : null,
    noticeDays,
    contributionMonths,
    pensionMonths: retired ? pensionMonths : null,
    funeralElsewhere,
    urbanIncome: terms.urbanIncome,
    incomeRounding: terms.incomeRounding,
    monthlyIncome: terms.monthlyIncome,
    funeralMonths: terms.funeralMonths,
    moreAbove: terms.moreAbove,
    perYear: terms.perYear,
    mostMonths: terms.mostMonths,
    perYearDrawn: retired ? terms.perYearDrawn : null,
    leastRetired: retired ? terms.leastRetired : null,
    ...amounts,
    wholeMonths: Math.floor(amounts.twelfths / 12),
    oddTwelfths: amounts.twelfths % 12,
    rounding: terms.rounding,
    capBelow: retired ? null : terms.capBelow,
    ownContributions: capped ? ownContributions : null,
    funeralPaid,
    lumpSumPaid: (amounts.total - funeralPaid) as Fen,
  }
}
