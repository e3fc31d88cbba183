import type { YearMonth } from '../../../calendar/index.js'
import type { Reader } from '../../../law/index.js'
import type { Fen } from '../../../money/index.js'
import { drewPension, type BenefitRequest } from './benefit-input.js'
import type { BenefitValues } from './benefit-values.js'
import { incomeFormula, isCapped } from './income-formula.js'
import { incomeTerms } from './income-terms.js'

/** The values by a rule, and whether own contributions cap them. */
export interface FoundValues {
  readonly values: BenefitValues
  readonly needsOwnContributions: boolean
}

/** The values by the rule of September 2021; undefined when the law lacks a value (the reader knows which). */
export function incomeValues(
  request: BenefitRequest,
  retired: boolean,
  reader: Reader,
): FoundValues | undefined {
  const { contributionMonths, pensionMonths = 0, funeralElsewhere } = request
  const terms = incomeTerms(request.death, retired, reader)
  const shared = sharedValues(request, reader)
  if (terms === undefined) return undefined
  const capped = isCapped({ retired, contributionMonths }, terms)
  const ownContributions = request.ownContributions ?? (0 as Fen)
  const amounts = incomeFormula(
    { contributionMonths, retired, pensionMonths, funeralElsewhere, ownContributions },
    terms,
  )
  const { urbanIncome, incomeRounding, monthlyIncome, funeralMonths } = terms
  return {
    needsOwnContributions: capped,
    values: {
      ...shared,
      ...payable(amounts),
      ...amounts,
      rule: 'incomeMonths',
      pensionMonths: retired ? pensionMonths : null,
      urbanIncome,
      incomeRounding,
      monthlyIncome,
      averagePension: null,
      meanWage: null,
      funeralMonths,
      moreAbove: terms.moreAbove,
      countedMonths: null,
      perYear: terms.perYear,
      mostMonths: terms.mostMonths,
      perYearDrawn: retired ? terms.perYearDrawn : null,
      leastRetired: retired ? terms.leastRetired : null,
      rounding: terms.rounding,
      capBelow: retired ? null : terms.capBelow,
      ownContributions: capped ? ownContributions : null,
    },
  }
}

/** What every rule shows of the death. */
export function sharedValues(
  request: BenefitRequest,
  reader: Reader,
): Pick<
  BenefitValues,
  'death' | 'status' | 'cause' | 'pensionThrough' | 'noticeDays' | 'contributionMonths' | 'funeralElsewhere'
> {
  const { death, status, cause, contributionMonths, funeralElsewhere } = request
  return {
    death,
    status,
    cause,
    contributionMonths,
    funeralElsewhere,
    pensionThrough: drewPension(status) || status === 'incapacityAllowance' ? death : null,
    noticeDays: noticeDaysAt(death, reader) ?? null,
  }
}

/** Before the regulation on handling there was no such time limit, which is no lack of knowledge. */
function noticeDaysAt(death: YearMonth, reader: Reader): number | undefined {
  return reader.optional((r) => r.count('survivors.noticeDays', death))
}

/** The months of the lump sum as whole months and twelfths, and what is paid of each item under the cap. */
export function payable({
  twelfths,
  funeral,
  total,
}: {
  readonly twelfths: number
  readonly funeral: Fen
  readonly total: Fen
}): Pick<BenefitValues, 'wholeMonths' | 'oddTwelfths' | 'funeralPaid' | 'lumpSumPaid'> {
  const funeralPaid = Math.min(funeral, total) as Fen
  return {
    wholeMonths: Math.floor(twelfths / 12),
    oddTwelfths: twelfths % 12,
    funeralPaid,
    lumpSumPaid: (total - funeralPaid) as Fen,
  }
}
