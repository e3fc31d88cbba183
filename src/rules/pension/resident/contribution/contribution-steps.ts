import type { Fen } from '../../../../money/index.js'
import type { StepTable } from '../../../step.js'
import { computedStep, inputStep, parameterStep } from '../../../step-builders.js'
import { CONTRIBUTIONS, HANDLING } from '../sources.js'
import type { HardshipGroup } from './hardship.js'

/** The values of a year's contribution. */
export interface ResidentContributionValues {
  readonly year: number
  /** Year in which it is made up, null for a payment in time. */
  readonly madeUpIn: number | null
  readonly hardship: HardshipGroup | null
  /** Paid by the person. */
  readonly own: Fen
  /** Paid by government in the person's place. */
  readonly government: Fen
  readonly subsidy: Fen
  /** Least subsidy of the national frame; null for a tier below it, a made-up year and a payment by government. */
  readonly leastSubsidy: Fen | null
  /** Credited to the account for the year. */
  readonly credited: Fen
}

const isMadeUp = (v: ResidentContributionValues) => v.madeUpIn !== null
const isPaidFor = (v: ResidentContributionValues) => v.hardship !== null

/** Step table of {@link ResidentContributionValues}. */
export const contributionSteps: StepTable<ResidentContributionValues> = {
  year: inputStep(['缴费年度', 'year paid for'], 'count', [CONTRIBUTIONS]),
  madeUpIn: inputStep(['补缴年份', 'year of making up'], 'count', [HANDLING], { shown: isMadeUp }),
  hardship: inputStep(['困难群体类别', 'group for which government pays'], 'text', [CONTRIBUTIONS], {
    shown: isPaidFor,
  }),
  own: inputStep(['个人缴费（档次）', 'own payment, the tier'], 'yuan/year', [CONTRIBUTIONS], {
    shown: (v) => !isPaidFor(v),
  }),
  government: parameterStep(
    ['政府代缴', 'paid by government'],
    'yuan/year',
    'residentPension.contribution.government.amount',
    [CONTRIBUTIONS],
    { shown: isPaidFor },
  ),
  subsidy: parameterStep(
    ['缴费补贴', 'subsidy'],
    'yuan/year',
    (v) =>
      isPaidFor(v)
        ? 'residentPension.contribution.government.subsidy'
        : isMadeUp(v)
          ? 'residentPension.makeUp.subsidy'
          : 'residentPension.contribution.tiers',
    [CONTRIBUTIONS],
  ),
  leastSubsidy: parameterStep(
    ['国家规定的最低补贴', 'least subsidy of the national frame'],
    'yuan/year',
    'residentPension.contribution.leastSubsidy',
    [CONTRIBUTIONS],
    { shown: (v) => v.leastSubsidy !== null },
  ),
  credited: computedStep(['当年计入个人账户', 'credited to the account'], 'yuan/year', [CONTRIBUTIONS], {
    formula: '{own} + {government} + {subsidy}',
  }),
}
