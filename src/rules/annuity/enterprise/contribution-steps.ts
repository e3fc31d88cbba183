import type { YearMonth } from '../../../calendar/index.js'
import type { Citation } from '../../../law/index.js'
import type { Fen, MoneyRounding } from '../../../money/index.js'
import type { StepTable } from '../../step.js'
import { computedStep, inputStep, parameterStep } from '../../step-builders.js'
import type { EnterpriseCaps } from './caps.js'

/** The values of an enterprise's year. */
export interface EnterpriseContributionValues extends EnterpriseCaps {
  /** Month whose law decides. */
  readonly month: YearMonth
  /** How the caps are rounded. */
  readonly rounding: MoneyRounding
  /** What the enterprise means to pay, yuan a year. */
  readonly employer: Fen
  /** What the members mean to pay, yuan a year. */
  readonly employees: Fen
  /** Of what the enterprise means to pay, what its cap admits. */
  readonly employerWithin: Fen
  /** Of what the members mean to pay, what the cap on both admits after it. */
  readonly employeesWithin: Fen
  /** What lies above the employer’s cap. */
  readonly employerAbove: Fen
  /** What lies above the cap on both. */
  readonly employeesAbove: Fen
}

const trial: Citation = { document: 'national/annuity-order-20', article: '第八条' }
const article15: Citation = { document: 'national/annuity-order-36', article: '第十五条' }
const byMonths = (v: EnterpriseContributionValues) => v.basis === 'precedingYear'
const byShares = (v: EnterpriseContributionValues) => v.basis === 'sameYear'

/** Step table of {@link EnterpriseContributionValues}. */
export const enterpriseContributionSteps: StepTable<EnterpriseContributionValues> = {
  month: inputStep(['缴费所属月', 'month of contribution'], 'month', [article15]),
  basis: parameterStep(['上限的工资口径', 'wages that cap'], 'text', 'enterpriseAnnuity.cap.basis', [
    trial,
    article15,
  ]),
  wages: inputStep(['工资总额', 'total wages'], 'yuan/year', [trial, article15]),
  employerMonths: parameterStep(
    ['单位缴费上限（月工资数）', 'most the employer pays, months of wages'],
    'count',
    'enterpriseAnnuity.cap.employerMonths',
    [trial],
    { shown: byMonths },
  ),
  totalMonths: parameterStep(
    ['合计缴费上限（月工资数）', 'most both pay, months of wages'],
    'count',
    'enterpriseAnnuity.cap.totalMonths',
    [trial],
    { shown: byMonths },
  ),
  employerShare: parameterStep(
    ['单位缴费上限比例', 'most the employer pays'],
    'share',
    'enterpriseAnnuity.cap.employerShare',
    [article15],
    { shown: byShares },
  ),
  totalShare: parameterStep(
    ['合计缴费上限比例', 'most both pay'],
    'share',
    'enterpriseAnnuity.cap.totalShare',
    [article15],
    { shown: byShares },
  ),
  rounding: parameterStep(['取整', 'rounding'], 'text', 'annuity.contribution.rounding', [article15], {
    shown: () => false,
  }),
  employerCap: computedStep(['单位缴费上限', 'cap on the employer'], 'yuan/year', [trial, article15], {
    formula: (v) => (byMonths(v) ? '{wages} × {employerMonths} ÷ 12' : '{wages} × {employerShare}'),
    rounding: (v) => v.rounding,
    evidence: 'recalled',
  }),
  totalCap: computedStep(['合计缴费上限', 'cap on both together'], 'yuan/year', [trial, article15], {
    formula: (v) => (byMonths(v) ? '{wages} × {totalMonths} ÷ 12' : '{wages} × {totalShare}'),
    rounding: (v) => v.rounding,
    evidence: 'recalled',
  }),
  employer: inputStep(['单位拟缴', 'meant by the employer'], 'yuan/year', [article15]),
  employees: inputStep(['职工个人拟缴合计', 'meant by the members'], 'yuan/year', [article15]),
  employerWithin: computedStep(['单位可缴', 'admitted from the employer'], 'yuan/year', [trial, article15], {
    formula: 'min({employer}; {employerCap})',
    evidence: 'recalled',
  }),
  employeesWithin: computedStep(
    ['职工个人可缴', 'admitted from the members'],
    'yuan/year',
    [trial, article15],
    {
      formula: 'min({employees}; {totalCap} − {employerWithin})',
      evidence: 'recalled',
    },
  ),
  employerAbove: computedStep(['单位超限', 'above the cap, employer'], 'yuan/year', [trial, article15], {
    formula: '{employer} − {employerWithin}',
    evidence: 'recalled',
  }),
  employeesAbove: computedStep(['职工个人超限', 'above the cap, members'], 'yuan/year', [trial, article15], {
    formula: '{employees} − {employeesWithin}',
    evidence: 'recalled',
  }),
}
