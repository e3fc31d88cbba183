import { atOrBelow, readerOf, type Law, type Reader } from '../../../../law/index.js'
import { SHARE_ONE, type Decimal, type Fen, type Share } from '../../../../money/index.js'
import { frameOf, notEntitled, undetermined } from '../../../frame.js'
import type { NotEntitled, Reason, Undetermined } from '../../../outcome.js'
import { henan, national } from '../benefit-words.js'
import { entitledInjury, injuryPayment, type EntitledInjury } from '../entitled-injury.js'
import { leavingFormula } from './leaving-formula.js'
import {
  readLeavingGrantsInput,
  type LeavingGrantsInput,
  type LeavingGrantsRequest,
} from './leaving-input.js'
import { leavingGrantsSteps, type LeavingGrantsValues } from './leaving-steps.js'

/** The grants on leaving, yuan, each paid once. */
export interface LeavingGrantsAmounts {
  /** Medical grant (一次性工伤医疗补助金). */
  readonly medical: Decimal
  /** Employment grant (一次性伤残就业补助金), paid by the employer. */
  readonly employment: Decimal
  readonly total: Decimal
}

/** Grants on leaving that are due. */
export interface EntitledLeavingGrants extends EntitledInjury<LeavingGrantsValues> {
  readonly amounts: LeavingGrantsAmounts
}

/** The answer to the end of an employment. */
export type LeavingGrants = EntitledLeavingGrants | NotEntitled | Undetermined

/**
 * Grants when the employment of an injured worker ends (解除或终止劳动关系): a medical grant from the fund and an
 * employment grant from the employer, in months of the yearly base of the pool area, for grades 5 to 10.
 *
 * After an occupational disease the medical grant is 30 % higher. Inside five years of retirement the employment grant
 * falls by a fifth each year, to a tenth in the last; the medical grant does not. They end the injury-insurance relation
 * and leave unemployment benefit and severance pay as they are. Other endings than the two of the regulation, such as
 * dismissal for fault, are not answered by it.
 *
 * @returns `entitled` with both grants in yuan and who pays; `notEntitled` for grades 1 to 4 (the employment is kept),
 * and for grades 5 and 6 without the worker's request; `undetermined` naming the missing base
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `calendar.month`
 * @see 工伤保险条例 第三十六条、第三十七条; 河南省工伤保险条例 第二十七条
 * @example
 * const leaving = { month: '2024-09', grade: 8, way: 'contractEnded', occupationalDisease: false } as const
 * const grants = workInjury.leavingGrants({ ...leaving, monthsToRetirement: 40, insured: true }, lawOf('luoyang'))
 * grants.outcome === 'entitled' && grants.amounts.medical.toFixed(2) // '71320.00': 10 months of 7132
 * grants.outcome === 'entitled' && grants.amounts.employment.toFixed(2) // '111259.20': 60 % of 26 months
 */
export function leavingGrants(input: LeavingGrantsInput, law: Law): LeavingGrants {
  const rule = 'workInjury.leavingGrants'
  const request = readLeavingGrantsInput(input)
  const reader = readerOf(law)
  const reasons = leavingReasons(request, reader)
  if (reasons.length > 0) return notEntitled(frameOf(rule, law, reader), reasons)
  const values = leavingValues(request, reader)
  if (values === undefined) return undetermined(frameOf(rule, law, reader), reader.missing)
  const { insured, month, medicalPayer } = values
  const outcome = entitledInjury(rule, law, reader, values, leavingGrantsSteps, [
    injuryPayment(
      'workInjury.medicalGrant',
      values.medical,
      insured ? medicalPayer : 'employer',
      'once',
      month,
    ),
    injuryPayment('workInjury.employmentGrant', values.employment, 'employer', 'once', month),
  ])
  const { medical, employment, total } = outcome.values
  return { ...outcome, amounts: { medical, employment, total } }
}

/** Why no grant is due: who keeps the employment for life, and who must ask for its end. */
function leavingReasons({ grade, month, way }: LeavingGrantsRequest, reader: Reader): readonly Reason[] {
  const fund = reader.table('workInjury.allowance.fundShare', month)
  const employer = reader.table('workInjury.allowance.employerShare', month)
  if (fund?.has(grade) === true)
    return [
      {
        code: 'workInjury.employmentKept',
        zh: '一级至四级伤残保留劳动关系，不发解除劳动关系的补助金',
        en: 'with the gravest grades the employment is kept, so there are no grants on leaving',
        sources: [national('第三十五条')],
      },
    ]
  if (employer?.has(grade) === true && way !== 'workerProposed')
    return [
      {
        code: 'workInjury.onlyAtRequest',
        zh: '五级、六级伤残保留劳动关系，只有经职工本人提出才可以解除或者终止',
        en: 'with grades 5 and 6 the employment is kept and ends at the worker’s request only',
        sources: [national('第三十六条')],
      },
    ]
  const medical = reader.table('workInjury.leavingGrants.medicalMonths', month)
  const employment = reader.table('workInjury.leavingGrants.employmentMonths', month)
  if (medical === undefined || employment === undefined || medical.has(grade) || employment.has(grade))
    return []
  return [
    {
      code: 'workInjury.noGrants',
      zh: '该伤残等级没有解除劳动关系的补助金',
      en: 'there are no grants on leaving for this grade',
      sources: [henan('第二十七条')],
    },
  ]
}

function leavingValues(request: LeavingGrantsRequest, reader: Reader): LeavingGrantsValues | undefined {
  const { month, grade, occupationalDisease, monthsToRetirement } = request
  const medicalMonths = reader.table('workInjury.leavingGrants.medicalMonths', month)
  const employmentMonths = reader.table('workInjury.leavingGrants.employmentMonths', month)
  const ladder = reader.table('workInjury.leavingGrants.nearRetirement', month)
  const employmentShare =
    ladder &&
    reader.entry(
      'workInjury.leavingGrants.nearRetirement',
      month,
      monthsToRetirement,
      atOrBelow(ladder, monthsToRetirement),
    )
  const retirementAge = reader.choice('workInjury.leavingGrants.retirementAge', month)
  const factor = occupationalDisease
    ? reader.share('workInjury.leavingGrants.occupationalFactor', month)
    : (SHARE_ONE as Share)
  const medicalPayer = reader.choice('workInjury.leavingGrants.medicalPayer', month)
  const base = reader.money('workInjury.base', month)
  const rounding = reader.rounding('workInjury.rounding', month)
  if (
    medicalMonths === undefined ||
    employmentMonths === undefined ||
    employmentShare === undefined ||
    retirementAge === undefined ||
    factor === undefined ||
    medicalPayer === undefined ||
    base === undefined ||
    rounding === undefined ||
    reader.missing.length > 0
  )
    return undefined
  const facts = {
    base,
    rounding,
    medicalMonths: medicalMonths.get(grade) ?? 0,
    medicalFactor: factor,
    employmentMonths: employmentMonths.get(grade) ?? 0,
    employmentShare: employmentShare as Share,
  }
  const { medical, employment } = leavingFormula(facts)
  return {
    ...request,
    ...facts,
    retirementAge,
    medicalPayer,
    medical,
    employment,
    total: (medical + employment) as Fen,
  }
}
