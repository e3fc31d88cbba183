import { mulDivMoney, SHARE_ONE, type Fen, type MoneyRounding, type Share } from '../../../../money/index.js'

/** What the grants of a grade rest on. */
export interface LeavingFacts {
  readonly base: Fen
  readonly medicalMonths: number
  readonly medicalFactor: Share
  readonly employmentMonths: number
  readonly employmentShare: Share
  readonly rounding: MoneyRounding
}

/**
 * The two grants on leaving (一次性工伤医疗补助金、一次性伤残就业补助金):
 *
 *     medical    = base × months of the grade × factor (1.3 after an occupational disease)
 *     employment = base × months of the grade × share by the years to the retirement age
 */
export function leavingFormula(facts: LeavingFacts): { readonly medical: Fen; readonly employment: Fen } {
  const { base, medicalMonths, medicalFactor, employmentMonths, employmentShare, rounding } = facts
  return {
    medical: mulDivMoney(base, medicalMonths * medicalFactor, SHARE_ONE, rounding),
    employment: mulDivMoney(base, employmentMonths * employmentShare, SHARE_ONE, rounding),
  }
}
