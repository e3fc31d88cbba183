import type { YearMonth } from '../../../calendar/index.js'
import type { Citation } from '../../../law/index.js'
import type { Fen, MoneyRounding, Share } from '../../../money/index.js'
import type { StepTable } from '../../step.js'
import { computedStep, inputStep, parameterStep } from '../../step-builders.js'
import type { DeductionValues } from '../deduction/deduction.js'
import { deductionSteps } from '../deduction/deduction-steps.js'
import type { UnitFunding } from './contribution-input.js'

/** The values of a month of contributions. */
export interface OccupationalContributionValues extends DeductionValues {
  /** Month of contribution. */
  readonly month: YearMonth
  /** Contribution base, yuan a month. */
  readonly base: Fen
  /** How the unit is funded. */
  readonly unit: UnitFunding
  /** Employer rate. */
  readonly employerRate: Share
  /** Employee rate. */
  readonly employeeRate: Share
  /** How contributions are rounded. */
  readonly rounding: MoneyRounding
  /** Employer contribution. */
  readonly employer: Fen
  /** Own contribution. */
  readonly employee: Fen
  /** Both parts, credited to the account. */
  readonly credited: Fen
  /** The part kept as a book entry (记账). */
  readonly book: Fen
  /** The part paid in money (实账). */
  readonly real: Fen
}

const article4: Citation = { document: 'national/2015-18', article: '第四条' }
const article6: Citation = { document: 'national/2015-18', article: '第六条' }
const article7: Citation = { document: 'national/2015-18', article: '第七条' }

/** Step table of {@link OccupationalContributionValues}. */
export const occupationalContributionSteps: StepTable<OccupationalContributionValues> = {
  month: inputStep(['缴费所属月', 'month of contribution'], 'month', [article4]),
  base: inputStep(['个人缴费基数', 'contribution base'], 'yuan/month', [article4]),
  unit: inputStep(['单位经费来源', 'how the unit is funded'], 'text', [article6]),
  employerRate: parameterStep(
    ['单位缴费比例', 'employer rate'],
    'share',
    'occupationalAnnuity.contribution.rate.employer',
    [article4],
  ),
  employeeRate: parameterStep(
    ['个人缴费比例', 'employee rate'],
    'share',
    'occupationalAnnuity.contribution.rate.employee',
    [article4],
  ),
  rounding: parameterStep(['缴费取整', 'rounding'], 'text', 'annuity.contribution.rounding', [article4], {
    shown: () => false,
  }),
  employer: computedStep(['单位缴费', 'employer contribution'], 'yuan/month', [article4, article7], {
    formula: '{base} × {employerRate}',
    rounding: (v) => v.rounding,
  }),
  employee: computedStep(['个人缴费', 'own contribution'], 'yuan/month', [article4, article7], {
    formula: '{base} × {employeeRate}',
    rounding: (v) => v.rounding,
  }),
  credited: computedStep(['计入个人账户', 'credited to the account'], 'yuan/month', [article7], {
    formula: '{employer} + {employee}',
  }),
  book: computedStep(['其中记账部分', 'of it a book entry'], 'yuan/month', [article6], {
    formula: (v) => (v.unit === 'budget' ? '{employer}' : '{employer} − {employer}'),
  }),
  real: computedStep(['其中实账部分', 'of it in money'], 'yuan/month', [article6], {
    formula: '{credited} − {book}',
  }),
  ...deductionSteps('employee'),
}
