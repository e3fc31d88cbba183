import type { Missing, Reader } from '../../../../law/index.js'
import type { Fen } from '../../../../money/index.js'
import { startAfter } from '../entitled-injury.js'
import { boundedWage, ownWageTerms } from '../own-wage/own-wage-formula.js'
import { allowanceByGrade, flooredAllowance, lumpSumOf } from './disability-formula.js'
import type { DisabilityRequest } from './disability-input.js'
import {
  allowanceFloor,
  CONTRIBUTIONS_DECIDE,
  gradeAllowance,
  lumpSumMonths,
  monthlyTerms,
  PLACEMENT_DECIDES,
  RECOGNITION_DECIDES,
  type MonthlyTerms,
} from './disability-terms.js'
import type {
  DisabilityAllowanceValues,
  DisabilityNursingValues,
  DisabilityValues,
  DisabilityWageValues,
} from './disability-values.js'
import { firstNursing } from './nursing-terms.js'

/** The values of a disability; undefined when the law or the request lacks one (the reader and `needs` know which). */
export function disabilityValues(
  request: DisabilityRequest,
  reader: Reader,
  needs: Missing[],
): DisabilityValues | undefined {
  const { grade, injury, recognised = null, graded, claimed = null, insured, oldWound } = request
  const lumpMonths = lumpSumMonths(grade, request, reader)
  if (lumpMonths === 'recognised') needs.push(RECOGNITION_DECIDES)
  const due = reader.choice('workInjury.lumpSumDue', claimed ?? graded)
  const terms = monthlyTerms(graded, reader)
  const wage = wageValues(request, reader)
  const allowance = allowanceValues(request, terms, wage, reader, needs)
  const nursing = nursingValues(request, terms, reader)
  if (
    typeof lumpMonths !== 'number' ||
    due === undefined ||
    terms === undefined ||
    wage === undefined ||
    allowance === undefined ||
    nursing === undefined
  )
    return undefined
  const { ownWage, trueOwnWage } = wage
  const lumpSum = oldWound ? (0 as Fen) : lumpSumOf(ownWage, lumpMonths)
  const trueLumpSum = trueOwnWage === null || oldWound ? lumpSum : lumpSumOf(trueOwnWage, lumpMonths)
  return {
    ...{ injury, recognised, graded, claimed, grade, insured, oldWound },
    rounding: terms.rounding,
    ...wage,
    lumpMonths,
    lumpSum,
    lumpSumDue: startAfter(claimed ?? graded, due),
    firstPayment: terms.firstPayment,
    ...allowance,
    ...nursing,
    lumpSumDifference: trueOwnWage === null ? null : (Math.max(trueLumpSum - lumpSum, 0) as Fen),
    ...differenceValues(allowance, terms, trueOwnWage),
  }
}

/** The own wage as given, or the mean held to its bounds. */
function wageValues(request: DisabilityRequest, reader: Reader): DisabilityWageValues | undefined {
  const { injury, ownWage, meanWage, trueMeanWage = null } = request
  if (meanWage === undefined)
    return {
      ...{ meanWage: null, boundsWage: null, averageWage: null },
      ...{ floorShare: null, floor: null, ceilingShare: null, ceiling: null },
      ...{ ownWage: ownWage ?? (0 as Fen), trueMeanWage: null, trueOwnWage: null },
    }
  const terms = ownWageTerms(injury, reader)
  if (terms === undefined) return undefined
  const { rounding: _, ...bounds } = terms
  return {
    meanWage,
    ...bounds,
    ownWage: boundedWage(meanWage, terms),
    trueMeanWage,
    trueOwnWage: trueMeanWage === null ? null : boundedWage(trueMeanWage, terms),
  }
}

const NO_ALLOWANCE: DisabilityAllowanceValues = {
  placed: null,
  allowanceShare: null,
  allowancePayer: null,
  allowanceByGrade: null,
  ownContributions: null,
  wageCategory: null,
  minimumWage: null,
  allowance: null,
  floorTopUp: null,
}

function allowanceValues(
  { grade, graded, placed, ownContributions, wageCategory, onceOnly }: DisabilityRequest,
  terms: MonthlyTerms | undefined,
  wage: DisabilityWageValues | undefined,
  reader: Reader,
  needs: Missing[],
): DisabilityAllowanceValues | undefined {
  if (onceOnly) return NO_ALLOWANCE
  const found = gradeAllowance(grade, graded, reader)
  if (found === undefined) return undefined
  if (found === null) return NO_ALLOWANCE
  const byEmployer = found.payer === 'employer'
  if (byEmployer && placed === true) return { ...NO_ALLOWANCE, placed }
  if (byEmployer && placed === undefined) needs.push(PLACEMENT_DECIDES)
  if (ownContributions === undefined) needs.push(CONTRIBUTIONS_DECIDE)
  const floor = terms && allowanceFloor(terms.firstPayment, wageCategory, reader)
  if (needs.length > 0 || terms === undefined || wage === undefined || floor === undefined) return undefined
  const contributions = ownContributions as Fen
  const { share, payer } = found
  const byGrade = allowanceByGrade(wage.ownWage, share, terms.rounding)
  const allowance = flooredAllowance(byGrade, floor.minimumWage, contributions)
  return {
    placed: byEmployer ? false : null,
    allowanceShare: share,
    allowancePayer: payer,
    allowanceByGrade: byGrade,
    ownContributions: contributions,
    ...floor,
    allowance,
    floorTopUp: (allowance - byGrade) as Fen,
  }
}

function nursingValues(
  { nursing: level, graded }: DisabilityRequest,
  terms: MonthlyTerms | undefined,
  reader: Reader,
): DisabilityNursingValues | undefined {
  if (level === undefined)
    return {
      ...{ nursingLevel: null, nursingShare: null, nursingBase: null, nursingRounding: null },
      ...{ nursingAtGrading: null, newBase: null, newRounding: null, nursingAnew: null, nursing: null },
    }
  const found = terms && firstNursing(level, graded, terms.firstPayment, reader)
  if (found === undefined) return undefined
  const { atGrading, anew, amount } = found
  return {
    nursingLevel: level,
    nursingShare: atGrading.share,
    nursingBase: atGrading.base,
    nursingRounding: atGrading.rounding,
    nursingAtGrading: atGrading.amount,
    newBase: anew?.base ?? null,
    newRounding: anew?.rounding ?? null,
    nursingAnew: anew?.amount ?? null,
    nursing: amount,
  }
}

/** What the employer adds to the allowance where less was declared. */
function differenceValues(
  { allowanceShare, allowance, minimumWage, ownContributions }: DisabilityAllowanceValues,
  { rounding }: MonthlyTerms,
  trueOwnWage: Fen | null,
): Pick<DisabilityValues, 'trueAllowanceByGrade' | 'allowanceDifference'> {
  if (
    trueOwnWage === null ||
    allowance === null ||
    allowanceShare === null ||
    minimumWage === null ||
    ownContributions === null
  )
    return { trueAllowanceByGrade: null, allowanceDifference: null }
  const byTrueWage = allowanceByGrade(trueOwnWage, allowanceShare, rounding)
  const due = flooredAllowance(byTrueWage, minimumWage, ownContributions)
  return { trueAllowanceByGrade: byTrueWage, allowanceDifference: Math.max(due - allowance, 0) as Fen }
}
