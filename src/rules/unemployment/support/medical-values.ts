import type { Reader } from '../../../law/index.js'
import { mulDivMoney, SHARE_ONE, TO_FEN, type Fen, type Share } from '../../../money/index.js'
import type { MedicalRequest } from './medical-input.js'
import type { MedicalValues } from './medical-steps.js'
import { roundingFor } from './support-fields.js'

/**
 * The medical contributions of somebody who draws the benefit; the fund pays both parts:
 *
 *     contributions = base × employer’s rate + base × employee’s rate (+ base × rate of maternity insurance)
 *
 * Undefined when the law lacks a value: the reader knows which.
 */
export function medicalValues(
  { month, received }: MedicalRequest,
  reader: Reader,
): MedicalValues | undefined {
  const base = reader.money('unemployment.medical.base', month)
  const employerShare = reader.share('unemployment.medical.employerShare', month)
  const employeeShare = reader.share('unemployment.medical.employeeShare', month)
  const maternity = reader.choice('unemployment.medical.maternity', month)
  const maternityShare =
    maternity === 'maternityIncluded' ? reader.share('unemployment.medical.maternityShare', month) : null
  if (
    base === undefined ||
    employerShare === undefined ||
    employeeShare === undefined ||
    maternity === undefined ||
    maternityShare === undefined
  )
    return undefined
  const shares = [employerShare, employeeShare, maternityShare ?? (0 as Share)]
  const rounding = roundingFor(
    reader,
    'unemployment.support.rounding',
    month,
    shares.map((share) => [base, share, SHARE_ONE]),
  )
  if (rounding === undefined) return undefined
  const part = (share: Share): Fen => mulDivMoney(base, share, SHARE_ONE, rounding ?? TO_FEN)
  const employer = part(employerShare)
  const employee = part(employeeShare)
  const maternityAmount = maternityShare === null ? null : part(maternityShare)
  return {
    month,
    received,
    base,
    employerShare,
    employeeShare,
    maternity,
    maternityShare,
    rounding,
    employer,
    employee,
    maternityAmount,
    total: (employer + employee + (maternityAmount ?? 0)) as Fen,
  }
}
