import { readerOf, type Law, type Missing } from '../../../law/index.js'
import type { Decimal, Fen } from '../../../money/index.js'
import { frameOf, undetermined } from '../../frame.js'
import type { Computed, Undetermined } from '../../outcome.js'
import { present, ruleNotices } from '../../present.js'
import { capsOf, type CapBasis } from './caps.js'
import { readEnterpriseContribution, type EnterpriseContributionInput } from './contribution-input.js'
import { enterpriseContributionSteps, type EnterpriseContributionValues } from './contribution-steps.js'

/** Amounts of an enterprise's year, yuan. */
export interface EnterpriseContributionAmounts {
  /** Cap on the employer (单位缴费上限). */
  readonly employerCap: Decimal
  /** Cap on employer and members together (合计缴费上限). */
  readonly totalCap: Decimal
  /** What the cap admits of the employer's part. */
  readonly employerWithin: Decimal
  /** What the cap on both admits of the members' part, after the employer's. */
  readonly employeesWithin: Decimal
}

/** Contributions measured against their caps. */
export interface DeterminedEnterpriseContribution extends Computed<
  EnterpriseContributionValues,
  'determined'
> {
  /** The caps and what they admit, yuan a year. */
  readonly amounts: EnterpriseContributionAmounts
  /** True when nothing lies above a cap. */
  readonly withinCaps: boolean
}

/** The caps and what they admit, or what is missing. */
export type EnterpriseContribution = DeterminedEnterpriseContribution | Undetermined

/**
 * Contributions of an enterprise to its annuity plan (企业年金缴费) against the caps of the year: to 2018-01 a twelfth of
 * last year's total wages for the employer and a sixth for both; since 2018-02 8 % and 12 % of the year's. What is
 * within and above the caps is told apart; the plan fixes the contributions themselves.
 *
 * @param input month 'YYYY-MM', wages and contributions in yuan a year
 * @returns `determined` with caps and amounts in yuan a year; `undetermined` naming the wages or the law that is missing
 * @throws ShebaoError (kind `input`) with every issue: `input.…`, `decimal.…`, `calendar.month`
 * @see 企业年金办法 第十五条; 企业年金试行办法 第八条
 * @example
 * const year = enterpriseAnnuity.contribution(
 *   { month: '2024-06', wages: '1000000', employer: '90000', employees: '50000' }, lawOf('luoyang'))
 * year.outcome === 'determined' && year.amounts.employerWithin.toFixed(2) // '80000.00'
 * year.outcome === 'determined' && year.amounts.employeesWithin.toFixed(2) // '40000.00'
 */
export function contribution(input: EnterpriseContributionInput, law: Law): EnterpriseContribution {
  const rule = 'enterpriseAnnuity.contribution'
  const { month, wages, precedingWages, employer, employees } = readEnterpriseContribution(input)
  const reader = readerOf(law)
  const basis = reader.choice('enterpriseAnnuity.cap.basis', month)
  const rounding = reader.rounding('annuity.contribution.rounding', month)
  const asked = basis === 'precedingYear' ? precedingWages : wages
  const caps =
    basis !== undefined && asked !== undefined && rounding !== undefined
      ? capsOf(basis, asked, month, rounding, reader)
      : undefined
  const missing = [
    ...(basis !== undefined && asked === undefined ? [missingWages(basis)] : []),
    ...reader.missing,
  ]
  if (caps === undefined || rounding === undefined || missing.length > 0)
    return undetermined(frameOf(rule, law, reader), missing)
  const employerWithin = Math.min(employer, caps.employerCap) as Fen
  const employeesWithin = Math.min(employees, caps.totalCap - employerWithin) as Fen
  const values: EnterpriseContributionValues = {
    month,
    ...caps,
    rounding,
    employer,
    employees,
    employerWithin,
    employeesWithin,
    employerAbove: (employer - employerWithin) as Fen,
    employeesAbove: (employees - employeesWithin) as Fen,
  }
  const shown = present(values, enterpriseContributionSteps)
  return {
    ...frameOf(rule, law, reader, ruleNotices(values, enterpriseContributionSteps)),
    outcome: 'determined',
    amounts: {
      employerCap: shown.employerCap,
      totalCap: shown.totalCap,
      employerWithin: shown.employerWithin,
      employeesWithin: shown.employeesWithin,
    },
    withinCaps: values.employerAbove === 0 && values.employeesAbove === 0,
    values: shown,
  }
}

function missingWages(basis: CapBasis): Missing {
  return basis === 'precedingYear'
    ? {
        kind: 'input',
        path: 'precedingWages',
        zh: '缺少上年度工资总额：2018年1月及以前按上年度工资总额计算上限',
        en: 'needs the total wages of the preceding year: they capped contributions to January 2018',
      }
    : {
        kind: 'input',
        path: 'wages',
        zh: '缺少本年度工资总额：2018年2月起按本年度工资总额计算上限',
        en: 'needs the total wages of the year: they cap contributions since February 2018',
      }
}
