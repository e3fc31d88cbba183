import type { YearMonth } from '../../../calendar/index.js'
import type { Citation } from '../../../law/index.js'
import type { Fen, Index, MoneyRounding } from '../../../money/index.js'
import type { StepTable } from '../../step.js'
import { computedStep, inputStep, parameterStep } from '../../step-builders.js'
import type { DeductionValues } from '../deduction/deduction.js'
import { deductionSteps } from '../deduction/deduction-steps.js'

/** The values of a member's part. */
export interface AllocationValues extends DeductionValues {
  /** Month of contribution. */
  readonly month: YearMonth
  /** Employer money credited, yuan a month. */
  readonly employer: Fen
  /** Average employer money over all members, yuan a month. */
  readonly averageEmployer: Fen
  /** Most a member gets, in times of the average. */
  readonly mostTimes: Index
  /** How the limit is rounded. */
  readonly rounding: MoneyRounding
  /** Most a member gets, yuan a month. */
  readonly most: Fen
  /** Employer money within the limit. */
  readonly employerWithin: Fen
  /** Employer money above the limit. */
  readonly employerAbove: Fen
  /** Own contribution, yuan a month. */
  readonly employee: Fen
}

const article18: Citation = { document: 'national/annuity-order-36', article: '第十八条' }

/** Step table of {@link AllocationValues}. */
export const allocationSteps: StepTable<AllocationValues> = {
  month: inputStep(['缴费所属月', 'month of contribution'], 'month', [article18]),
  employer: inputStep(['企业缴费计入本人', 'employer money credited'], 'yuan/month', [article18]),
  averageEmployer: inputStep(['企业缴费平均额', 'average employer money'], 'yuan/month', [article18]),
  mostTimes: parameterStep(
    ['最高额与平均额之比上限', 'most, in times of the average'],
    'index',
    'enterpriseAnnuity.allocation.mostTimesAverage',
    [article18],
  ),
  rounding: parameterStep(['取整', 'rounding'], 'text', 'annuity.contribution.rounding', [article18], {
    shown: () => false,
  }),
  most: computedStep(['最高额', 'most a member gets'], 'yuan/month', [article18], {
    formula: '{averageEmployer} × {mostTimes}',
    rounding: (v) => v.rounding,
    evidence: 'secondary',
  }),
  employerWithin: computedStep(['不超限部分', 'within the limit'], 'yuan/month', [article18], {
    formula: 'min({employer}; {most})',
    evidence: 'secondary',
  }),
  employerAbove: computedStep(['超限部分', 'above the limit'], 'yuan/month', [article18], {
    formula: '{employer} − {employerWithin}',
    evidence: 'secondary',
  }),
  employee: inputStep(['个人缴费', 'own contribution'], 'yuan/month', [article18]),
  ...deductionSteps('employee'),
}
